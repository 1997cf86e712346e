package org.tradebrief.trade.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableFacts;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Growth;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Ranking;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.series.Window;
import org.tradebrief.trade.series.YearRow;

/** Turns all that a view knows into facts. A set that a gate stops gives none. */
final class TradeFacts {
    private final TradeView view;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    TradeFacts(TradeView view) {
        this.view = view;
    }

    List<Fact> all() {
        for (Economy reporter : view.monthlyReporters()) {
            List<Economy> partners = view.partners(reporter);
            for (Metric metric : Metric.values()) {
                partners.forEach(p -> series(view.series(reporter, p, metric)));
                if (partners.size() > 1) {
                    series(view.series(reporter, partners, metric));
                    ranks(reporter, metric);
                }
            }
        }
        view.followed().forEach(id -> view.usable(id).ifPresent(this::table));
        view.concentrations().stream()
                .filter(c -> c.stopped().isEmpty())
                .map(ConcentrationState::concentration)
                .forEach(this::concentration);
        view.mirrors().forEach(m -> addAll(Stream.of(m.gapFact(), m.gapPercentFact(), m.ratioFact())));
        addAll(view.findings().stream().flatMap(f -> f.facts().stream()));
        addAll(view.revisions().changed().stream().map(Revision::fact));
        addAll(view.macro().stream().map(TradeFacts::macro));
        return List.copyOf(facts.values());
    }

    private void series(MonthlySeries series) {
        Growth growth = new Growth(series);
        Optional<Window> window = Window.of(series);
        for (Amount month : series.values()) {
            add(month.fact());
            change(growth.monthBefore(month.period().from()));
            change(growth.yearBefore(month.period()));
            Period soFar = Period.yearToDate(month.period().from());
            series.over(soFar).map(Amount::fact).ifPresent(this::add);
            change(growth.yearBefore(soFar));
            series.rolling12(month.period().from()).map(Amount::fact).ifPresent(this::add);
            change(growth.rolling12(month.period().from()));
            window.flatMap(w -> w.place(month.period().from()))
                    .map(SeriesFacts::of)
                    .ifPresent(this::add);
        }
        List<Integer> years =
                series.years().stream().map(YearRow::year).sorted().toList();
        for (int year : years) {
            series.over(Period.year(year)).map(Amount::fact).ifPresent(this::add);
            change(growth.yearBefore(Period.year(year)));
            years.stream()
                    .filter(first -> first < year - 1)
                    .forEach(first -> growth.cagr(first, year).ifPresent(this::add));
        }
    }

    private void change(Comparison comparison) {
        comparison.comparable().ifPresent(c -> addAll(Stream.of(c.fact(), c.differenceFact())));
    }

    private void ranks(Economy reporter, Metric metric) {
        view.latestMonth(reporter).ifPresent(month -> {
            for (Period period : List.of(Period.month(month), Period.yearToDate(month))) {
                for (Period p : List.of(period, period.minusYears(1))) {
                    Ranking ranking = view.ranking(reporter, metric, p);
                    for (Amount a : ranking.ordered()) {
                        Economy partner = a.series().partner();
                        SeriesFacts.rank(ranking, partner).ifPresent(this::add);
                        SeriesFacts.share(ranking, partner).ifPresent(this::add);
                    }
                }
            }
        });
    }

    private void table(PartnerTable table) {
        table.rows().forEach(row -> addAll(TableFacts.of(table, row).stream()));
        addAll(TableFacts.of(table).stream());
    }

    private void concentration(Concentration c) {
        addAll(TableFacts.of(c).stream());
        view.economies()
                .iso3("CHN")
                .flatMap(china -> view.economies().iso3("HKG").flatMap(hk -> c.merged(china, hk)))
                .map(TableFacts::of)
                .ifPresent(this::add);
    }

    private static Fact macro(Reported.Macro m) {
        return new Fact(
                "macro/" + m.indicator() + "/" + m.reporter().iso3() + "/" + m.period(),
                m.reporter().nameZhTw() + " " + m.indicator() + "，" + m.period().chinese(),
                m.value(),
                "",
                m.unit(),
                List.of(),
                m.vintage(),
                List.of(m.source()));
    }

    private void addAll(Stream<Fact> more) {
        more.forEach(this::add);
    }

    private void add(Fact fact) {
        facts.putIfAbsent(fact.key(), fact);
    }
}
