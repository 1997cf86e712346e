package org.tradebrief.check;

/** What kind of statement a figure is. */
public enum FigureKind {
    AMOUNT,
    SHARE,
    RANK,
    HHI,
    LEVEL,
    CHANGE,
    DIRECTION,
    SIGN,
    SUPERLATIVE,
    STREAK,
    PERIOD,
    COUNT,
    THRESHOLD,
    DATE,
    ANNOUNCEMENT,
    STATUS,
    DURATION,
    ABSENCE,
    ACTOR,
    REPORT_PERIOD,
    SCORE,
    RATIO,
    OTHER
}
