package org.tradebrief.desk;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tradebrief.desk.words.Words;

/**
 * What an open workspace is lent of the window: its language and its day. Everything of the workspace listens to these, so
 * that the window, which outlives it, holds nothing of it once they are taken back.
 */
record Lent(Words words, ObjectProperty<LocalDate> asOf, ObjectProperty<LocalDate> lender) {

    static Lent of(Words words, ObjectProperty<LocalDate> asOf) {
        ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
        day.bindBidirectional(asOf);
        return new Lent(words.lend(), day, asOf);
    }

    /** The workspace has been left; it hears nothing any more. */
    void takeBack() {
        words.takeBack();
        asOf.unbindBidirectional(lender);
    }
}
