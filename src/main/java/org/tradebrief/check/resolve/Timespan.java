package org.tradebrief.check.resolve;

import java.time.YearMonth;
import java.util.Optional;
import org.tradebrief.trade.Period;

/**
 * A run of months as a statement means it, its years filled in. A running year said as a year may mean the months known so
 * far; {@link Form} keeps how it was said.
 */
public record Timespan(Form form, int fromYear, int toYear, int fromMonth, int toMonth) {

    /** How it was said. */
    public enum Form {
        MONTH,
        MONTHS,
        /** A year without more: 2025 年. */
        YEAR,
        /** A year said to be whole: 2025 年全年. */
        WHOLE_YEAR,
        YEARS,
        /** January to the latest month, which only the facts know. */
        TO_DATE
    }

    public static Timespan of(Period p) {
        Form form = p.isMonth() ? Form.MONTH : p.isYear() ? Form.YEAR : p.isWholeYears() ? Form.YEARS : Form.MONTHS;
        return new Timespan(
                form, p.from().getYear(), p.to().getYear(), p.from().getMonthValue(), p.to().getMonthValue());
    }

    public static Timespan year(int year) {
        return new Timespan(Form.YEAR, year, year, 1, 12);
    }

    /** All months from that year's first to the latest. */
    static Timespan through(int fromYear, YearMonth latest) {
        return new Timespan(Form.MONTHS, fromYear, latest.getYear(), 1, latest.getMonthValue());
    }

    /** The months meant; empty where only the facts can tell. */
    public Optional<Period> period() {
        return form == Form.TO_DATE
                ? Optional.empty()
                : Optional.of(new Period(YearMonth.of(fromYear, fromMonth), YearMonth.of(toYear, toMonth)));
    }

    public Timespan plusYears(int years) {
        return new Timespan(form, fromYear + years, toYear + years, fromMonth, toMonth);
    }

    /** A year to date as the months that are known of it, for another year has more; anything else as it is. */
    public Timespan through(YearMonth latest) {
        return form == Form.TO_DATE && fromYear == latest.getYear()
                ? of(new Period(YearMonth.of(fromYear, 1), latest))
                : this;
    }

    /** The month before the last one. */
    public Timespan monthBefore() {
        YearMonth month = YearMonth.of(toYear, toMonth).minusMonths(1);
        return new Timespan(Form.MONTH, month.getYear(), month.getYear(), month.getMonthValue(), month.getMonthValue());
    }

    /** Whether it ends before the other does. */
    public boolean isBefore(Timespan other) {
        return toYear < other.toYear || toYear == other.toYear && toMonth < other.toMonth;
    }

    public boolean isSameMonths(Timespan other) {
        return form == other.form && fromMonth == other.fromMonth && toMonth == other.toMonth;
    }

    /** The same months of that year. */
    public Timespan inYear(int year) {
        return new Timespan(form, year, year + toYear - fromYear, fromMonth, toMonth);
    }

    /** Whether it is one year, said to be whole or not. */
    public boolean isYear() {
        return form == Form.YEAR || form == Form.WHOLE_YEAR;
    }

    /** Whether it is whole years, one or several. */
    public boolean isWholeYears() {
        return form == Form.YEAR || form == Form.WHOLE_YEAR || form == Form.YEARS;
    }

    /** For people: 2025 年 1–11 月, 2025 年累計. */
    public String chinese() {
        return period().map(Period::chinese).orElse(fromYear + " 年累計");
    }

    @Override
    public String toString() {
        return period().map(Period::toString).orElse(fromYear + "-01..");
    }
}
