package org.tradebrief.brief;

import java.util.List;

/** A block of a section. What a screen shows and a page prints is made of these. */
public sealed interface Block {

    /** @param level 3 for the headings right below a section's own, which is 2 */
    record Heading(int level, List<Inline> inside) implements Block {}

    record Paragraph(List<Inline> inside) implements Block {}

    record Bullets(boolean ordered, int start, List<List<Block>> items) implements Block {}

    /** Each row has as many cells as there are columns. */
    record Table(List<Column> columns, List<List<List<Inline>>> rows) implements Block {}

    record Column(List<Inline> head, Align align) {}

    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A quotation; in a brief, a passage that a person must see. */
    record Quote(List<Block> inside) implements Block {}

    /** A drawing, named by a key such as {@code hhi} or {@code balance/USA}, that the caller resolves. */
    record Chart(String key, String caption) implements Block {}

    record CodeBlock(String text) implements Block {}

    /** Raw HTML of a text from elsewhere; shown as text where it is not a table. */
    record Html(String text) implements Block {}

    record Rule() implements Block {}
}
