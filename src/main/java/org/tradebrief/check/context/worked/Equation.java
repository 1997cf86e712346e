package org.tradebrief.check.context.worked;

import java.util.List;

/**
 * A computation that a text writes out with its result: 21.24 + 20.71 = 41.95.
 *
 * @param terms the numbers on its left side, in the order of the text
 * @param left what they come to
 * @param result the number on its right side
 * @param percent whether the result is a percentage of something that was divided
 * @param said its words
 */
record Equation(List<Term> terms, Bounds left, Term result, boolean percent, String said) {
    private static final double SAME = 1e-9;
    private static final int[] SHIFTS = {1, 2, 3, 4, 6, 8, 9};
    private static final double LOOSE = 0.03;

    Equation {
        terms = List.copyOf(terms);
    }

    /** How the two sides go together. */
    enum Fit {
        HOLDS,
        /** The digits are right, the unit is told otherwise or not at all. */
        SHIFTED,
        OFF
    }

    Fit fit() {
        if (meets(1)) {
            return Fit.HOLDS;
        }
        for (int shift : SHIFTS) {
            double factor = Math.pow(10, shift);
            if (meets(factor) || meets(1 / factor)) {
                return Fit.SHIFTED;
            }
        }
        return Fit.OFF;
    }

    /** Whether the result, multiplied, lies where the digits shown allow it; a difference may be told without its sign. */
    private boolean meets(double factor) {
        double value = result.value() * factor;
        double slack = Math.max(result.half(), result.about() ? result.value() * LOOSE : 0) * factor;
        return left.isWithin(value, slack) || left.negative().isWithin(value, slack);
    }

    /** What the result should be, in its own unit. */
    double right() {
        return Math.abs(left.middle()) * (percent ? 100 : 1);
    }

    /** The numbers between which a value lies that is shown rounded. */
    record Bounds(double low, double high) {
        static Bounds of(Term t) {
            Bounds plain = new Bounds(t.value() - t.half(), t.value() + t.half());
            return t.squared() ? plain.times(plain) : plain;
        }

        Bounds plus(Bounds o) {
            return new Bounds(low + o.low, high + o.high);
        }

        Bounds minus(Bounds o) {
            return plus(o.negative());
        }

        Bounds negative() {
            return new Bounds(-high, -low);
        }

        Bounds times(Bounds o) {
            double[] all = {low * o.low, low * o.high, high * o.low, high * o.high};
            return new Bounds(min(all), max(all));
        }

        /** The quotient; nothing of use where the divisor may be zero. */
        Bounds over(Bounds o) {
            double[] all = {low / o.low, low / o.high, high / o.low, high / o.high};
            return o.low <= 0 && o.high >= 0 ? new Bounds(Double.NaN, Double.NaN) : new Bounds(min(all), max(all));
        }

        double middle() {
            return (low + high) / 2;
        }

        boolean isKnown() {
            return !Double.isNaN(low);
        }

        private boolean isWithin(double value, double slack) {
            double room = slack + SAME * Math.max(1, Math.abs(value));
            return value + room >= low && value - room <= high;
        }

        private static double min(double[] all) {
            return Math.min(Math.min(all[0], all[1]), Math.min(all[2], all[3]));
        }

        private static double max(double[] all) {
            return Math.max(Math.max(all[0], all[1]), Math.max(all[2], all[3]));
        }
    }

    /**
     * A number in it.
     *
     * @param start of its digits in the run
     * @param end after them and their unit
     * @param value as it is computed with: a percentage beside a division is a hundredth
     * @param half of the worth of its last digit, or nothing where it counts
     * @param magnitude its own unit, 1 where it has none
     */
    record Term(
            int start,
            int end,
            double value,
            double half,
            double magnitude,
            boolean percent,
            boolean squared,
            boolean about) {
        Term scaled(double factor) {
            return new Term(start, end, value * factor, half * factor, magnitude, percent, squared, about);
        }

        Term exact() {
            return new Term(start, end, value, 0, magnitude, percent, squared, about);
        }
    }
}
