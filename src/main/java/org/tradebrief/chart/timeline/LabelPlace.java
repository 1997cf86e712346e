package org.tradebrief.chart.timeline;

/**
 * Where a bar's label stands: inside, if the bar is solid there and the label ends before the date line; else left of the
 * bar; right of it where there is no room to the left and the bar ends in sight; and over it on a ground of its own where
 * it fills the width. A bar beyond an edge is told at that edge.
 */
enum LabelPlace {
    INSIDE,
    LEFT,
    RIGHT,
    OVER,
    /** The bar lies before or after what is in sight. */
    BEYOND;

    private static final double PADDING = 8;

    /** @param x the label's left edge */
    record Placed(LabelPlace place, double x) {}

    /**
     * What of a bar bears on its label, in points.
     *
     * @param start where the bar starts, perhaps left of the chart
     * @param end where it ends, perhaps right of the chart
     * @param solidStart where its first solid piece in sight starts
     * @param solidEnd where that ends; not after its start where there is none
     */
    record Extent(double start, double end, double solidStart, double solidEnd) {}

    /** How wide a label inside the bar may be, in points; below zero where there is no room for any. */
    static double roomInside(Extent bar, double lineX, double left) {
        return Math.min(bar.solidEnd(), lineX) - Math.max(bar.solidStart(), left) - 2 * PADDING;
    }

    /** How wide a label left of the bar may be, in points; below zero where there is no room for any. */
    static double roomBeside(Extent bar, double room, double left) {
        return bar.start() - PADDING - (bar.start() >= left ? Math.min(room, left) : left);
    }

    /**
     * @param lineX the date line
     * @param room how far left a label may stand, which is beyond the chart where no lane's name is in its way
     * @param left the chart's left edge
     * @param right the chart's right edge
     */
    static Placed of(double width, Extent bar, double lineX, double room, double left, double right) {
        if (bar.end() <= left) {
            return new Placed(BEYOND, left + PADDING);
        }
        if (bar.start() >= right) {
            return new Placed(BEYOND, right - PADDING - width);
        }
        double inside = Math.max(bar.solidStart(), left) + PADDING;
        boolean fitsInside = inside + width + PADDING <= Math.min(bar.solidEnd(), lineX);
        if (fitsInside && bar.solidStart() <= Math.max(bar.start(), left)) {
            return new Placed(INSIDE, inside);
        }
        double beside = bar.start() - PADDING - width;
        if (beside >= left || beside >= room && bar.start() >= left) {
            return new Placed(LEFT, beside);
        }
        if (fitsInside) {
            return new Placed(INSIDE, inside);
        }
        double after = bar.end() + PADDING;
        return after + width <= right
                ? new Placed(RIGHT, after)
                : new Placed(OVER, Math.max(bar.start(), left) + PADDING);
    }
}
