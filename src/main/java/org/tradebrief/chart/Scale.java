package org.tradebrief.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.tradebrief.trade.Digits;

/**
 * The ends and marks of an axis of values: the smallest step of 1, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten that needs
 * no more marks than asked for, and wide enough that every value lies between two marks.
 *
 * @param low the first mark
 * @param high the last
 * @param step from mark to mark
 */
public record Scale(double low, double high, double step) {
    private static final double[] STEPS = {1, 2, 2.5, 3, 4, 5, 6, 8, 10};

    /** The part of the axis beyond its outer marks, so that a point on one of them is drawn whole. */
    private static final double BEYOND = 0.025;

    /**
     * @param marks about how many marks it should have at most
     */
    public static Scale around(double least, double most, int marks) {
        double span = most > least ? most - least : Math.max(Math.abs(most), 1);
        double raw = span / Math.max(1, marks - 1);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * 10;
        for (double s : STEPS) {
            if (s * power >= raw * 0.999) {
                step = s * power;
                break;
            }
        }
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(most / step - 1e-9) * step;
        return new Scale(low, high > low ? high : low + step, step);
    }

    /** JFreeChart's axis with these marks. */
    public NumberAxis axis(ChartTheme theme) {
        NumberAxis axis = new NumberAxis() {
            @Override
            protected float[] calculateAnchorPoint(
                    ValueTick tick, double cursor, Rectangle2D data, RectangleEdge edge) {
                float[] point = super.calculateAnchorPoint(tick, cursor, data, edge);
                // The middle of a line lies below the middle of its digits.
                return new float[] {point[0], point[1] - 1};
            }
        };
        Plots.style(axis, theme);
        double beyond = (high - low) * BEYOND;
        axis.setRange(low - beyond, high + beyond);
        axis.setTickUnit(new NumberTickUnit(step) {
            @Override
            public String valueToString(double value) {
                return text(value);
            }
        });
        return axis;
    }

    public List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step * 1e-6; i++) {
            marks.add(low + i * step);
        }
        return marks;
    }

    /** A mark as people read it, with as many decimals as the step needs. */
    public String text(double mark) {
        int decimals = 0;
        for (double s = step; decimals < 4 && Math.abs(s - Math.rint(s)) > 1e-9; s *= 10) {
            decimals++;
        }
        return Digits.grouped(BigDecimal.valueOf(Math.abs(mark) < step * 1e-6 ? 0 : mark), decimals);
    }
}
