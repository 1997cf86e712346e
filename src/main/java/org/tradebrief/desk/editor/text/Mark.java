package org.tradebrief.desk.editor.text;

import org.tradebrief.check.Figure;

/**
 * Where a figure of the checker stands in a section.
 *
 * @param start of its words in the section's Markdown
 * @param end of them, excluded
 * @param settled whether a person has decided on it, so that it is shown in grey
 */
public record Mark(int start, int end, Figure figure, boolean settled) {

    public boolean holds(int place) {
        return place >= start && place <= end;
    }
}
