package org.tradebrief.desk.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a document as it is read.
 *
 * @param number in the document, from 1
 * @param level of a heading from 1, of an item's indent from 0
 * @param cells one, or those of a table's row
 */
record ReadingLine(int number, Kind kind, int level, List<MarkedText> cells) {
    ReadingLine {
        cells = List.copyOf(cells);
    }

    /** What a line is. */
    enum Kind {
        HEADING,
        /** What a document says of itself before its text: source, address, day. */
        META,
        ITEM,
        ROW,
        TEXT
    }

    int matches() {
        return cells.stream().mapToInt(c -> c.marks().size()).sum();
    }

    /** Without the sign of an item, which means nothing outside its list. */
    String text() {
        String whole = cells.stream().map(MarkedText::text).collect(Collectors.joining(" · "));
        return kind == Kind.ITEM ? whole.replaceFirst("^•\\s*", "") : whole;
    }
}
