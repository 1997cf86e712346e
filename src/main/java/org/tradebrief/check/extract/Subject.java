package org.tradebrief.check.extract;

/** Which indicator of an economy a statement without a partner is about. */
public enum Subject {
    /** The flow or balance in the frame. */
    AMOUNT,
    SHARE,
    TOP_SHARE,
    HHI,
    PARTNERS,
    /** By how much the flow or balance in the frame changed against a year before. */
    CHANGE
}
