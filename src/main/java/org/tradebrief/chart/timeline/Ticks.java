package org.tradebrief.chart.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The marks of the time axis, from single days to five years, never closer than their labels need. */
enum Ticks {
    DAYS(1, 58),
    WEEKS(7, 58),
    MONTHS(30.4, 58),
    QUARTERS(91.3, 58),
    YEARS(365.25, 64),
    FIVE_YEARS(1826.25, 0);

    private final double length;
    private final double room;

    Ticks(double length, double room) {
        this.length = length;
        this.room = room;
    }

    /**
     * A mark and what it is called.
     *
     * @param major the start of a year, or where days are shown, of a month
     * @param dated whether the label names the year
     */
    record Tick(LocalDate day, String label, boolean major, boolean dated) {}

    /** The finest marks whose labels have room. */
    static Ticks fitting(double pointsPerDay) {
        for (Ticks ticks : values()) {
            if (ticks.length * pointsPerDay >= ticks.room) {
                return ticks;
            }
        }
        return FIVE_YEARS;
    }

    /** Every mark from the first day to the last, both included. */
    List<Tick> between(LocalDate from, LocalDate to, TimelineWords words) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = firstFrom(from); !day.isAfter(to); day = next(day)) {
            ticks.add(new Tick(day, label(day, words), isMajor(day), namesYear(day)));
        }
        return ticks;
    }

    private LocalDate firstFrom(LocalDate from) {
        LocalDate floor = switch (this) {
            case DAYS -> from;
            case WEEKS -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            case MONTHS -> from.withDayOfMonth(1);
            case QUARTERS -> from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / 3 * 3 + 1);
            case YEARS -> from.withDayOfYear(1);
            case FIVE_YEARS -> LocalDate.of(from.getYear() / 5 * 5, 1, 1);
        };
        return floor.isBefore(from) ? next(floor) : floor;
    }

    private LocalDate next(LocalDate day) {
        return switch (this) {
            case DAYS -> day.plusDays(1);
            case WEEKS -> day.plusWeeks(1);
            case MONTHS -> day.plusMonths(1);
            case QUARTERS -> day.plusMonths(3);
            case YEARS -> day.plusYears(1);
            case FIVE_YEARS -> day.plusYears(5);
        };
    }

    private String label(LocalDate day, TimelineWords words) {
        if (namesYear(day)) {
            return words.year(day.getYear());
        }
        return switch (this) {
            case DAYS, WEEKS -> day.getMonthValue() + "/" + day.getDayOfMonth();
            case MONTHS, QUARTERS, YEARS, FIVE_YEARS -> words.month(day);
        };
    }

    private boolean namesYear(LocalDate day) {
        return switch (this) {
            case DAYS, WEEKS -> false;
            case MONTHS, QUARTERS -> day.getMonthValue() == 1;
            case YEARS, FIVE_YEARS -> true;
        };
    }

    private boolean isMajor(LocalDate day) {
        return switch (this) {
            case DAYS -> day.getDayOfMonth() == 1;
            case WEEKS -> day.getDayOfMonth() <= 7;
            case MONTHS, QUARTERS -> day.getDayOfYear() == 1;
            case YEARS -> day.getYear() % 5 == 0;
            case FIVE_YEARS -> day.getYear() % 10 == 0;
        };
    }
}
