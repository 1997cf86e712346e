package org.tradebrief.publish;

import java.util.Arrays;

/**
 * Shares the width of a page among the columns of a table: a column that fits keeps what it needs, the others divide the
 * rest by the square root of what they would like, so that a long text does not starve its neighbours.
 */
public final class ColumnWidths {
    private static final double LEAST = 30;

    private ColumnWidths() {}

    /** @param wanted by each column on one line, in points, like {@code total} */
    public static float[] share(float[] wanted, float total) {
        double[] given = new double[wanted.length];
        boolean[] settled = new boolean[wanted.length];
        double rest = total;
        int open = wanted.length;
        for (boolean changed = true; changed && open > 0; ) {
            changed = false;
            double fair = rest / open;
            for (int i = 0; i < wanted.length; i++) {
                if (!settled[i] && wanted[i] <= fair) {
                    given[i] = Math.max(wanted[i], LEAST);
                    settled[i] = true;
                    rest -= given[i];
                    open--;
                    changed = true;
                }
            }
        }
        divide(wanted, given, settled, rest);
        return fill(given, total);
    }

    private static void divide(float[] wanted, double[] given, boolean[] settled, double rest) {
        double weights = 0;
        for (int i = 0; i < wanted.length; i++) {
            weights += settled[i] ? 0 : Math.sqrt(wanted[i]);
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!settled[i]) {
                given[i] = Math.max(LEAST, rest * Math.sqrt(wanted[i]) / weights);
            }
        }
    }

    /** What is left over goes to all in proportion, so that every table is as wide as the text. */
    private static float[] fill(double[] given, float total) {
        double sum = Arrays.stream(given).sum();
        float[] widths = new float[given.length];
        for (int i = 0; i < given.length; i++) {
            widths[i] = (float) (given[i] * total / sum);
        }
        return widths;
    }
}
