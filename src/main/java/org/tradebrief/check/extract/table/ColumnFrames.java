package org.tradebrief.check.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Surroundings;
import org.tradebrief.check.extract.passage.Quarters;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan.Years;
import org.tradebrief.trade.Economy;

/** Reads what the head of a column says of its cells, given what their row says. */
final class ColumnFrames {
    private final Surroundings surroundings;
    private final Columns columns;
    private final Frame around;
    private final Frame near;
    private final boolean monthly;

    /**
     * @param near what the words right over the table say, without what stands farther off
     * @param monthly whether the table's values are those of months, which one economy alone has with its partners
     */
    ColumnFrames(Surroundings surroundings, Columns columns, Frame around, Frame near, boolean monthly) {
        this.surroundings = surroundings;
        this.columns = columns;
        this.around = around;
        this.near = near;
        this.monthly = monthly;
    }

    Frame of(int i, Frame row, Hint hint) {
        if (PeakHead.of(columns.head(i)) != PeakHead.NONE) {
            return single(i, row).withPeriod(null);
        }
        Frame own = columns.isOpen(i) && Sums.isSum(columns.head(i)) ? total(i, row) : single(i, row);
        if (columns.isBase(i) && own.period() == null) {
            own = own.withPeriod(base());
        }
        if (columns.isOpen(i) && own.quantity() == null && hint.kind() == Hint.Kind.AMOUNT) {
            own = own.withQuantity(quantityLeftOf(i), 0).over(whoseLeftOf(i, row)); // 2025 年 12 月 beside 2026 年 1 月逆差
        }
        boolean whose = around.reporter() == null && row.reporter() == null && own.reporter() == null;
        if (whose && own.partners() == null && hint.kind() == Hint.Kind.AMOUNT) {
            own = own.over(whoseLeftOf(i, row)); // 美國出口 | 差額
        }
        if (isFar(around.reporter()) && isBare(own) && row.reporter() == null && hint.kind() == Hint.Kind.AMOUNT) {
            own = own.withReporter(reporterOfHeads(row)); // 台灣出口 | 差額 below a text on what another reports
        }
        HeadPairs.@Nullable Pair pair = columns.pair(i);
        if (pair != null) {
            return paired(i, pair, row);
        }
        boolean compares = hint.kind() == Hint.Kind.CHANGE
                || hint.kind() == Hint.Kind.DIFFERENCE
                || Arrows.isHead(columns.head(i));
        return compares ? compared(i, own, row, hint) : own;
    }

    /** Q2/Q1, Δ 24–23: of the values in the one column against those in the other. */
    private Frame paired(int i, HeadPairs.Pair pair, Frame row) {
        Frame now = of(pair.now(), row, columns.hint(pair.now()));
        Frame base = of(pair.base(), row, columns.hint(pair.base()));
        Slot<Timespan> from = base.period();
        Slot<Timespan> to = now.period();
        if (from == null || to == null || from.value().equals(to.value())) {
            return now.withPeriod(null).blocked(Blocker.UNCLEAR_CELL);
        }
        boolean turned = to.value().isBefore(from.value());
        Frame later = turned ? base : now;
        return later.withBase(turned ? to : from);
    }

    /** A column of changes behind columns of values is of the latest of them, and where there are two against the other. */
    private Frame compared(int i, Frame own, Frame row, Hint hint) {
        List<Slot<Timespan>> times = timesLeftOf(i);
        Frame timed = own.period() == null ? own.withPeriod(latest(times)) : own;
        boolean two = hint.basis() == Basis.UNSAID && own.base() == null && own.period() == null && times.size() == 2;
        timed = two ? timed.withPeriod(times.getLast()).withBase(times.getFirst()) : timed;
        Frame of = timed.quantity() == null ? timed.withQuantity(quantityLeftOf(i), 0) : timed;
        return Quarters.below(columns.head(i).run().folded(), of).over(whoseLeftOf(i, row));
    }

    private Frame single(int i, Frame row) {
        Words head = columns.head(i);
        Frame outer = around.reporter() != null || row.reporter() != null
                ? row.period() == null
                        ? around.over(row)
                        : around.withPeriod(row.period()).over(row)
                : Frame.EMPTY.withPeriod(row.period() == null ? around.period() : row.period());
        Slot<Timespan> before =
                i > 1 && columns.isSameMonths(i) ? single(i - 1, row).period() : null;
        outer = before == null ? outer : outer.withPeriod(before);
        Frame own = surroundings.cell(head, outer, Origin.COLUMN);
        if (Routes.isHead(head)) {
            Economy teller = row.reporter() == null ? around.reporterOrNull() : row.reporterOrNull();
            return Routes.of(head, own, teller, monthly ? surroundings.monthly() : null);
        }
        Frame crossed = Columns.isTo(head) ? to(head, own) : crossed(own.withPeriod(ofYear(head, own.period())), row);
        return Arrows.isHead(head) ? crossed : Provisos.apply(head, crossed);
    }

    /** →US: what the row's economy sells to that one. */
    private static Frame to(Words head, Frame own) {
        Economy partner = ((Token.Name) head.get(1)).economy();
        return own.withReporter(null)
                .withPartners(new Slot<>(List.of(partner), Origin.COLUMN))
                .withQuantity(new Slot<>(Quantity.EXPORT, Origin.COLUMN), 0);
    }

