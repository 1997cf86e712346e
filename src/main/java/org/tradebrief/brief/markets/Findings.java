package org.tradebrief.brief.markets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Metric;

/**
 * What stands out in the monthly trade, by kind: places passed, records within the window, rates of change.
 *
 * @param importClimb the partner that climbed most by imports; null for none
 * @param deficitClimb the same by the deficit
 * @param sameClimber whether both are one partner
 * @param records the largest amounts first
 * @param rates the largest rates first
 */
public record Findings(
        @Nullable Overtake importClimb,
        @Nullable Overtake deficitClimb,
        boolean sameClimber,
        List<Record> records,
        List<Rate> rates) {
    private static final int RECORDS = 3;
    private static final int RATES = 3;

    /**
     * A highest or lowest value of the last two months.
     *
     * @param what 自台進口, 對台出口
     * @param later the value and place of the latest month, where the record is of the month before
     */
    public record Record(
            String what,
            Fact month,
            Fact value,
            WindowPlace place,
            @Nullable Fact laterMonth,
            @Nullable Fact later,
            @Nullable WindowPlace laterPlace) {}

    public record Rate(String what, Fact month, Fact value, Move yearly) {}

    static Findings of(Bilateral b) {
        List<Overtake> imports = Overtake.all(b, Metric.IMPORT);
        List<Overtake> deficits = Overtake.all(b, Metric.BALANCE);
        Overtake byImports = imports.isEmpty() ? null : imports.getFirst();
        Overtake byDeficit = deficits.isEmpty() ? null : deficits.getFirst();
        return new Findings(
                byImports,
                byDeficit,
                byImports != null && byDeficit != null && byImports.name().equals(byDeficit.name()),
                records(b),
                rates(b));
    }

    private static List<Record> records(Bilateral b) {
        List<Record> records = new ArrayList<>();
        for (Partner p : b.partners()) {
            for (Metric metric : List.of(Metric.EXPORT, Metric.IMPORT)) {
                WindowPlace now = WindowPlace.of(p.series(metric), b.latest());
                YearMonth before = b.latest().minusMonths(1);
                WindowPlace then = WindowPlace.of(p.series(metric), before);
                if (now != null && now.record()) {
                    records.add(record(b, p, metric, b.latest(), now, null));
                } else if (then != null && then.record() && now != null) {
                    records.add(record(b, p, metric, before, then, now));
                }
            }
        }
        return records.stream()
                .sorted(Comparator.comparing(
                                (Record r) -> Facts.value(r.value()).abs())
                        .reversed()
                        .thenComparing(Record::what))
                .limit(RECORDS)
                .toList();
    }

    private static Record record(
            Bilateral b, Partner p, Metric metric, YearMonth month, WindowPlace place, @Nullable WindowPlace later) {
        return new Record(
                what(p, metric),
                b.period(Period.month(month)),
                p.series(metric).at(month).orElseThrow().fact(),
                place,
                later == null ? null : b.shortMonth(b.latest(), month),
                later == null
                        ? null
                        : p.series(metric).at(b.latest()).orElseThrow().fact(),
                later);
    }

    private static String what(Partner p, Metric metric) {
        return metric == Metric.EXPORT ? "對" + p.shortName() + "出口" : "自" + p.shortName() + "進口";
    }

    private static List<Rate> rates(Bilateral b) {
        List<Rate> rates = new ArrayList<>();
        for (Partner p : b.partners()) {
            for (Metric metric : List.of(Metric.EXPORT, Metric.IMPORT)) {
                Move move = Move.of(p.yearBefore(metric, b.month()));
                if (move != null && (move.up() || move.down())) {
                    rates.add(new Rate(what(p, metric), b.period(b.month()), move.now(), move));
                }
            }
        }
        return rates.stream()
                .sorted(Comparator.comparing(
                                (Rate r) -> Facts.value(r.yearly().change()).abs())
                        .reversed()
                        .thenComparing(Rate::what))
                .limit(RATES)
                .toList();
    }
}
