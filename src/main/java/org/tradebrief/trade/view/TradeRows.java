package org.tradebrief.trade.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Flows;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.Share;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Coverage;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Ranking;
import org.tradebrief.trade.series.YearRow;

/** Lines of a trade table: a reporter's values towards its partners, from monthly series and from partner tables. */
public final class TradeRows {
    private final TradeView view;

    public TradeRows(TradeView view) {
        this.view = view;
    }

    /** The latest period first, then by value; without a period every one there is. */
    public List<TradeRow> of(Economy reporter, Metric metric, Optional<Economy> partner, Optional<Period> period) {
        return Stream.concat(
                        months(reporter, metric, partner, period).stream(), tables(reporter, metric, partner, period))
                .sorted(Comparator.comparing((TradeRow r) -> r.amount().period())
                        .reversed()
                        .thenComparing(r -> r.amount().provider())
                        .thenComparing(r -> r.amount().size(), Comparator.reverseOrder()))
                .toList();
    }

    private List<TradeRow> months(Economy reporter, Metric metric, Optional<Economy> partner, Optional<Period> period) {
        List<Economy> partners = view.partners(reporter);
        List<Period> periods = period.map(List::of)
                .orElseGet(() -> partners.stream()
                        .flatMap(p -> held(view.series(reporter, p, metric)))
                        .distinct()
                        .toList());
        List<TradeRow> rows = new ArrayList<>();
        for (Period p : periods) {
            Ranking ranking = view.ranking(reporter, metric, p);
            for (Amount amount : ranking.ordered()) {
                if (partner.isEmpty() || amount.series().partner().equals(partner.get())) {
                    rows.add(month(amount, ranking));
                }
            }
        }
        return rows;
    }

    private static Stream<Period> held(MonthlySeries series) {
        return Stream.concat(
                series.months().stream().map(Period::month),
                series.years().stream().map(YearRow::value).map(Amount::period));
    }

    private TradeRow month(Amount amount, Ranking ranking) {
        Economy partner = amount.series().partner();
        MonthlySeries series =
                view.series(amount.series().reporter(), partner, amount.series().metric());
        Coverage coverage = series.coverage(amount.period());
        int months = amount.period().months();
        // A published year covers its months even where the months themselves are not held.
        int held = Math.max(coverage.held(), amount.steps().isEmpty() ? months : 0);
        return new TradeRow(
                amount,
                ranking.share(partner),
                ranking.rank(partner).map(OptionalInt::of).orElse(OptionalInt.empty()),
                view.growth(amount.series().reporter(), partner, amount.series().metric())
                        .yearBefore(amount.period()),
                new TradeRow.RowCoverage(
                        ranking.ordered().size(),
                        held,
                        months,
                        Optional.empty(),
                        "占 " + ranking.ordered().size() + " 個夥伴合計",
                        Optional.empty()));
    }

    private Stream<TradeRow> tables(
            Economy reporter, Metric metric, Optional<Economy> partner, Optional<Period> period) {
        List<TableId> ids = Stream.of(Direction.values())
                .filter(d -> Metric.of(d) == metric)
                .flatMap(d -> view.tables(reporter, d).stream())
                .filter(id -> period.isEmpty() || id.period().equals(period.get()))
                .toList();
        view.prepare(ids);
        return ids.stream().flatMap(id -> view.table(id).stream()).flatMap(state -> rows(state, partner));
    }

    private Stream<TradeRow> rows(TableState state, Optional<Economy> partner) {
        Period before = before(state.id().period());
        Map<Economy, Flow> earlier = new HashMap<>();
        view.usable(state.id().over(before)).ifPresent(t -> t.rows().forEach(r -> earlier.put(r.partner(), r.flow())));
        PartnerTable table = state.shown();
        Optional<BigDecimal> listed = table.listedShare();
        Optional<GateResult> stopped = state.usable().isPresent() ? Optional.empty() : state.stopped();
        return table.rows().stream()
                .filter(r -> partner.isEmpty() || r.partner().equals(partner.get()))
                .map(r -> row(
                        r,
                        change(r.flow(), earlier.get(r.partner()), before),
                        basis -> coverage(table, listed, basis, stopped)));
    }

    private static TradeRow.RowCoverage coverage(
            PartnerTable table, Optional<BigDecimal> listed, String basis, Optional<GateResult> stopped) {
        int months = table.id().period().months();
        return new TradeRow.RowCoverage(table.partners(), months, months, listed, basis, stopped);
    }

    private static Period before(Period period) {
        return period.minusYears(Math.max(1, period.months() / 12));
    }

    private static Comparison change(Flow now, @Nullable Flow earlier, Period before) {
        return earlier != null
                ? Comparison.of(Flows.amount(now), Flows.amount(earlier))
                : new Comparison.NotComparable("CMP-MISSING", "沒有" + before.chinese() + "的數值，不能相比。", Optional.empty());
    }

    private static TradeRow row(PartnerRow row, Comparison change, Function<String, TradeRow.RowCoverage> coverage) {
        Optional<Share> share = row.share();
        return new TradeRow(
                Flows.amount(row.flow()),
                share.map(Share::percent),
                row.rank(),
                change,
                coverage.apply(share.map(s -> s.basis().chinese()).orElse("")));
    }
}
