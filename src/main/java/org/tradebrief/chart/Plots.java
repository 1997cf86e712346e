package org.tradebrief.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts of JFreeChart have in common here: nothing around them, and the design's type and lines. */
public final class Plots {
    /** The size of the names and numbers along an axis. */
    public static final float MARKS = 11;

    private Plots() {}

    /** No ground, no frame, and no message where there are no data. */
    public static void style(Plot plot, RectangleInsets insets) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(insets, false);
    }

    /** Small faint labels, and neither a line nor marks of its own. */
    public static void style(Axis axis, ChartTheme theme) {
        axis.setTickLabelFont(theme.regular(MARKS));
        axis.setTickLabelPaint(theme.faint());
        axis.setTickLabelInsets(new RectangleInsets(2, 6, 2, 2));
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
    }

    /** Draws a plot over the whole area and returns where its data lie; empty where the area was too small for any. */
    public static Rectangle2D draw(Plot plot, Graphics2D graphics, Rectangle2D area) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(graphics, area, null, info);
        return info.getPlotInfo().getDataArea();
    }
}
