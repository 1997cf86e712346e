package org.tradebrief.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tradebrief.check.Beside;
import org.tradebrief.check.Figure;

/**
 * A figure's correction as one stretch of the text and what to put there, so that it is one step to make and to take back:
 * from the first word that changes to the last.
 */
record Rewording(int start, String before, String after) {

    /**
     * What else must change comes with the correction that the checker offers; other words are the person's own, and stand
     * alone. Throws {@link IllegalArgumentException} where the text is another.
     */
    static Rewording of(String text, Figure figure, String replacement) {
        Lines lines = new Lines(text);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(lines.offset(figure), figure.text(), replacement));
        if (replacement.equals(figure.correction())) {
            for (Beside b : figure.beside()) {
                changes.add(new Change(lines.offset(b.line(), b.column(), b.text()), b.text(), b.instead()));
            }
        }
        changes.sort(Comparator.comparingInt(Change::start));
        int start = changes.getFirst().start();
        StringBuilder after = new StringBuilder();
        int at = start;
        for (Change change : changes) {
            after.append(text, at, change.start()).append(change.instead());
            at = change.end();
        }
        return new Rewording(start, text.substring(start, at), after.toString());
    }

    int end() {
        return start + before.length();
    }

    private record Change(int start, String text, String instead) {
        int end() {
            return start + text.length();
        }
    }
}
