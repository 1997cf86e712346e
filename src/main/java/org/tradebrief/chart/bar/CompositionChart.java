package org.tradebrief.chart.bar;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.AxisLocation;
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

/**
 * What a concentration is made of: a line for each partner with its share, its square, its part of the whole, and a bar as
 * long as the square. The columns of text are axes of the bars; the heads are a first row without a bar.
 *
 * @param heads of the columns: partner, share, square, part of the index, contribution
 * @param leading how many of the first lines are drawn in the strong colour
 */
public record CompositionChart(List<String> heads, List<Line> lines, int leading, String description)
        implements Drawing {
    private static final double ROW = 27;
    private static final double BAR = 12;
    private static final int GAP = 16;
    /** Below this the bars would say nothing; the whole is drawn smaller instead. */
    private static final double SHORTEST = 100;

    public CompositionChart {
        if (heads.size() != 5) {
            throw new IllegalArgumentException("five columns need five heads, not " + heads.size());
        }
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * @param contribution the squared share, for the bar's length; the text says it
     */
    public record Line(String label, String share, double contribution, String squared, String part) {}

    @Override
    public double aspect() {
        return ROW * (lines.size() + 1) / 620;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, ChartTheme theme) {
        Graphics2D g = (Graphics2D) graphics.create();
        Lettering letters = new Lettering(g, theme);
        List<LabelAxis> columns = List.of(
                column(letters, 3, Line::part, theme.secondary(), theme),
                column(letters, 2, Line::squared, theme.text(), theme),
                column(letters, 1, Line::share, theme.text(), theme),
                column(letters, 0, Line::label, theme.text(), theme).flushLeft());
        double least = columns.stream().mapToDouble(LabelAxis::width).sum() + SHORTEST;
        double scale = Math.min(1, area.getWidth() / least);
        g.translate(area.getX(), area.getY());
        g.scale(scale, scale);
        double height = Math.min(area.getHeight() / scale, ROW * (lines.size() + 1));
        Rectangle2D table = new Rectangle2D.Double(0, 0, area.getWidth() / scale, height);
        Plots.draw(plot(columns, new CompositionRenderer(this, letters, table, theme)), g, table);
        g.dispose();
    }

    /** @param columns from the bars outwards */
    private CategoryPlot plot(List<LabelAxis> columns, CompositionRenderer bars) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        values.addValue(null, "", (Integer) 0);
        for (int i = 0; i < lines.size(); i++) {
            values.addValue(Math.max(0, lines.get(i).contribution()), "", (Integer) (i + 1));
        }
        NumberAxis length = new NumberAxis();
        length.setVisible(false);
        length.setRange(0, lines.stream().mapToDouble(Line::contribution).reduce(1e-9, Math::max));
        CategoryPlot plot = new CategoryPlot(values, columns.getFirst(), length, bars);
        for (int i = 1; i < columns.size(); i++) {
            plot.setDomainAxis(i, columns.get(i));
            plot.setDomainAxisLocation(i, AxisLocation.BOTTOM_OR_LEFT);
        }
        plot.mapDatasetToDomainAxes(0, List.of(0, 1, 2, 3));
        Plots.style(plot, RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private LabelAxis column(Lettering letters, int head, Function<Line, String> text, Color ink, ChartTheme theme) {
        List<LabelAxis.Label> labels = new ArrayList<>();
        labels.add(new LabelAxis.Label(heads.get(head), Style.of(12, theme.secondary())));
        lines.forEach(line -> labels.add(new LabelAxis.Label(text.apply(line), Style.of(13, ink))));
        return new LabelAxis(letters, labels, GAP, BAR / ROW, theme);
    }
}
