package org.tradebrief.brief.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Inline;

/** Turns a parsed table into a block whose rows all have as many cells as there are columns. */
final class TableReader {
    private final InlineReader inlines;

    TableReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    Block.Table of(TableBlock table) {
        List<Block.Column> columns = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && part instanceof TableHead) {
                    columns.addAll(columns(row));
                } else if (row instanceof TableRow) {
                    rows.add(cells(row, columns.size()));
                }
            }
        }
        return new Block.Table(columns, rows);
    }

    private List<Block.Column> columns(Node row) {
        List<Block.Column> columns = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell c) {
                columns.add(new Block.Column(inlines.of(c, false), align(c.getAlignment())));
            }
        }
        return columns;
    }

    private List<List<Inline>> cells(Node row, int width) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null && cells.size() < width; cell = cell.getNext()) {
            cells.add(inlines.of(cell, false));
        }
        while (cells.size() < width) {
            cells.add(List.of());
        }
        return cells;
    }

    private static Block.Align align(TableCell.@Nullable Alignment alignment) {
        if (alignment == null) {
            return Block.Align.LEFT;
        }
        return switch (alignment) {
            case LEFT -> Block.Align.LEFT;
            case CENTER -> Block.Align.CENTER;
            case RIGHT -> Block.Align.RIGHT;
        };
    }
}
