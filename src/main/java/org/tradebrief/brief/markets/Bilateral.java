package org.tradebrief.brief.markets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Ranking;

/**
 * The monthly trade of one reporter with the partners that are followed, as the latest month that all of them have it.
 *
 * <p>What is told of the year so far is January to that month; in January it is the year before, where that is complete.
 */
final class Bilateral {
    private static final int LAG = 3;

    private final Economy reporter;
    private final List<Partner> partners;
    private final List<String> leftOut;
    private final YearMonth latest;
    private final Period sofar;

    private Bilateral(Economy reporter, List<Partner> partners, YearMonth latest, List<String> leftOut) {
        this.reporter = reporter;
        this.leftOut = leftOut;
        this.partners = partners;
        this.latest = latest;
        Period lastYear = Period.year(latest.getYear() - 1);
        boolean useLastYear = latest.getMonthValue() == 1
                && partners.stream().allMatch(p -> p.has(lastYear) && p.has(lastYear.minusYears(1)));
        this.sofar = useLastYear ? lastYear : Period.yearToDate(latest);
    }

    /**
     * Nothing where no partner has a month. A partner whose months stop a quarter before the others' is left out, and so is
     * one that lacks the year before, where at least two others have it.
     */
    static Optional<Bilateral> of(Economy reporter, List<Partner> known) {
        Optional<YearMonth> newest =
                known.stream().flatMap(p -> p.latest().stream()).max(YearMonth::compareTo);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        YearMonth oldest = newest.get().minusMonths(LAG);
        List<Partner> current = known.stream()
                .filter(p -> p.latest().filter(m -> !m.isBefore(oldest)).isPresent())
                .toList();
        Bilateral all = told(reporter, current, known);
        List<Partner> comparable = current.stream().filter(all::comparable).toList();
        return Optional.of(
                comparable.size() > 1 && comparable.size() < current.size() ? told(reporter, comparable, known) : all);
    }

    private static Bilateral told(Economy reporter, List<Partner> partners, List<Partner> known) {
        YearMonth latest = partners.stream()
                .flatMap(p -> p.latest().stream())
                .min(YearMonth::compareTo)
                .orElseThrow();
        List<Partner> having =
                partners.stream().filter(p -> p.has(Period.month(latest))).toList();
        List<String> out = known.stream()
                .filter(p -> !having.contains(p))
                .map(Partner::name)
                .toList();
        return new Bilateral(reporter, having, latest, out);
    }

    Economy reporter() {
        return reporter;
    }

    YearMonth latest() {
        return latest;
    }

    Period month() {
        return Period.month(latest);
    }

    Period sofar() {
        return sofar;
    }

    Period base() {
        return sofar.minusYears(1);
    }

    /** Whether all partners have the months of this year and the same ones of the last. */
    boolean comparable() {
        return partners.stream().allMatch(this::comparable);
    }

    private boolean comparable(Partner p) {
        return p.has(sofar) && p.has(base());
    }

    /** The partners of which there are data that cannot be told with the others', by name. */
    List<String> leftOut() {
        return leftOut;
    }

    boolean hasMonthBefore() {
        return partners.stream().allMatch(p -> p.has(Period.month(latest.minusMonths(1))));
    }

    /** The partners by the size of what is measured over the period, the largest first. */
    List<Partner> by(Metric metric, Period period) {
        return partners.stream()
                .sorted(Comparator.comparing((Partner p) ->
                                p.series(metric).over(period).orElseThrow().size())
                        .reversed()
                        .thenComparing(p -> p.economy().iso3()))
                .toList();
    }

    List<Partner> partners() {
        return partners;
    }

    Ranking ranking(Metric metric, Period period) {
        return new Ranking(partners.stream()
                .map(p -> p.series(metric).over(period).orElseThrow())
                .toList());
    }

    /** All partners added up. */
    Partner together() {
        return new Partner(reporter, sum(Metric.EXPORT), sum(Metric.IMPORT), sum(Metric.BALANCE));
    }

    private MonthlySeries sum(Metric metric) {
        return MonthlySeries.combined(
                partners.stream().map(p -> p.series(metric)).toList());
    }

    /** The period as words, known from every partner's rows in it. */
    Fact period(Period period) {
        return words("period/", period, period.chinese());
    }

    /** A month without its year, beside another of the same year. */
    Fact shortMonth(YearMonth month) {
        return words("month/", Period.month(month), month.getMonthValue() + " 月");
    }

    /** A month beside another: without its year only where both are of one year. */
    Fact shortMonth(YearMonth month, YearMonth beside) {
        return month.getYear() == beside.getYear() ? shortMonth(month) : period(Period.month(month));
    }

    private Fact words(String kind, Period period, String text) {
        return Facts.period(kind + period + "/census", text, origin(period));
    }

    Origin origin(Period period) {
        TreeSet<SourceRow> rows = new TreeSet<>();
        LocalDate vintage = LocalDate.MIN;
        for (Partner p : partners) {
            for (Amount a : held(p, period)) {
                rows.addAll(a.sources());
                vintage = a.vintage().isAfter(vintage) ? a.vintage() : vintage;
            }
        }
        return Origin.of(vintage, rows);
    }

    private static List<Amount> held(Partner p, Period period) {
        return period.monthList().stream()
                .map(m -> p.balance().at(m).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** 五夥伴: how many are followed. */
    Fact size() {
        return Facts.count(
                "partners/" + reporter.iso3() + "/census", "追蹤夥伴數", partners.size(), "個", List.of(), origin(month()));
    }

    /** The months that all have, oldest first. */
    List<YearMonth> commonMonths() {
        List<YearMonth> common = new ArrayList<>(partners.getFirst().balance().months());
        partners.forEach(p -> common.retainAll(p.balance().months()));
        return common;
    }
}
