package org.tradebrief.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.trade.Digits;

/**
 * An axis of values with round marks: the smallest step of 1, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten that needs no
 * more marks than asked for, and wide enough that every value lies on it.
 *
 * @param low the value at its start
 * @param high the value at its end
 * @param step from mark to mark
 */
public record Axis(double low, double high, double step) {
    private static final double[] STEPS = {1, 2, 2.5, 3, 4, 5, 6, 8, 10};

    /**
     * @param marks about how many marks it should have at most
     */
    public static Axis around(double least, double most, int marks) {
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
        return new Axis(low, high > low ? high : low + step, step);
    }

    /** Where a value lies between two points, the start of the axis at the first. */
    public double at(double value, double start, double end) {
        return start + (value - low) / (high - low) * (end - start);
    }

    public List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step * 1e-6; i++) {
            double mark = low + i * step;
            marks.add(Math.abs(mark) < step * 1e-6 ? 0 : mark);
        }
        return marks;
    }

    /** A mark as people read it, with as many decimals as the step needs. */
    public String text(double mark) {
        int decimals = 0;
        for (double s = step; decimals < 4 && Math.abs(s - Math.rint(s)) > 1e-9; s *= 10) {
            decimals++;
        }
        return Digits.grouped(BigDecimal.valueOf(mark), decimals);
    }
}
