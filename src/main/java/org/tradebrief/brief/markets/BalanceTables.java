package org.tradebrief.brief.markets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Metric;

/**
 * The reporter's trade with each partner, so far this year and in the latest month.
 *
 * @param sofar largest balance first; empty where the year before lacks the same months
 * @param months largest balance first; empty where the month a year before is missing
 * @param deficits whether every balance in the tables is one
 * @param monthBefore whether the month before is there to compare with
 */
public record BalanceTables(
        Fact period,
        Fact base,
        List<YearRow> sofar,
        @Nullable YearRow total,
        boolean deficits,
        Fact month,
        Fact monthYearBefore,
        @Nullable Fact previousMonth,
        List<MonthRow> months) {

    /** Changes are against the same months of the year before. */
    public record YearRow(String name, Move exports, Move imports, Move balance) {}

    /** Against the same month of the year before, and against the month before; null where that is missing. */
    public record MonthRow(
            String name,
            Move exports,
            @Nullable Move exportsMonth,
            Move imports,
            @Nullable Move importsMonth,
            Move balance,
            @Nullable Move balanceMonth) {}

    static BalanceTables of(Bilateral b) {
        List<YearRow> sofar = b.comparable()
                ? b.by(Metric.BALANCE, b.sofar()).stream()
                        .map(p -> yearRow(p, p.name(), b.sofar()))
                        .toList()
                : List.of();
        List<MonthRow> months = new ArrayList<>();
        for (Partner p : b.by(Metric.BALANCE, b.month())) {
            if (p.has(b.month().minusYears(1))) {
                months.add(monthRow(p, b));
            }
        }
        return new BalanceTables(
                b.period(b.sofar()),
                b.period(b.base()),
                sofar,
                sofar.isEmpty() ? null : yearRow(b.together(), "", b.sofar()),
                Stream.concat(
                                sofar.stream().map(YearRow::balance),
                                months.stream().map(MonthRow::balance))
                        .allMatch(m -> Facts.value(m.now()).signum() < 0),
                b.period(b.month()),
                b.period(b.month().minusYears(1)),
                b.hasMonthBefore() ? b.period(Period.month(b.latest().minusMonths(1))) : null,
                months);
    }

    private static YearRow yearRow(Partner p, String name, Period period) {
        return new YearRow(
                name, move(p, Metric.EXPORT, period), move(p, Metric.IMPORT, period), move(p, Metric.BALANCE, period));
    }

    static Move move(Partner p, Metric metric, Period period) {
        Move move = Move.of(p.yearBefore(metric, period));
        if (move == null) {
            throw new IllegalArgumentException(p.name() + " " + metric + " " + period + " has no year before");
        }
        return move;
    }

    private static MonthRow monthRow(Partner p, Bilateral b) {
        return new MonthRow(
                p.name(),
                move(p, Metric.EXPORT, b.month()),
                Move.of(p.monthBefore(Metric.EXPORT, b.latest())),
                move(p, Metric.IMPORT, b.month()),
                Move.of(p.monthBefore(Metric.IMPORT, b.latest())),
                move(p, Metric.BALANCE, b.month()),
                Move.of(p.monthBefore(Metric.BALANCE, b.latest())));
    }
}
