package org.tradebrief.chart.bar;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;
import org.tradebrief.chart.Strokes;

/** Draws the bars of a composition, the head of their column and the lines between its rows. */
final class CompositionRenderer extends BarRenderer {
    private final transient CompositionChart chart;
    private final transient Lettering letters;
    private final transient Rectangle2D table;
    private final transient ChartTheme theme;

    /** @param table all columns together */
    CompositionRenderer(CompositionChart chart, Lettering letters, Rectangle2D table, ChartTheme theme) {
        this.chart = chart;
        this.letters = letters;
        this.table = table;
        this.theme = theme;
        setShadowVisible(false);
        setBarPainter((Box) (g, row, column, box) ->
                Box.fill(g, box, column <= chart.leading() ? theme.selected() : theme.other()));
    }

    @Override
    public void drawBackground(Graphics2D g, CategoryPlot plot, Rectangle2D data) {
        double row = data.getHeight() / (chart.lines().size() + 1);
        g.setPaint(theme.grid());
        g.setStroke(Strokes.solid(1));
        for (int i = 1; i <= chart.lines().size(); i++) {
            double y = data.getY() + row * i;
            g.draw(new Line2D.Double(table.getX(), y, table.getMaxX(), y));
        }
        Style head = Style.of(12, theme.secondary());
        letters.left(chart.heads().getLast(), data.getX(), data.getY() + row / 2 + Lettering.drop(head), head);
    }
}
