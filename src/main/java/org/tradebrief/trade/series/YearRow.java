package org.tradebrief.trade.series;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import org.tradebrief.trade.Period;

/**
 * A row that a source files under a year, held against the months of that year. Sources call the running year a year too,
 * so a row is a year only if twelve months agree with it, or if the year was long over when it was published.
 *
 * <p>Agreement: the row and the months' sum differ by no more than both were rounded (half a last digit for the row and for
 * each month). A year long over stays one even if its months disagree: they may be of an older vintage. Of an incomplete year only January to the last month held is tried; a gap in it leaves the row unproven.
 *
 * @param value with the period it really covers: the year, or January to the last month that agrees
 * @param sumOfMonths what it was held against; null where the months are not all there
 */
public record YearRow(
        Amount value,
        int year,
        Cover cover,
        @org.jspecify.annotations.Nullable BigDecimal sumOfMonths) {

    /** How much of the year a row holds. */
    public enum Cover {
        /** Twelve months agree, or the year was over for more than a year. */
        FULL,
        /** The row is the sum of the first months of the year. */
        YEAR_TO_DATE,
        /** The months held do not add up to it. */
        DISAGREES,
        /** There are no months to hold it against, and the year may not have been over. */
        UNPROVEN
    }

    static YearRow check(Amount row, NavigableMap<YearMonth, Amount> months) {
        int year = row.period().to().getYear();
        List<Amount> held = months.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true).values().stream()
                .toList();
        if (!row.period().isYear()) {
            return new YearRow(row, year, Cover.YEAR_TO_DATE, null);
        }
        if (!held.isEmpty() && unbroken(held)) {
            return against(row, year, held);
        }
        return new YearRow(row, year, longOver(row, year) ? Cover.FULL : Cover.UNPROVEN, null);
    }

    private static boolean longOver(Amount row, int year) {
        return row.vintage().getYear() > year + 1;
    }

    private static boolean unbroken(List<Amount> held) {
        return held.getLast().period().to().getMonthValue() == held.size();
    }

    private static YearRow against(Amount row, int year, List<Amount> held) {
        BigDecimal sum = held.stream().map(Amount::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = held.stream().map(Amount::precision).reduce(row.precision(), BigDecimal::add);
        boolean agrees = row.usd().subtract(sum).abs().compareTo(slack) <= 0;
        if (!agrees && longOver(row, year)) {
            return new YearRow(row, year, Cover.FULL, sum);
        }
        if (!agrees) {
            boolean more = held.size() < 12 && row.size().compareTo(sum.abs()) > 0;
            return new YearRow(row, year, more ? Cover.UNPROVEN : Cover.DISAGREES, sum);
        }
        if (held.size() == 12) {
            return new YearRow(row, year, Cover.FULL, sum);
        }
        Period covered = Period.yearToDate(held.getLast().period().to());
        Amount relabelled = new Amount(
                row.series(), covered, row.usd(), row.precision(), row.vintage(), row.sources(), row.steps());
        return new YearRow(relabelled, year, Cover.YEAR_TO_DATE, sum);
    }
}
