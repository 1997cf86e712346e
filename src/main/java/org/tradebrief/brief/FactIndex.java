package org.tradebrief.brief;

import java.util.List;
import java.util.Objects;
import org.tradebrief.library.SourceRow;

/**
 * Where in a composed text each figure and each source note stands, so that whoever shows, checks or prints the text can
 * follow it to its fact and to the rows of the documents. Places count from 1, columns in UTF-16 units.
 */
public record FactIndex(List<Entry> figures, List<Note> notes) {
    public FactIndex {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    public static FactIndex empty() {
        return new FactIndex(List.of(), List.of());
    }

    /**
     * @param part the key of the text's part, see {@link BriefText.Part}
     * @param line in the part, its heading being line 1
     * @param text the figure's words as they stand in the raw text
     */
    public record Entry(String part, int line, int column, String text, String factKey) {}

    /** A source note and the rows that it names. */
    public record Note(String part, int line, int column, String text, List<SourceRow> rows) {
        public Note {
            rows = List.copyOf(rows);
        }
    }

    public List<Entry> in(String part) {
        return figures.stream().filter(e -> e.part().equals(part)).toList();
    }

    /**
     * The index for a text that people went on editing: figures on lines that still stand as they were composed, moved to
     * where those lines are now. What stands on a changed line is left out, for nobody knows any more what it states.
     */
    public FactIndex follow(BriefText composed, BriefText edited) {
        LineMoves moves = new LineMoves(composed, edited);
        return new FactIndex(
                figures.stream()
                        .map(e -> moves.to(e.part(), e.line())
                                .map(l -> new Entry(e.part(), l, e.column(), e.text(), e.factKey()))
                                .orElse(null))
                        .filter(Objects::nonNull)
                        .toList(),
                notes.stream()
                        .map(n -> moves.to(n.part(), n.line())
                                .map(l -> new Note(n.part(), l, n.column(), n.text(), n.rows()))
                                .orElse(null))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
