package org.tradebrief.chart.timeline;

/** What makes a lane. */
public enum Grouping {
    THEME,
    ISSUER,
    /** A measure aimed at two economies stands in the lane of the first. */
    TARGET
}
