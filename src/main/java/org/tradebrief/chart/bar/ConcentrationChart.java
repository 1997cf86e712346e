package org.tradebrief.chart.bar;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.ItemDrawing;
import org.tradebrief.chart.Items;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;
import org.tradebrief.chart.Plots;
import org.tradebrief.chart.Scale;
import org.tradebrief.chart.Strokes;

/**
 * Economies side by side on the scale of concentration, with both thresholds named. Bars start at zero; they are its items.
 *
 * @param bars from top to bottom
 * @param moderate where concentration counts as moderate
 * @param high where it counts as high
 * @param zones the names of the three levels, lowest first
 */
public record ConcentrationChart(List<Bar> bars, double moderate, double high, List<String> zones, String description)
        implements ItemDrawing {
    private static final double PITCH = 38;
    private static final double BAR = 24;
    private static final double HEAD = 32;
    private static final double FOOT = 28;
    private static final int GAP = 12;
    private static final double RIGHT = 16;
    private static final double BELOW = 8;
    /** The scale ends so much beyond the high threshold and the largest bar. */
    private static final double BEYOND = 1.12;

    private static final int[] STEPS = {500, 1000, 2000, 5000};

    public ConcentrationChart {
        bars = List.copyOf(bars);
        zones = List.copyOf(zones);
    }

    @Override
    public double aspect() {
        return (HEAD + FOOT + PITCH * Math.max(1, bars.size())) / 620;
    }

    @Override
    public Items drawItems(Graphics2D g, Rectangle2D area, ChartTheme theme) {
        Lettering letters = new Lettering(g, theme);
        double pitch = Math.clamp((area.getHeight() - HEAD - FOOT) / Math.max(1, bars.size()), 8, PITCH);
        float size = (float) Math.min(13, pitch * 0.7);
        CategoryPlot plot = plot(letters, area.getWidth(), size, theme);
        double height = HEAD + FOOT + pitch * Math.max(1, bars.size());
        Rectangle2D data = Plots.draw(
                plot,
                g,
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), Math.min(height, area.getHeight())));
        return Rows.of(bars.size(), data);
    }

    private CategoryPlot plot(Lettering letters, double width, float size, ChartTheme theme) {
        List<LabelAxis.Label> names = bars.stream()
                .map(b ->
                        new LabelAxis.Label(b.label(), new Style(size, b.state() == Bar.State.SELECTED, theme.text())))
                .toList();
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            values.addValue(bars.get(i).value(), "HHI", (Integer) i);
        }
        CategoryPlot plot = new CategoryPlot(
                values,
                new LabelAxis(letters, names, GAP, BAR / PITCH, theme),
                below(letters, width, size, theme),
                new ConcentrationRenderer(this, letters, size, theme));
        Plots.style(plot, new RectangleInsets(HEAD, 0, BELOW, RIGHT));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(Strokes.solid(1));
        for (double threshold : new double[] {moderate, high}) {
            ValueMarker line = new ValueMarker(threshold, theme.secondary(), Strokes.dashed(1, 5, 3));
            line.setAlpha(1);
            plot.addRangeMarker(line, Layer.BACKGROUND);
        }
        return plot;
    }

    /** The axis goes on until the largest bar's number has room beside it. */
    private NumberAxis below(Lettering letters, double width, float size, ChartTheme theme) {
        NumberAxis axis = new NumberAxis();
        Plots.style(axis, theme);
        Style bold = new Style(size, true, theme.text());
        double names = letters.widest(bars.stream().map(Bar::label).toList(), bold);
        double room = Math.max(80, width - names - GAP - RIGHT);
        double end = high * BEYOND;
        for (Bar bar : bars) {
            double bound = bar.bounds().map(Bar.Range::high).orElse(0.0);
            double text = Math.min(0.5, (letters.width(bar.text(), bold) + GAP) / room);
            end = Math.max(end, Math.max(bar.value() / (1 - text), bound / (1 - text)));
        }
        axis.setRange(0, end);
        axis.setStandardTickUnits(marks());
        return axis;
    }

    private static TickUnits marks() {
        TickUnits units = new TickUnits();
        for (int step : STEPS) {
            units.add(new NumberTickUnit(step) {
                @Override
                public String valueToString(double value) {
                    return new Scale(0, step, step).text(value);
                }
            });
        }
        return units;
    }
}
