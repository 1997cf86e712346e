package org.tradebrief.chart.line;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Strokes;

/**
 * The lines of a chart, each one path, so that its dashes do not start anew at each point. A line is broken at a seam, and a
 * thin dashed one, a series of its own after the others, leads across.
 */
final class Lines extends XYLineAndShapeRenderer {
    /** Of so few places each value is a point of its own. */
    private static final int FEW = 8;

    private static final Shape SQUARE = new Rectangle2D.Double(-4, -4, 8, 8);
    private static final Shape LARGE = circle(4);
    private static final Shape SMALL = circle(2.4);

    private final transient LineChart chart;
    private final XYSeriesCollection dataset = new XYSeriesCollection();

    Lines(LineChart chart, ChartTheme theme) {
        this.chart = chart;
        setDrawSeriesLineAsPath(true);
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDefaultOutlineStroke(Strokes.solid(1.5), false);
        Colours colours = new Colours(chart.series(), theme);
        for (int i = 0; i < chart.series().size(); i++) {
            Series.Style style = chart.series().get(i).style();
            boolean stopped = style == Series.Style.STOPPED;
            Color ink = colours.of(i);
            dataset.addSeries(line(i));
            look(i, ink, stroke(colours.dash(i), style), !stopped);
            setSeriesFillPaint(i, stopped ? theme.background() : ink, false);
            setSeriesOutlinePaint(i, stopped ? ink : theme.background(), false);
        }
        chart.seam().ifPresent(seam -> bridges(seam.before(), colours));
    }

    XYSeriesCollection dataset() {
        return dataset;
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Stroke stroke(int number, Series.Style style) {
        return switch (style) {
            case SELECTED -> Strokes.solid(2.2);
            case REFERENCE -> Strokes.dashed(1.6, 4, 3);
            case EQUAL, STOPPED -> Strokes.series(number, 1.8);
        };
    }

    private void look(int series, Color ink, Stroke stroke, boolean visible) {
        setSeriesPaint(series, ink, false);
        setSeriesStroke(series, stroke, false);
        setSeriesLinesVisible(series, visible);
    }

    private XYSeries line(int number) {
        XYSeries line = new XYSeries(number, false);
        List<Double> values = chart.series().get(number).values();
        for (int place = 0; place < values.size(); place++) {
            if (chart.seam().isPresent() && chart.seam().get().before() == place) {
                line.add(place - 0.5, null, false);
            }
            line.add(place, values.get(place), false);
        }
        return line;
    }

    private void bridges(int before, Colours colours) {
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            Double from = series.values().get(before - 1);
            Double to = series.values().get(before);
            if (from != null && to != null && series.style() != Series.Style.STOPPED) {
                XYSeries bridge = new XYSeries(chart.series().size() + i, false);
                bridge.add(before - 1, from, false);
                bridge.add(before, to, false);
                dataset.addSeries(bridge);
                look(dataset.getSeriesCount() - 1, colours.of(i), Strokes.dashed(1.6, 4, 3), true);
            }
        }
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        return series < chart.series().size()
                && (chart.places().size() <= FEW
                        || chart.series().get(series).style() == Series.Style.SELECTED
                        || isMarked(series, item));
    }

    @Override
    public Shape getItemShape(int series, int item) {
        if (chart.series().get(series).style() == Series.Style.STOPPED) {
            return SQUARE;
        }
        return chart.places().size() <= FEW || isMarked(series, item) ? LARGE : SMALL;
    }

    private boolean isMarked(int series, int item) {
        double place = dataset.getXValue(series, item);
        return chart.series().get(series).marks().stream().anyMatch(m -> m.place() == place);
    }
}
