package org.tradebrief.desk.editor;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
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
    private static final double SMALLEST = 0.66;

    /** Holds the cells, which the table places itself, so that all of them can be drawn smaller together. */
    private final Pane inside = new Pane() {
        @Override
        protected void layoutChildren() {
            // Left to the table.
        }
    };

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
        inside.getChildren().addAll(lines);
        getChildren().add(inside);
        for (List<LeafView> row : rows) {
            for (int k = 0; k < Math.min(row.size(), align.size()); k++) {
                row.get(k).align(align.get(k));
            }
            inside.getChildren().addAll(row);
        }
    }

    /** The middle of a row, from the top of the table. */
    double middleOf(int row) {
        double scale = scaleFor(getWidth());
        double[] heights = heights(widths(getWidth() / scale));
        double y = 0;
        for (int i = 0; i < row; i++) {
            y += heights[i];
        }
        return (y + Math.min(ROW, heights[row]) / 2) * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? 640 : width;
        double scale = scaleFor(room);
        double sum = 0;
        for (double height : heights(widths(room / scale))) {
            sum += height;
        }
        return sum * scale;
    }

    /** A table that does not fit is drawn smaller, so that its figures stay whole; down to a size that can be read. */
    private double scaleFor(double room) {
        double needed = 0;
        for (double width : wanted()) {
            needed += width;
        }
        // Words may take two lines before anything gets smaller.
        double words = 0;
        double[] wanted = wanted();
        for (int k = 0; k < wanted.length; k++) {
            words += align.get(k) == Align.RIGHT ? 0 : wanted[k] * 0.55;
        }
        return Math.clamp(room / Math.max(1, needed - words), SMALLEST, 1);
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
        double scale = scaleFor(getWidth());
        inside.getTransforms().setAll(scale < 1 ? List.of(new Scale(scale, scale, 0, 0)) : List.of());
        inside.resizeRelocate(0, 0, getWidth() / scale, getHeight() / scale);
        double[] widths = widths(getWidth() / scale);
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
            lines.get(i).resizeRelocate(0, Math.round(y) - 1, getWidth() / scale, 1);
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
        double[] wanted = wanted();
        double sum = 0;
        for (double width : wanted) {
            sum += width;
        }
        return sum <= available ? spread(wanted, available - sum) : squeezed(wanted, available);
    }

    private double[] wanted() {
        int columns = align.size();
        double[] wanted = new double[columns];
        for (int k = 0; k < columns; k++) {
            wanted[k] = LEAST;
            for (int i = 0; i < rows.size(); i++) {
                List<LeafView> row = rows.get(i);
                if (k < row.size()) {
                    double text = row.get(k).prefWidth(-1);
                    wanted[k] = Math.max(wanted[k], (i == 0 ? Math.min(text, text / 2 + 14) : text) + 2 * SIDE);
                }
            }
        }
        return wanted;
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
        int wordy = 0;
        for (int k = 0; k < wanted.length; k++) {
            figures += align.get(k) == Align.RIGHT ? wanted[k] : 0;
            words += align.get(k) == Align.RIGHT ? 0 : Math.sqrt(wanted[k]);
            wordy += align.get(k) == Align.RIGHT ? 0 : 1;
        }
        boolean keeps = wordy > 0 && available - figures >= LEAST * wordy;
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
