package org.tradebrief.chart.bar;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;
import org.tradebrief.chart.Strokes;

/** Draws the bars of concentration with their bounds and numbers, and the zones between the thresholds behind them. */
final class ConcentrationRenderer extends BarRenderer {
    private static final double GAP = 12;
    private static final double SIGN = 14;

    private final transient ConcentrationChart chart;
    private final transient Lettering letters;
    private final float size;
    private final transient ChartTheme theme;

    ConcentrationRenderer(ConcentrationChart chart, Lettering letters, float size, ChartTheme theme) {
        this.chart = chart;
        this.letters = letters;
        this.size = size;
        this.theme = theme;
        setShadowVisible(false);
        setBarPainter((Box) (g, row, column, box) -> box(g, chart.bars().get(column), box));
    }

    private void box(Graphics2D g, Bar bar, RoundRectangle2D box) {
        switch (bar.state()) {
            case SELECTED -> Box.fill(g, box, theme.selected());
            case PLAIN -> Box.fill(g, box, theme.other());
            case STOPPED -> {
                Strokes.hatch(g, box, theme.background(), theme.line());
                g.setPaint(theme.secondary());
                g.setStroke(Strokes.solid(1));
                g.draw(box);
            }
        }
    }

    @Override
    public void drawBackground(Graphics2D g, CategoryPlot plot, Rectangle2D data) {
        double moderate = x(chart.moderate(), plot, data);
        double high = x(chart.high(), plot, data);
        g.setPaint(theme.band());
        g.fill(new Rectangle2D.Double(moderate, data.getY(), high - moderate, data.getHeight()));
        double[] edges = {data.getX(), moderate, high, data.getMaxX()};
        for (int i = 0; i < Math.min(3, chart.zones().size()); i++) {
            double middle = (edges[i] + edges[i + 1]) / 2;
            letters.centre(chart.zones().get(i), middle, data.getY() - GAP, Style.of(12, theme.secondary()));
        }
    }

    private static double x(double value, CategoryPlot plot, Rectangle2D data) {
        return plot.getRangeAxis().valueToJava2D(value, data, plot.getRangeAxisEdge());
    }

    @Override
    public void drawItem(
            Graphics2D g,
            CategoryItemRendererState state,
            Rectangle2D data,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis below,
            CategoryDataset values,
            int row,
            int column,
            int pass) {
        super.drawItem(g, state, data, plot, names, below, values, row, column, pass);
        Bar bar = chart.bars().get(column);
        double y = names.getCategoryMiddle(column, getColumnCount(), data, plot.getDomainAxisEdge());
        double end = x(bar.value(), plot, data);
        if (bar.bounds().isPresent()) {
            Bar.Range bounds = bar.bounds().get();
            whisker(g, x(bounds.low(), plot, data), x(bounds.high(), plot, data), y);
            end = Math.max(end, x(bounds.high(), plot, data));
        }
        double after = number(g, bar, end, y, plot, data);
        if (bar.state() == Bar.State.STOPPED && !bar.note().isEmpty()) {
            note(g, bar.note(), Math.max(after, x(chart.moderate(), plot, data)) + GAP, after, y, data);
        }
    }

    private void whisker(Graphics2D g, double low, double high, double y) {
        g.setPaint(theme.text());
        g.setStroke(Strokes.solid(1.2));
        g.draw(new Line2D.Double(low, y, high, y));
        g.draw(new Line2D.Double(low, y - 5, low, y + 5));
        g.draw(new Line2D.Double(high, y - 5, high, y + 5));
    }

    /** On a ground of its own, for a threshold may run through it; returns where it ends. */
    private double number(Graphics2D g, Bar bar, double end, double y, CategoryPlot plot, Rectangle2D data) {
        boolean stopped = bar.state() == Bar.State.STOPPED;
        Color ink = stopped ? theme.secondary() : theme.text();
        Style style = new Style(size, bar.state() == Bar.State.SELECTED, ink);
        double width = letters.width(bar.text(), style);
        boolean inBand = end + 8 >= x(chart.moderate(), plot, data) && end + 12 + width <= x(chart.high(), plot, data);
        g.setPaint(inBand ? theme.band() : theme.background());
        g.fill(new Rectangle2D.Double(end + 8, y - size * 0.6, width + 4, size * 1.2));
        letters.left(bar.text(), end + 10, y + Lettering.drop(style), style);
        return end + 10 + width;
    }

    /**
     * The sign of a closed gate and its sentence, right of the threshold where there is room, else after the number; the
     * sign alone where there is no room at all.
     */
    private void note(Graphics2D g, String note, double wanted, double after, double y, Rectangle2D data) {
        Style style = Style.of(12, theme.danger());
        double wide = SIGN + 8 + letters.width(note, style);
        double x = Math.max(after + GAP, Math.min(wanted, data.getMaxX() - wide));
        g.setPaint(theme.danger());
        g.fill(new RoundRectangle2D.Double(x, y - SIGN / 2, SIGN, SIGN, 4, 4));
        g.setPaint(theme.background());
        g.setStroke(Strokes.solid(1.6));
        Path2D cross = new Path2D.Double();
        cross.moveTo(x + 4, y - 3);
        cross.lineTo(x + 10, y + 3);
        cross.moveTo(x + 10, y - 3);
        cross.lineTo(x + 4, y + 3);
        g.draw(cross);
        if (x + wide <= data.getMaxX()) {
            letters.left(note, x + SIGN + 8, y + Lettering.drop(style), style);
        }
    }
}
