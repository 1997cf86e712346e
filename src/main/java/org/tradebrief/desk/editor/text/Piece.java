package org.tradebrief.desk.editor.text;

import java.util.List;
import org.tradebrief.brief.Block;

/** A part of a section in its order: what the editor lays out below each other. */
public sealed interface Piece {

    /** @param level as in the source: 3 for the headings right below the section's own */
    record Heading(int level, Leaf text) implements Piece {}

    record Paragraph(Leaf text) implements Piece {}

    /**
     * @param depth 0 for an item of an outer list
     * @param marker as shown: a number with its dot, or a bullet; empty for a source note
     * @param numbered whether the list counts
     */
    record Item(int depth, String marker, boolean numbered, List<Piece> inside) implements Piece {}

    record Quote(List<Piece> inside) implements Piece {}

    /** The first row is the head. Each row has as many cells as there are columns. */
    record Table(List<Block.Align> align, List<List<Leaf>> rows) implements Piece {}

    /** Shown as it stands and edited as a whole: code, HTML. */
    record Raw(int start, int end, String text) implements Piece {}

    /** @param start where its line begins in the source */
    record Chart(int start, String key, String caption) implements Piece {}

    record Rule() implements Piece {}
}
