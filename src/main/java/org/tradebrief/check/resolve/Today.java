package org.tradebrief.check.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;

/**
 * The day that a text is checked for, and what was known then as far as words refer to it without naming it: what 今年 and a
 * month without a year mean, whose statistics the Census's are, who the tracked partners are.
 *
 * @param latest the latest month of trade known
 * @param monthly the economy of which there are monthly values; null if there is none
 * @param partners those that it has monthly values with
 */
public record Today(
        LocalDate asOf, YearMonth latest, @Nullable Economy monthly, List<Economy> partners) {
    public Today {
        partners = List.copyOf(partners);
    }

    /** The latest year in which that month was known. */
    public int yearOf(int month) {
        return month <= latest.getMonthValue() ? latest.getYear() : latest.getYear() - 1;
    }
}
