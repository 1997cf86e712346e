package org.tradebrief.chart.trade;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.chart.Drawing;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.view.TradeView;

/**
 * The drawings that a brief names by key: {@code hhi} for export concentration, {@code balance/USA} for a reporter's
 * balances with each partner, {@code import/USA/TWN} for one series over the year before. Amounts are in 億 as in the
 * text.
 */
public final class PageDrawings {
    private final TradeView view;
    private final ConcentrationDrawings concentration;
    private final MonthDrawings months;

    public PageDrawings(TradeView view, ChartWords words) {
        this.view = view;
        this.concentration = new ConcentrationDrawings(words);
        this.months = new MonthDrawings(words, UsdUnit.HUNDRED_MILLION, true);
    }

    /** Nothing for a key that is not ours, or of which there are no values. */
    public Optional<Drawing> drawing(String key) {
        String[] parts = key.split("/");
        if (key.equals("hhi")) {
            return concentration();
        }
        return metric(parts[0]).flatMap(metric -> switch (parts.length) {
            case 2 -> economy(parts[1]).flatMap(reporter -> partners(reporter, metric));
            case 3 ->
                economy(parts[1])
                        .flatMap(reporter -> economy(parts[2]).flatMap(partner -> year(reporter, partner, metric)));
            default -> Optional.empty();
        });
    }

    private static Optional<Metric> metric(String name) {
        return List.of(Metric.values()).stream()
                .filter(m -> m.key().equals(name))
                .findFirst();
    }

    private Optional<Economy> economy(String iso3) {
        return view.economies().iso3(iso3);
    }

    /** The period that most economies have; of several the latest. */
    private Optional<Drawing> concentration() {
        return view.periods(Direction.EXPORT).entrySet().stream()
                .sorted(Map.Entry.<Period, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .map(e -> view.concentrations(Direction.EXPORT, e.getKey()))
                .filter(states -> !states.isEmpty())
                .findFirst()
                .map(states -> concentration.bars(states, null, Thresholds.CLASSIC, true));
    }

    private Optional<Drawing> partners(Economy reporter, Metric metric) {
        List<MonthlySeries> series = view.partners(reporter).stream()
                .map(p -> view.series(reporter, p, metric))
                .toList();
        return view.latestMonth(reporter).map(last -> months.partners(series, unbroken(series, last)));
    }

    /** The months up to that one that every series has without a gap. */
    private static Period unbroken(List<MonthlySeries> series, YearMonth last) {
        YearMonth first = last;
        while (has(series, first.minusMonths(1))) {
            first = first.minusMonths(1);
        }
        return new Period(first, last);
    }

    private static boolean has(List<MonthlySeries> series, YearMonth month) {
        return series.stream().allMatch(s -> s.at(month).isPresent());
    }

    private Optional<Drawing> year(Economy reporter, Economy partner, Metric metric) {
        MonthlySeries series = view.series(reporter, partner, metric);
        return series.latest().map(last -> months.yearOverYear(series, last.getYear()));
    }
}
