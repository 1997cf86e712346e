package org.tradebrief.desk.editor.text;

import org.tradebrief.check.Figure;

/**
 * Where a figure of the checker stands in a section.
 *
 * @param start of its words in the section's Markdown
 * @param end of them, excluded
 * @param decided what a person has decided on it
 */
public record Mark(int start, int end, Figure figure, Decided decided) {

    /** Whether a figure is still open, stands as it is for a reason, or is none that could be checked. */
    public enum Decided {
        OPEN,
        WAIVED,
        NO_CLAIM
    }

    /** Whether a person has decided on it, so that it is shown in grey. */
    public boolean settled() {
        return decided != Decided.OPEN;
    }

    public boolean holds(int place) {
        return place >= start && place <= end;
    }
}
