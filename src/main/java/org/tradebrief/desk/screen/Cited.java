package org.tradebrief.desk.screen;

import java.util.List;
import org.tradebrief.library.SourceRow;

/**
 * Something taken from a table, chart, timeline or hit into the section being edited.
 *
 * @param markdown a paragraph or a table, without its source note
 * @param sources the rows that it rests on; the note is made of them
 */
public record Cited(String markdown, List<SourceRow> sources) {
    public Cited {
        sources = List.copyOf(sources);
    }
}
