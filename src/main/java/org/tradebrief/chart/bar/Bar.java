package org.tradebrief.chart.bar;

import java.util.Optional;

/**
 * A bar of a concentration chart.
 *
 * @param label the economy's name
 * @param text the value as it is read
 * @param bounds between which the value must lie, as a whisker
 * @param note what stands beside a stopped bar
 */
public record Bar(String label, double value, String text, Optional<Range> bounds, State state, String note) {

    /** Two ends of a whisker. */
    public record Range(double low, double high) {}

    /** How a bar is drawn. */
    public enum State {
        PLAIN,
        SELECTED,
        /** Hatched: a quality gate keeps it out of briefs. */
        STOPPED
    }
}
