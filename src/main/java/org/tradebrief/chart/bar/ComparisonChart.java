package org.tradebrief.chart.bar;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;
import org.tradebrief.chart.Plots;
import org.tradebrief.chart.Strokes;

/**
 * Values of two equal periods, one below the other for each line, with the change between them. Bars start at zero.
 *
 * @param before what the upper bars are of: the name of the earlier period, written into the first of them
 * @param now of the lower bars
 * @param unit of the values
 */
public record ComparisonChart(List<Line> lines, String before, String now, String unit, String description)
        implements Drawing {
    static final int BEFORE = 0;
    static final int NOW = 1;

    private static final double PITCH = 46;
    private static final double BARS = 34;
    private static final double HEAD = 22;
    private static final int GAP = 12;

    public ComparisonChart {
        lines = List.copyOf(lines);
    }

    /** @param change as it is read: −28.4% */
    public record Line(String label, Value before, Value now, String change) {}

    /**
     * @param size for the bar's length, not below zero
     * @param text as it is read
     */
    public record Value(double size, String text) {}

    @Override
    public double aspect() {
        return (HEAD + PITCH * Math.max(1, lines.size())) / 620;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, ChartTheme theme) {
        Lettering letters = new Lettering(g, theme);
        letters.left(unit, area.getX(), area.getY() + 11, Style.of(Plots.MARKS, theme.secondary()));
        double height = Math.min(area.getHeight(), HEAD + PITCH * lines.size());
        Plots.draw(
                plot(letters, area.getWidth(), theme),
                g,
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), height));
    }

    private CategoryPlot plot(Lettering letters, double width, ChartTheme theme) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int i = 0; i < lines.size(); i++) {
            values.addValue(lines.get(i).before().size(), (Integer) BEFORE, (Integer) i);
            values.addValue(lines.get(i).now().size(), (Integer) NOW, (Integer) i);
        }
        Style name = Style.of(13, theme.text());
        LabelAxis names = new LabelAxis(
                letters,
                lines.stream()
                        .map(line -> new LabelAxis.Label(line.label(), name))
                        .toList(),
                GAP,
                BARS / PITCH,
                theme);
        ComparisonRenderer bars = new ComparisonRenderer(this, letters, theme);
        CategoryPlot plot = new CategoryPlot(values, names, length(bars, width - names.width()), bars);
        Plots.style(plot, new RectangleInsets(HEAD, 0, 0, 0));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(theme.line());
        plot.setRangeZeroBaselineStroke(Strokes.solid(1));
        return plot;
    }

    /** The axis goes on until every bar has room for its number; the numbers make marks needless. */
    private NumberAxis length(ComparisonRenderer bars, double width) {
        double end = 1e-9;
        for (Line line : lines) {
            double text = Math.min(0.6, bars.textWidth(line) / Math.max(width, 1));
            end = Math.max(end, Math.max(line.before().size(), line.now().size()) / (1 - text));
        }
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setRange(0, end);
        return axis;
    }
}
