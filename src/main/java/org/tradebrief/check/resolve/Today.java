package org.tradebrief.check.resolve;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day that a text is checked for, and the latest month of trade that was known then: what 今年, 去年 and a month
 * without a year mean.
 */
public record Today(LocalDate asOf, YearMonth latest) {

    /** The latest year in which that month was known. */
    public int yearOf(int month) {
        return month <= latest.getMonthValue() ? latest.getYear() : latest.getYear() - 1;
    }
}
