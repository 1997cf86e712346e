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
     * @param notes what stands below it and speaks of it: units, bases, sources
     */
    record Table(int line, List<Run> head, List<Row> rows, List<Run> notes, Outline outline) implements Block {
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
