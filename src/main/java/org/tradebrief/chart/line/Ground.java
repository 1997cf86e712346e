package org.tradebrief.chart.line;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;

/**
 * Where the places and values of a drawn plot lie.
 *
 * @param data the area of the lines
 * @param whole the area of the chart
 */
record Ground(XYPlot plot, Rectangle2D data, Rectangle2D whole) {
    double x(double place) {
        return plot.getDomainAxis().valueToJava2D(place, data, plot.getDomainAxisEdge());
    }

    double y(double value) {
        return plot.getRangeAxis().valueToJava2D(value, data, plot.getRangeAxisEdge());
    }

    /** The place nearest to a point; below zero, or beyond the last, far outside the lines. */
    int place(double x) {
        return (int) Math.rint(plot.getDomainAxis().java2DToValue(x, data, plot.getDomainAxisEdge()));
    }
}
