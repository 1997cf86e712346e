package org.tradebrief.desk.editor;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.tradebrief.brief.Block.Align;

/**
 * Lays the cells of a table out: columns as wide as their text while there is room, else the wide ones share what is left;
 * rows of 40, lines between them.
 */
final class TableBox extends Region {
    private static final double SIDE = 8;
    private static final double HEAD = 32;
    private static final double ROW = 40;

    private final List<Align> align;
    private final List<List<LeafView>> rows;
    private final List<Region> lines;

    TableBox(List<Align> align, List<List<LeafView>> rows) {
        this.align = align;
        this.rows = rows;
        getStyleClass().add("brief-table");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        lines = rows.stream().map(row -> new Region()).toList();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).getStyleClass().add(i == 0 ? "table-head-line" : "table-line");
        }
        getChildren().addAll(lines);
        rows.forEach(row -> getChildren().addAll(row));
    }

    /** The middle of a row, from the top of the table. */
    double middleOf(int row) {
        double[] heights = heights(widths(getWidth()));
        double y = 0;
        for (int i = 0; i < row; i++) {
            y += heights[i];
        }
        return y + Math.min(ROW, heights[row]) / 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sum = 0;
        for (double height : heights(widths(width < 0 ? 640 : width))) {
            sum += height;
        }
        return sum;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    @Override
    protected void layoutChildren() {
        double[] widths = widths(getWidth());
        double[] heights = heights(widths);
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            double x = 0;
            List<LeafView> row = rows.get(i);
            for (int k = 0; k < row.size(); k++) {
                place(row.get(k), align.get(k), x, y, widths[k], heights[i]);
                x += widths[k];
            }
            y += heights[i];
            lines.get(i).resizeRelocate(0, Math.round(y) - 1, getWidth(), 1);
        }
    }

    private void place(LeafView cell, Align where, double x, double y, double width, double height) {
        double inner = width - 2 * SIDE;
        double own = Math.min(inner, cell.prefWidth(-1));
        double left = switch (where) {
            case LEFT -> 0;
            case CENTER -> (inner - own) / 2;
            case RIGHT -> inner - own;
        };
        // The text is set to the left inside its own width; what wraps takes the whole column.
        boolean wraps = own >= inner;
        double cellWidth = wraps ? inner : own;
        double cellHeight = cell.prefHeight(cellWidth);
        cell.resizeRelocate(
                snapPositionX(x + SIDE + (wraps ? 0 : left)),
                snapPositionY(y + (height - cellHeight) / 2),
                cellWidth,
                cellHeight);
    }

    private double[] heights(double[] widths) {
        double[] heights = new double[rows.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = i == 0 ? HEAD : ROW;
            List<LeafView> row = rows.get(i);
            for (int k = 0; k < row.size(); k++) {
                double text = row.get(k).prefHeight(Math.max(8, widths[k] - 2 * SIDE));
                heights[i] = Math.max(heights[i], Math.ceil(text + (i == 0 ? 10 : 14)));
            }
        }
        return heights;
    }

    private double[] widths(double available) {
        int columns = align.size();
        double[] wanted = new double[columns];
        double sum = 0;
        for (int k = 0; k < columns; k++) {
            for (List<LeafView> row : rows) {
                if (k < row.size()) {
                    wanted[k] = Math.max(wanted[k], row.get(k).prefWidth(-1) + 2 * SIDE);
                }
            }
            wanted[k] = Math.max(wanted[k], 40);
            sum += wanted[k];
        }
        return sum <= available ? spread(wanted, available - sum) : squeezed(wanted, available);
    }

    private static double[] spread(double[] wanted, double over) {
        for (int k = 0; k < wanted.length; k++) {
            wanted[k] += over / wanted.length;
        }
        return wanted;
    }

    /** Columns that fit a fair share keep their width; the others divide the rest by what they want. */
    private static double[] squeezed(double[] wanted, double available) {
        double[] widths = new double[wanted.length];
        boolean[] kept = new boolean[wanted.length];
        double left = available;
        int open = wanted.length;
        for (boolean changed = true; changed && open > 0; ) {
            changed = false;
            double fair = left / open;
            for (int k = 0; k < wanted.length; k++) {
                if (!kept[k] && wanted[k] <= fair) {
                    kept[k] = true;
                    widths[k] = wanted[k];
                    left -= wanted[k];
                    open--;
                    changed = true;
                }
            }
        }
        double sum = 0;
        for (int k = 0; k < wanted.length; k++) {
            sum += kept[k] ? 0 : Math.sqrt(wanted[k]);
        }
        for (int k = 0; k < wanted.length; k++) {
            widths[k] = kept[k] ? widths[k] : left * Math.sqrt(wanted[k]) / sum;
        }
        return widths;
    }
}
