package org.tradebrief.trade.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tradebrief.library.Layer;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.gate.BalanceGates;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.gate.SeriesGates;
import org.tradebrief.trade.gate.VouchedLayer;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Window;

/** Lists the sets of values with what the gates say about each. */
final class DataSets {
    private final TradeView view;
    private final TradeRecords records;

    DataSets(TradeView view, TradeRecords records) {
        this.view = view;
        this.records = records;
    }

    /** Those of every reporter; of a large workspace to be asked for reporter by reporter. */
    List<DataSet> all() {
        return of(r -> true);
    }

    List<DataSet> of(Economy reporter) {
        return of(reporter::equals);
    }

    private List<DataSet> of(Predicate<Economy> reporters) {
        List<DataSet> sets = new ArrayList<>();
        view.monthlyReporters().stream()
                .filter(reporters)
                .forEach(r -> months(r).ifPresent(sets::add));
        view.tables().stream()
                .filter(id -> reporters.test(id.reporter()))
                .flatMap(id -> view.table(id).stream())
                .map(DataSets::table)
                .forEach(sets::add);
        balances(reporters).forEach(sets::add);
        view.vouchedFor().stream().map(DataSets::documents).forEach(sets::add);
        return sets;
    }

    private Optional<DataSet> months(Economy reporter) {
        List<Economy> partners = view.partners(reporter);
        List<MonthlySeries> all = partners.stream()
                .flatMap(p -> Stream.of(Metric.values()).map(m -> view.series(reporter, p, m)))
                .toList();
        Optional<LocalDate> vintage = all.stream()
                .flatMap(s -> s.values().stream())
                .map(Amount::vintage)
                .max(Comparator.naturalOrder());
        return vintage.flatMap(v -> Window.of(all.getFirst())
                .map(w -> new DataSet(
                        "months/" + reporter.iso3(),
                        reporter.nameZhTw() + "雙邊貿易，" + Provider.CENSUS.title(),
                        w.chinese().replaceFirst("，\\d+ 個值$", "") + "，" + partners.size() + " 個夥伴",
                        Provider.CENSUS,
                        v,
                        false,
                        "",
                        gates(all))));
    }

    private List<GateResult> gates(List<MonthlySeries> all) {
        List<GateResult> gates = new ArrayList<>();
        for (MonthlySeries series : all) {
            // All three metrics of a partner come in one row; what is wrong with it is said once.
            if (series.id().metric() == Metric.BALANCE) {
                gates.addAll(SeriesGates.years(series));
                latestVintage(series)
                        .flatMap(held -> SeriesGates.sortedCut(series, held))
                        .ifPresent(gates::add);
            }
        }
        gates.addAll(SeriesGates.revisions(view.revisions().changed()));
        return gates;
    }

    private static Optional<List<Amount>> latestVintage(MonthlySeries series) {
        return series.values().stream()
                .map(Amount::vintage)
                .max(Comparator.naturalOrder())
                .map(v -> series.values().stream()
                        .filter(a -> a.vintage().equals(v))
                        .toList());
    }

    private static DataSet table(TableState s) {
        return new DataSet(
                "table/" + s.id().key(),
                s.id().reporter().nameZhTw() + s.id().direction().chinese() + "，"
                        + s.id().provider().title(),
                s.id().period().chinese() + "，" + s.shown().partners() + " 個夥伴",
                s.id().provider(),
                s.latest().vintage(),
                s.usable().isEmpty(),
                s.fallbackSentence(),
                s.results());
    }

    private Stream<DataSet> balances(Predicate<Economy> reporters) {
        return Surroundings.byTable(records.balances(view.asOf()).stream()
                        .filter(b -> b.provider() != Provider.CENSUS && reporters.test(b.reporter()))
                        .toList())
                .values()
                .stream()
                .map(DataSets::balances);
    }

    private static DataSet balances(List<Reported.Balance> rows) {
        Reported.Balance first = rows.getFirst();
        List<GateResult> gates = new ArrayList<>(BalanceGates.signs(rows));
        BalanceGates.oneSided(rows).ifPresent(gates::add);
        return new DataSet(
                "balances/" + first.reporter().iso3() + "/" + first.period(),
                first.reporter().nameZhTw() + "差額，" + first.provider().title(),
                first.period().chinese() + "，所列 " + rows.size() + " 個夥伴",
                first.provider(),
                first.vintage(),
                false,
                "",
                gates);
    }

    private static DataSet documents(VouchedLayer layer) {
        return new DataSet(
                "documents/" + layer.layer().folder(),
                layer.layer().chinese() + "文件的可信度",
                "共 " + layer.all().size() + " 份，" + layer.empty().size() + " 份沒有數值",
                provider(layer.layer()),
                layer.vintage(),
                layer.result().stops(),
                "",
                List.of(layer.result()));
    }

    /** Whose statistics a layer's documents are made of. */
    private static Provider provider(Layer layer) {
        return switch (layer) {
            case BILATERAL, OPEN_TRADE_STATS, OTHER, API, REGISTER -> Provider.COMTRADE;
            case CENSUS -> Provider.CENSUS;
            case MACRO -> Provider.WORLD_BANK;
            case POLICY -> Provider.MOFCOM;
        };
    }
}
