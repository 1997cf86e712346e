package org.tradebrief.check;

/** How much a figure matters to whoever signs. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW,
    /** Nothing to look at. */
    NONE
}
