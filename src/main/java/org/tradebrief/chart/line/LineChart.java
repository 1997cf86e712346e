package org.tradebrief.chart.line;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.ItemDrawing;
import org.tradebrief.chart.Items;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Plots;
import org.tradebrief.chart.Scale;
import org.tradebrief.chart.Strokes;
import org.tradebrief.trade.Digits;

/**
 * Lines over months or periods. Its items are the places.
 *
 * @param places the labels of the axis below, one for each value
 * @param fromZero whether the axis starts at zero; lines of balances span zero by themselves
 * @param unit of the values, above the axis; empty where the surroundings say it
 * @param seam where two periods meet that cannot be compared: no line is solid across it
 */
public record LineChart(
        List<String> places,
        List<Series> series,
        boolean fromZero,
        String unit,
        Optional<Seam> seam,
        String description)
        implements ItemDrawing {
    private static final double HEAD = 16;
    private static final double UNIT = 12;
    private static final double FOOT = 24;
    private static final double MARK_PITCH = 42;
    private static final double MARGIN = 0.015;
    private static final double SEAM_MARGIN = 0.12;

    public LineChart {
        places = List.copyOf(places);
        series = List.copyOf(series);
        for (Series s : series) {
            if (s.values().size() != places.size()) {
                throw new IllegalArgumentException(
                        s.label() + " has " + s.values().size() + " values for " + places.size() + " places");
            }
        }
    }

    /**
     * @param before the place left of which it lies
     * @param text why: 期間長度不同
     */
    public record Seam(int before, String text) {}

    @Override
    public double aspect() {
        return seam.isPresent() ? 0.48 : 0.52;
    }

    @Override
    public Items drawItems(Graphics2D g, Rectangle2D area, ChartTheme theme) {
        Lettering letters = new Lettering(g, theme);
        XYPlot plot = plot(letters, area.getHeight(), theme);
        Ground ground = new Ground(plot, Plots.draw(plot, g, area), area);
        if (ground.data().isEmpty()) {
            return Items.NONE;
        }
        new LineTexts(letters, ground, theme).write(this);
        return (x, y) -> {
            int place = ground.place(x);
            return place >= 0 && place < places.size() ? OptionalInt.of(place) : OptionalInt.empty();
        };
    }

    /** The values at a place, a row for each line that has one there, the last line first. */
    public String readings(int place) {
        return series.reversed().stream()
                .filter(s -> s.values().get(place) != null)
                .map(s -> s.label() + "  "
                        + Digits.grouped(BigDecimal.valueOf(s.values().get(place)), 1))
                .collect(Collectors.joining("\n"));
    }

    private XYPlot plot(Lettering letters, double height, ChartTheme theme) {
        Lines lines = new Lines(this, theme);
        seam.ifPresent(s -> lines.addAnnotation(new SeamStrip(s.before(), theme), Layer.BACKGROUND));
        NumberAxis below = Places.axis(places, seam.isPresent() ? SEAM_MARGIN : MARGIN, letters, theme);
        XYPlot plot = new XYPlot(lines.dataset(), below, scale(height).axis(theme), lines);
        double head = HEAD + (unit.isEmpty() ? 0 : UNIT);
        Plots.style(plot, new RectangleInsets(head, 0, 0, LineTexts.room(letters, this, theme)));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(Strokes.solid(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(theme.line());
        plot.setRangeZeroBaselineStroke(Strokes.solid(1));
        return plot;
    }

    private Scale scale(double height) {
        double least =
                series.stream().flatMap(Series::held).mapToDouble(v -> v).min().orElse(0);
        double most =
                series.stream().flatMap(Series::held).mapToDouble(v -> v).max().orElse(1);
        int marks = Math.clamp((int) ((height - HEAD - FOOT) / MARK_PITCH) + 1, 2, 6);
        return Scale.around(fromZero ? Math.min(0, least) : least, fromZero ? Math.max(0, most) : most, marks);
    }
}
