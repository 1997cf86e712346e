package org.tradebrief.brief;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A week of ISO 8601, Monday to Sunday: what one brief reports on. */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {
    public IsoWeek {
        LocalDate inside = LocalDate.of(year, 7, 1);
        long weeks = inside.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        if (week < 1 || week > weeks) {
            throw new IllegalArgumentException("week " + week + " of " + year + " is not between 1 and " + weeks);
        }
    }

    /** Reads {@code 2026-W06}. */
    public static IsoWeek parse(String text) {
        if (!text.matches("\\d{4}-W\\d{2}")) {
            throw new IllegalArgumentException("not a week such as 2026-W06: " + text);
        }
        return new IsoWeek(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(monday()) && !day.isAfter(sunday());
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday().compareTo(other.monday());
    }

    @Override
    public String toString() {
        return String.format("%04d-W%02d", year, week);
    }
}
