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
    private static final double LEAST = 40;

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
        for (List<LeafView> row : rows) {
            for (int k = 0; k < Math.min(row.size(), align.size()); k++) {
                row.get(k).align(align.get(k));
            }
            getChildren().addAll(row);
        }
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
                place(row.get(k), x, y, widths[k], heights[i]);
                x += widths[k];
            }
            y += heights[i];
            lines.get(i).resizeRelocate(0, Math.round(y) - 1, getWidth(), 1);
        }
    }

    private static void place(LeafView cell, double x, double y, double width, double height) {
        double inner = width - 2 * SIDE;
        double own = cell.prefHeight(inner);
        cell.resizeRelocate(Math.round(x + SIDE), Math.round(y + (height - own) / 2), inner, own);
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

    /** What the body wants; a head may take two lines for it. */
    private double[] widths(double available) {
        int columns = align.size();
        double[] wanted = new double[columns];
        double sum = 0;
        for (int k = 0; k < columns; k++) {
            wanted[k] = LEAST;
            for (int i = 0; i < rows.size(); i++) {
                List<LeafView> row = rows.get(i);
                if (k < row.size()) {
                    double text = row.get(k).prefWidth(-1);
                    wanted[k] = Math.max(wanted[k], (i == 0 ? Math.min(text, text / 2 + 14) : text) + 2 * SIDE);
                }
            }
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

    /** Figures are never broken: their columns keep their width where that is possible, the words share the rest. */
    private double[] squeezed(double[] wanted, double available) {
        double figures = 0;
        double words = 0;
        for (int k = 0; k < wanted.length; k++) {
            figures += align.get(k) == Align.RIGHT ? wanted[k] : 0;
            words += align.get(k) == Align.RIGHT ? 0 : Math.sqrt(wanted[k]);
        }
        boolean keeps = words > 0 && figures < available * 0.75;
        double[] widths = new double[wanted.length];
        double all = 0;
        for (double width : wanted) {
            all += Math.sqrt(width);
        }
        for (int k = 0; k < wanted.length; k++) {
            if (keeps) {
                double share = (available - figures) * Math.sqrt(wanted[k]) / words;
                widths[k] = align.get(k) == Align.RIGHT ? wanted[k] : share;
            } else {
                widths[k] = available * Math.sqrt(wanted[k]) / all;
            }
        }
        return widths;
    }
}
