package org.tradebrief.trade.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.partner.Flows;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
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
        return Stream.of(Direction.values())
                .filter(d -> Metric.of(d) == metric)
                .flatMap(d -> view.tables(reporter, d).stream())
                .filter(id -> period.isEmpty() || id.period().equals(period.get()))
                .flatMap(id -> view.table(id).stream())
                .flatMap(state -> state.shown().rows().stream()
                        .filter(r -> partner.isEmpty() || r.partner().equals(partner.get()))
                        .map(r -> row(state, r)));
    }

    private TradeRow row(TableState state, PartnerRow row) {
        PartnerTable table = state.shown();
        int months = table.id().period().months();
        return new TradeRow(
                Flows.amount(row.flow()),
                row.share().map(s -> s.percent()),
                row.rank(),
                yearBefore(row),
                new TradeRow.RowCoverage(
                        table.partners(),
                        months,
                        months,
                        table.listedShare(),
                        row.share().map(s -> s.basis().chinese()).orElse(""),
                        state.usable().isPresent() ? Optional.empty() : state.stopped()));
    }

    private Comparison yearBefore(PartnerRow row) {
        Period now = row.flow().period();
        Period before = now.minusYears(Math.max(1, now.months() / 12));
        TableId earlier =
                new TableId(Provider.COMTRADE, row.flow().reporter(), row.flow().direction(), before);
        return view.usable(earlier)
                .flatMap(t -> t.row(row.partner()))
                .map(r -> Comparison.of(Flows.amount(row.flow()), Flows.amount(r.flow())))
                .orElseGet(() -> new Comparison.NotComparable(
                        "CMP-MISSING", "沒有" + before.chinese() + "的數值，不能相比。", Optional.empty()));
    }
}
