package org.tradebrief.check.extract;

/** What a change is measured against. */
public enum Basis {
    YEAR_BEFORE,
    MONTH_BEFORE,
    /** A period that the text names; it is in the frame. */
    NAMED,
    UNSAID
}
