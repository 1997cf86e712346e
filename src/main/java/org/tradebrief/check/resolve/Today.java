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
    private static final int NEARLY = 7;

    public Today {
        partners = List.copyOf(partners);
    }

    /** The latest year in which that month was known. */
    public int yearOf(int month) {
        return month <= latest.getMonthValue() ? latest.getYear() : latest.getYear() - 1;
    }

    /** Whether that month has come round again since it was last known, so that without a year either may be meant. */
    boolean isOpen(int month) {
        int past = month < asOf.getMonthValue() ? asOf.getYear() : asOf.getYear() - 1;
        return past != yearOf(month);
    }

    /** Whether that month begins only after the day. */
    boolean isToCome(int year, int month) {
        return YearMonth.of(year, month).isAfter(YearMonth.from(asOf));
    }

    /** The latest year that is known as a whole, or nearly so. */
    int wholeYear() {
        return latest.getMonthValue() >= NEARLY ? latest.getYear() : latest.getYear() - 1;
    }
}
