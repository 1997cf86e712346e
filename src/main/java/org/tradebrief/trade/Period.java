package org.tradebrief.trade;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * An unbroken run of months, both ends included: a month, a year, the first eleven months of a year, two years together.
 * Two values may be set against each other only if their periods cover the same months of the year.
 */
public record Period(YearMonth from, YearMonth to) implements Comparable<Period> {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEARS = Pattern.compile("\\d{4}-\\d{4}");
    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d{2}\\.\\.\\d{4}-\\d{2}");

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it starts: " + from + " to " + to);
        }
    }

    public static Period month(YearMonth month) {
        return new Period(month, month);
    }

    public static Period month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** Whole years added up, as Comtrade's two-year sums. */
    public static Period years(int first, int last) {
        return new Period(YearMonth.of(first, 1), YearMonth.of(last, 12));
    }

    /** January to the month named. */
    public static Period yearToDate(YearMonth through) {
        return new Period(YearMonth.of(through.getYear(), 1), through);
    }

    /** Reads {@code 2024}, {@code 2024-11}, {@code 2023-2024} or {@code 2025-01..2025-11}. */
    public static Period parse(String text) {
        try {
            if (YEAR.matcher(text).matches()) {
                return year(Integer.parseInt(text));
            }
            if (MONTH.matcher(text).matches()) {
                return month(YearMonth.parse(text));
            }
            if (YEARS.matcher(text).matches()) {
                return years(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
            }
            if (MONTHS.matcher(text).matches()) {
                return new Period(YearMonth.parse(text.substring(0, 7)), YearMonth.parse(text.substring(9)));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a period: " + text, e);
        }
        throw new IllegalArgumentException("not a period (2024, 2024-11, 2023-2024, 2025-01..2025-11): " + text);
    }

    /** The same of a text that may be anything, as one that was kept; empty where it is no period. */
    public static Optional<Period> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public int months() {
        return (int) from.until(to, java.time.temporal.ChronoUnit.MONTHS) + 1;
    }

    public boolean isMonth() {
        return from.equals(to);
    }

    public boolean isYear() {
        return months() == 12 && from.getMonthValue() == 1;
    }

    /** Whole calendar years, one or more. */
    public boolean isWholeYears() {
        return from.getMonthValue() == 1 && to.getMonthValue() == 12;
    }

    /** From January to a month before December of the same year. */
    public boolean isYearToDate() {
        return from.getMonthValue() == 1 && from.getYear() == to.getYear() && to.getMonthValue() < 12;
    }

    /** The same months, that many years earlier. */
    public Period minusYears(int years) {
        return new Period(from.minusYears(years), to.minusYears(years));
    }

    /** Whether a change from that period to this one compares like with like. */
    public boolean comparableWith(Period other) {
        return months() == other.months() && from.getMonthValue() == other.from.getMonthValue();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    public List<YearMonth> monthList() {
        return LongStream.range(0, months()).mapToObj(from::plusMonths).toList();
    }

    /** For people: 2025 年 11 月, 2024 年, 2025 年 1–11 月, 2023–2024 兩年合計. */
    public String chinese() {
        if (isMonth()) {
            return from.getYear() + " 年 " + from.getMonthValue() + " 月";
        }
        if (isYear()) {
            return from.getYear() + " 年";
        }
        if (isWholeYears()) {
            int years = months() / 12;
            return from.getYear() + "–" + to.getYear() + " " + (years == 2 ? "兩" : Integer.toString(years)) + "年合計";
        }
        if (from.getYear() == to.getYear()) {
            return from.getYear() + " 年 " + from.getMonthValue() + "–" + to.getMonthValue() + " 月";
        }
        return from.getYear() + " 年 " + from.getMonthValue() + " 月至 " + to.getYear() + " 年 " + to.getMonthValue()
                + " 月";
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = to.compareTo(other.to);
        return byEnd != 0 ? byEnd : other.from.compareTo(from);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (isMonth()) {
            return from.toString();
        }
        if (isYear()) {
            return Integer.toString(from.getYear());
        }
        if (isWholeYears()) {
            return from.getYear() + "-" + to.getYear();
        }
        return from + ".." + to;
    }
}
