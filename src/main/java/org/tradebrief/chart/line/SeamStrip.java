package org.tradebrief.chart.line;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Strokes;

/** Breaks the grid between two places whose periods cannot be compared. */
final class SeamStrip extends AbstractXYAnnotation {
    private static final double HALF = 10;

    private final transient ChartTheme theme;
    private final int before;

    /** @param before the place left of which it lies */
    SeamStrip(int before, ChartTheme theme) {
        this.before = before;
        this.theme = theme;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D data,
            ValueAxis below,
            ValueAxis left,
            int renderer,
            PlotRenderingInfo info) {
        double x = below.valueToJava2D(before - 0.5, data, plot.getDomainAxisEdge());
        g.setPaint(theme.background());
        g.fill(new Rectangle2D.Double(x - HALF, data.getY(), 2 * HALF, data.getHeight()));
        g.setPaint(theme.line());
        g.setStroke(Strokes.dashed(1, 3, 3));
        for (int side : new int[] {-4, 4}) {
            g.draw(new Line2D.Double(x + side, data.getY(), x + side, data.getMaxY()));
        }
    }
}
