package org.tradebrief.trade.view;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Crossing;
import org.tradebrief.trade.series.Growth;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Ranking;
import org.tradebrief.trade.series.Window;

/**
 * Looks for what is worth saying. The order is fixed: crossings, then ranks, then records, then changes, then gaps; within
 * a kind the larger amount first. A record is the sole extreme among at least {@value #SHORTEST_WINDOW} months, a change
 * is at least a quarter, a gap at least a tenth of the importer's value.
 */
final class Findings {
    private static final int SHORTEST_WINDOW = 12;
    private static final BigDecimal LARGE_CHANGE = BigDecimal.valueOf(25);
    private static final BigDecimal LARGE_GAP = BigDecimal.TEN;

    private final TradeView view;

    Findings(TradeView view) {
        this.view = view;
    }

    List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        for (Economy reporter : view.monthlyReporters()) {
            view.latestMonth(reporter).ifPresent(month -> {
                for (Metric metric : Metric.values()) {
                    leader(reporter, metric, month).ifPresent(found::add);
                    found.addAll(ranks(reporter, metric, month));
                }
                found.addAll(records(reporter, month));
                found.addAll(changes(reporter, month));
            });
        }
        found.addAll(levels());
        found.addAll(gaps());
        return found.stream()
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(Finding::weight, Comparator.reverseOrder())
                        .thenComparing(Finding::key))
                .toList();
    }

    private Optional<Finding> leader(Economy reporter, Metric metric, YearMonth month) {
        Optional<Economy> now = first(view.ranking(reporter, metric, Period.month(month)));
        Optional<Economy> before =
                first(view.ranking(reporter, metric, Period.yearToDate(month).minusYears(1)));
        if (now.isEmpty() || before.isEmpty() || now.equals(before)) {
            return Optional.empty();
        }
        MonthlySeries one = view.series(reporter, now.get(), metric);
        MonthlySeries other = view.series(reporter, before.get(), metric);
        return Crossing.of(one, other)
                .filter(c -> c.latest().equals(month) && c.streak() > 0)
                .map(c -> new Finding.Leader(
                        c, one.at(month).orElseThrow(), other.at(month).orElseThrow()));
    }

    private static Optional<Economy> first(Ranking ranking) {
        return ranking.ordered().stream().findFirst().map(a -> a.series().partner());
    }

    private List<Finding> ranks(Economy reporter, Metric metric, YearMonth month) {
        Period now = Period.yearToDate(month);
        Ranking after = view.ranking(reporter, metric, now);
        Ranking before = view.ranking(reporter, metric, now.minusYears(1));
        List<Finding> found = new ArrayList<>();
        if (after.ordered().size() != before.ordered().size()) {
            return found;
        }
        for (Amount a : after.ordered()) {
            Economy partner = a.series().partner();
            int to = after.rank(partner).orElseThrow();
            before.rank(partner)
                    .filter(from -> from > to)
                    .ifPresent(from -> found.add(
                            new Finding.Rank(partner, before, after, from, to, after.overtaken(partner, before))));
        }
        return found;
    }

    private List<Finding> records(Economy reporter, YearMonth month) {
        List<Finding> found = new ArrayList<>();
        for (Economy partner : view.partners(reporter)) {
            for (Metric metric : List.of(Metric.EXPORT, Metric.IMPORT)) {
                Window.of(view.series(reporter, partner, metric))
                        .filter(w -> w.values().size() >= SHORTEST_WINDOW)
                        .flatMap(w -> Stream.of(month, month.minusMonths(1))
                                .flatMap(m -> w.place(m).stream())
                                .filter(p -> p.sole() && (p.highest() || p.lowest()))
                                .findFirst())
                        .map(Finding.Extreme::new)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Finding> changes(Economy reporter, YearMonth month) {
        List<Finding> found = new ArrayList<>();
        for (Economy partner : view.partners(reporter)) {
            for (Metric metric : Metric.values()) {
                new Growth(view.series(reporter, partner, metric))
                        .yearBefore(Period.month(month))
                        .comparable()
                        .filter(Findings::large)
                        .map(Finding.Change::new)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean large(Comparison.Comparable change) {
        BigDecimal percent = change.percent();
        return percent == null || percent.abs().compareTo(LARGE_CHANGE) >= 0;
    }

    private List<Finding> levels() {
        List<Concentration> all = view.concentrations().stream()
                .filter(c -> c.stopped().isEmpty())
                .map(ConcentrationState::concentration)
                .toList();
        List<Finding> found = new ArrayList<>();
        for (Concentration after : all) {
            all.stream()
                    .filter(b -> b.id().reporter().equals(after.id().reporter()))
                    .filter(b -> b.id().direction() == after.id().direction() && b.basis() == after.basis())
                    .filter(b -> b.id().period().equals(after.id().period().minusYears(1)))
                    .filter(b -> b.level(Thresholds.CLASSIC) != after.level(Thresholds.CLASSIC))
                    .forEach(b -> found.add(new Finding.Level(b, after)));
        }
        return found;
    }

    private List<Finding> gaps() {
        return view.mirrors().stream()
                .filter(m -> m.gapPercent().abs().compareTo(LARGE_GAP) >= 0)
                .map(m -> (Finding) new Finding.Gap(m))
                .toList();
    }
}