    /** 1–11 月出口 over 2024 年: the months that one row of the head says, of the year that the other says. */
    private static @Nullable Slot<Timespan> ofYear(Words head, @Nullable Slot<Timespan> said) {
        if (said == null || !said.value().isYear()) {
            return said;
        }
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i) instanceof Token.Span s
                    && s.span().fromMonth() > 0
                    && s.span().years() == Years.MISSING) {
                int year = said.value().fromYear();
                boolean one = s.span().fromMonth() == s.span().toMonth();
                Timespan.Form form = one ? Timespan.Form.MONTH : Timespan.Form.MONTHS;
                return new Slot<>(
                        new Timespan(
                                form, year, year, s.span().fromMonth(), s.span().toMonth()),
                        said.origin());
            }
        }
        return said;
    }

    /** A column of totals takes together what the open columns beside it are of. */
    private Frame total(int i, Frame row) {
        Sums sums = new Sums(Origin.COLUMN);
        for (int at = 1; at < columns.size(); at++) {
            if (columns.isOpen(at) && !Sums.isSum(columns.head(at))) {
                sums.add(single(at, row));
            }
        }
        return sums.total(columns.head(i));
    }

    /** A head that is an economy's name alone: the partner of the row's reporter or of the one over the table, else who reports. */
    private Frame crossed(Frame column, Frame row) {
        Slot<Economy> named = column.reporter();
        if (named == null || column.partners() != null || column.quantity() != null || row.partners() != null) {
            return column;
        }
        Frame partner = column.withReporter(null).withPartners(new Slot<>(List.of(named.value()), named.origin()));
        if (monthly && row.reporter() == null && isPartner(around.reporterOrNull(), named.value())) {
            return partner;
        }
        if (isOther(row.reporterOrNull(), named) || isOther(near.reporterOrNull(), named)) {
            return partner;
        }
        return isOther(around.reporterOrNull(), named) ? partner.blocked(Blocker.UNCLEAR_CELL) : column;
    }

    /** Of months one economy alone reports, so that another one is its partner. */
    private boolean isPartner(@Nullable Economy reporter, Economy named) {
        return (reporter == null || surroundings.isMonthly(reporter)) && !surroundings.isMonthly(named);
    }

    private static boolean isOther(@Nullable Economy reporter, Slot<Economy> named) {
        return reporter != null && !reporter.equals(named.value());
    }

    /** What the table's values are set against: the base said, else the same months of the year before. */
    private @Nullable Slot<Timespan> base() {
        if (around.base() != null) {
            return around.base();
        }
        Slot<Timespan> period = around.period();
        return period == null ? null : new Slot<>(period.value().plusYears(-1), period.origin());
    }

    /** The latest time; null where none is later than the one that holds around. */
    private @Nullable Slot<Timespan> latest(List<Slot<Timespan>> times) {
        Slot<Timespan> latest = null;
        for (Slot<Timespan> own : times) {
            latest = latest == null || !own.value().isBefore(latest.value()) ? own : latest;
        }
        Slot<Timespan> said = around.period();
        boolean newer = latest != null
                && (said == null || said.value().toYear() < latest.value().toYear());
        return newer ? latest : null;
    }

    /** The times that the columns to the left are of, each once, from the earliest on. */
    private List<Slot<Timespan>> timesLeftOf(int i) {
        List<Slot<Timespan>> times = new ArrayList<>();
        for (int at = 1; at < i; at++) {
            Frame head = columns.isBase(at) ? Frame.EMPTY : surroundings.of(columns.head(at), around, Origin.COLUMN);
            for (Slot<Timespan> own : Arrays.asList(head.base(), head.period())) { // 2024 年 11 月 → 2025 年 11 月
                if (own != null && !times.contains(own)) {
                    times.add(own);
                }
            }
        }
        times.sort(Comparator.comparing((Slot<Timespan> s) -> s.value().toYear())
                .thenComparing(s -> s.value().toMonth()));
        return times;
    }

    /** Whose values the nearest column of amounts to the left holds, where its head says so. */
    private Frame whoseLeftOf(int i, Frame row) {
        for (int at = i - 1; at > 0; at--) {
            if (columns.hint(at).kind() == Hint.Kind.AMOUNT) {
                Frame left = single(at, row);
                return Frame.EMPTY.withReporter(left.reporter()).withPartners(left.partners());
            }
        }
        return Frame.EMPTY;
    }

    /** Said of the text or the part that the table stands in, not of the table. */
    private static boolean isFar(@Nullable Slot<Economy> reporter) {
        return reporter != null && reporter.origin().compareTo(Origin.TABLE_HEAD) > 0;
    }

    private static boolean isBare(Frame column) {
        return column.reporter() == null && column.partners() == null;
    }

    /** Whom the heads of the table have report; null where they name nobody, or more than one. */
    private @Nullable Slot<Economy> reporterOfHeads(Frame row) {
        Slot<Economy> named = null;
        for (int at = 1; at < columns.size(); at++) {
            Slot<Economy> own = columns.hint(at).kind() == Hint.Kind.AMOUNT
                    ? single(at, row).reporter()
                    : null;
            if (own != null && named != null && !named.value().equals(own.value())) {
                return null;
            }
            named = own == null ? named : own;
        }
        return named;
    }

    /** A column of changes is of the values in the nearest column of amounts to its left. */
    private @Nullable Slot<Quantity> quantityLeftOf(int i) {
        for (int at = i - 1; at >= 0; at--) {
            Words head = columns.head(at);
            if (Routes.isHead(head)) {
                return single(at, Frame.EMPTY).quantity();
            }
            for (int t = 0; t < head.size() && columns.hint(at).kind() == Hint.Kind.AMOUNT; t++) {
                if (head.is(t, Sense.BALANCE)) {
                    return new Slot<>(Quantity.BALANCE, Origin.COLUMN);
                }
                if (head.is(t, Sense.EXPORT)) {
                    return new Slot<>(Quantity.EXPORT, Origin.COLUMN);
                }
                if (head.is(t, Sense.IMPORT)) {
                    return new Slot<>(Quantity.IMPORT, Origin.COLUMN);
                }
            }
        }
        return null;
    }
}
