package org.tradebrief.check.extract.table;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;

/**
 * The time of a cell whose row and column both say one: a year and a month make the month of that year.
 *
 * @param clear whether the two go together
 */
record Crossing(@Nullable Slot<Timespan> period, boolean clear) {

    /** @param cumulative whether the column adds up from January to the month of the row */
    static Crossing of(@Nullable Slot<Timespan> row, @Nullable Slot<Timespan> column, boolean cumulative) {
        if (cumulative && row != null) {
            Timespan month = row.value();
            boolean known = month.form() == Timespan.Form.MONTH;
            Timespan toDate = new Timespan(Timespan.Form.MONTHS, month.fromYear(), month.toYear(), 1, month.toMonth());
            return known ? new Crossing(new Slot<>(toDate, Origin.COLUMN), true) : new Crossing(row, false);
        }
        if (row == null || column == null) {
            return new Crossing(row == null ? column : row, true);
        }
        if (row.value().isYear() && !column.value().isWholeYears()) {
            return new Crossing(new Slot<>(column.value().inYear(row.value().toYear()), column.origin()), true);
        }
        if (column.value().isYear() && !row.value().isWholeYears()) {
            return new Crossing(new Slot<>(row.value().inYear(column.value().toYear()), row.origin()), true);
        }
        return new Crossing(row, row.value().equals(column.value()));
    }

    Frame applied(Frame frame) {
        Frame timed = frame.withPeriod(period);
        return clear ? timed : timed.blocked(Blocker.UNCLEAR_CELL);
    }
}
