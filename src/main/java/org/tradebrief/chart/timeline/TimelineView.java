package org.tradebrief.chart.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which stretch of time and which rows are in sight. Times are days since 1970, with fractions, so that zooming is smooth.
 *
 * @param from the time at the left edge
 * @param to the time at the right edge
 * @param scroll how many points of rows lie above the upper edge
 */
public record TimelineView(double from, double to, double scroll) {
    /** The closest look, and the widest with room around a decade. */
    public static final double SHORTEST = 7;

    public static final double LONGEST = 366 * 14;

    public TimelineView {
        if (!(to > from) || scroll < 0) {
            throw new IllegalArgumentException("a view from " + from + " to " + to + " at " + scroll);
        }
    }

    /** From sixteen months before the day to ten months after it. */
    public static TimelineView around(LocalDate day) {
        return between(day.minusMonths(16).withDayOfMonth(1), day.plusMonths(11).withDayOfMonth(1));
    }

    public static TimelineView between(LocalDate from, LocalDate to) {
        return new TimelineView(from.toEpochDay(), to.toEpochDay(), 0);
    }

    public double days() {
        return to - from;
    }

    /** Closer for a factor above 1, the given time staying where it is; never beyond a week or a decade and some. */
    public TimelineView zoomed(double factor, double at) {
        double days = Math.clamp(days() / factor, SHORTEST, LONGEST);
        double share = (at - from) / days();
        return new TimelineView(at - share * days, at + (1 - share) * days, scroll);
    }

    /** Later in time for a positive number of days. */
    public TimelineView moved(double days) {
        return new TimelineView(from + days, to + days, scroll);
    }

    /** Further down, within what there is to see. */
    public TimelineView scrolled(double points, double contentHeight, double sightHeight) {
        double lowest = Math.max(0, contentHeight - sightHeight);
        return new TimelineView(from, to, Math.clamp(scroll + points, 0, lowest));
    }

    /** The same stretch, moved only as far as needed to bring a day into sight. */
    public TimelineView showing(LocalDate day) {
        double time = day.toEpochDay();
        double margin = days() * 0.05;
        if (time < from + margin) {
            return moved(time - margin - from);
        }
        return time > to - margin ? moved(time + margin - to) : this;
    }

    /** The first day in sight. */
    public LocalDate firstDay() {
        return LocalDate.EPOCH.plus((long) Math.ceil(from), ChronoUnit.DAYS);
    }
}
