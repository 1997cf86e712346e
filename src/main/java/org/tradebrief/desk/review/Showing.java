package org.tradebrief.desk.review;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the text is shown: written in, two wordings of it against each other, or as a page. */
public final class Showing {

    /** How the text is shown. */
    public enum Mode {
        EDIT,
        BESIDE,
        PREVIEW
    }

    /** A wording of the brief. */
    public sealed interface Side {
        /** As the machine, or somebody else, wrote it. */
        record Draft() implements Side {}

        /** The brief of the week before. */
        record LastWeek() implements Side {}

        /** As it reads now. */
        record Now() implements Side {}

        /** As it read after a step of its history. */
        record After(long seq) implements Side {}
    }

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.EDIT);
    private final ObjectProperty<Side> from = new SimpleObjectProperty<>(new Side.Draft());
    private final ObjectProperty<Side> to = new SimpleObjectProperty<>(new Side.Now());

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** The earlier wording, against which the later is shown. */
    public ObjectProperty<Side> fromProperty() {
        return from;
    }

    public ObjectProperty<Side> toProperty() {
        return to;
    }

    /** Shows two wordings against each other. */
    public void compare(Side earlier, Side later) {
        from.set(earlier);
        to.set(later);
        mode.set(Mode.BESIDE);
    }

    /** Shows the machine's draft against what became of it, or goes back to writing. */
    public void toggleDraft() {
        boolean there = mode.get() == Mode.BESIDE && from.get() instanceof Side.Draft && to.get() instanceof Side.Now;
        if (there) {
            mode.set(Mode.EDIT);
        } else {
            compare(new Side.Draft(), new Side.Now());
        }
    }

    /** Back to writing, against the machine's draft, as for another brief. */
    void reset() {
        mode.set(Mode.EDIT);
        from.set(new Side.Draft());
        to.set(new Side.Now());
    }
}
