package org.tradebrief.chart.bar;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints a bar as a box with slightly rounded corners, and never a shadow. */
@FunctionalInterface
interface Box extends BarPainter {
    void paint(Graphics2D g, int row, int column, RoundRectangle2D box);

    static void fill(Graphics2D g, RoundRectangle2D box, Color colour) {
        g.setPaint(colour);
        g.fill(box);
    }

    @Override
    default void paintBar(
            Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        paint(
                g,
                row,
                column,
                new RoundRectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), 4, 4));
    }

    @Override
    default void paintBarShadow(
            Graphics2D g,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegged) {}
}
