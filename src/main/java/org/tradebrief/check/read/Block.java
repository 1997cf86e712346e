package org.tradebrief.check.read;

import java.util.List;

/** A piece of the text that is read as one. */
public sealed interface Block {
    Outline outline();

    /** The line on which it starts. */
    int line();

    /** Running text. */
    record Passage(Kind kind, int line, Run run, Outline outline) implements Block {}

    /** What a passage is in the text. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE
    }

    /**
     * A table. A row may have fewer or more cells than the head.
     *
     * @param caption what it is called, whether above, below or within it; empty if nothing says
     * @param notes what else stands around it and speaks of it: units, bases, sources
     */
    record Table(int line, Run caption, List<Run> head, List<Row> rows, List<Run> notes, Outline outline)
            implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }

        public Run headOf(int column) {
            return column < head.size() ? head.get(column) : Run.empty();
        }
    }

    record Row(List<Run> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
