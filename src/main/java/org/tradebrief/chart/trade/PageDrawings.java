package org.tradebrief.chart.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.view.ConcentrationState;
import org.tradebrief.trade.view.TradeView;

/**
 * The drawings that a brief names by key, each with its line of sources. Amounts are in 億 as in the text.
 *
 * <ul>
 *   <li>{@code hhi} export concentration; {@code composition/TWN} what one of them is made of
 *   <li>{@code balance/USA} a reporter's balances with each partner by month; {@code import/USA/TWN+CHN} those named only
 *   <li>{@code import/USA/TWN} one series over the year before
 *   <li>{@code so-far/import/USA} the year so far against the same months of the year before
 * </ul>
 */
public final class PageDrawings {
    private static final int NAMED = 8;

    private final TradeView view;
    private final ConcentrationDrawings concentration;
    private final MonthDrawings months;

    public PageDrawings(TradeView view, ChartWords words) {
        this.view = view;
        this.concentration = new ConcentrationDrawings(words);
        this.months = new MonthDrawings(words, UsdUnit.HUNDRED_MILLION, true);
    }

    /** Nothing for a key that is not ours, or of which there are no values. */
    public Optional<Exhibit> drawing(String key) {
        String[] parts = key.split("/");
        return switch (parts[0]) {
            case "hhi" -> parts.length == 1 ? bars() : Optional.empty();
            case "composition" -> parts.length == 2 ? economy(parts[1]).flatMap(this::composition) : Optional.empty();
            case "so-far" ->
                parts.length == 3
                        ? flow(parts[1])
                                .flatMap(metric -> economy(parts[2]).flatMap(reporter -> soFar(reporter, metric)))
                        : Optional.empty();
            default ->
                parts.length == 1
                        ? Optional.empty()
                        : metric(parts[0])
                                .flatMap(metric ->
                                        economy(parts[1]).flatMap(reporter -> ofMonths(reporter, metric, parts)));
        };
    }

    private static Optional<Metric> metric(String name) {
        return Arrays.stream(Metric.values()).filter(m -> m.key().equals(name)).findFirst();
    }

    /** Sizes that can be set beside each other from zero on: not balances. */
    private static Optional<Metric> flow(String name) {
        return metric(name).filter(m -> m != Metric.BALANCE);
    }

    private Optional<Economy> economy(String iso3) {
        return view.economies().iso3(iso3);
    }

    /** The period that most economies have; of several the latest. */
    private List<ConcentrationState> concentrations() {
        return view.periods(Direction.EXPORT).entrySet().stream()
                .sorted(Map.Entry.<Period, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .map(e -> view.concentrations(Direction.EXPORT, e.getKey()))
                .filter(states -> !states.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<Exhibit> bars() {
        List<ConcentrationState> states = concentrations();
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(new Exhibit(
                        concentration.bars(states, null, Thresholds.CLASSIC, true),
                        source(states.stream()
                                        .map(ConcentrationState::concentration)
                                        .toList())
                                + "橫線為依所列夥伴算出的上下界。"));
    }

    private Optional<Exhibit> composition(Economy reporter) {
        return concentrations().stream()
                .filter(s -> s.stopped().isEmpty())
                .map(ConcentrationState::concentration)
                .filter(c -> c.id().reporter().equals(reporter))
                .findFirst()
                .map(c -> new Exhibit(concentration.composition(c, NAMED), source(List.of(c)) + "HHI 為各夥伴占比平方之和。"));
    }

    private static String source(List<Concentration> all) {
        Concentration one = all.getFirst();
        return Sources.line(
                one.id().provider(),
                one.id().period(),
                all.stream().map(c -> c.table().vintage()));
    }

    private Optional<Exhibit> ofMonths(Economy reporter, Metric metric, String[] parts) {
        List<Economy> partners = parts.length == 2
                ? view.partners(reporter)
                : Stream.of(parts[2].split("\\+"))
                        .flatMap(iso3 -> economy(iso3).stream())
                        .toList();
        return partners.size() == 1 ? year(reporter, partners.getFirst(), metric) : lines(reporter, partners, metric);
    }

    private Optional<Exhibit> lines(Economy reporter, List<Economy> partners, Metric metric) {
        List<MonthlySeries> series = series(reporter, partners, metric);
        Optional<YearMonth> last = series.isEmpty() ? Optional.empty() : view.latestMonth(reporter);
        return last.map(month -> unbroken(series, month)).map(period -> exhibit(series, period, metric));
    }

    private Exhibit exhibit(List<MonthlySeries> series, Period period, Metric metric) {
        String note = metric == Metric.BALANCE ? "差額為出口減進口。" : "";
        return new Exhibit(months.partners(series, period), source(series, period) + note);
    }

    private List<MonthlySeries> series(Economy reporter, Collection<Economy> partners, Metric metric) {
        return partners.stream().map(p -> view.series(reporter, p, metric)).toList();
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

    private Optional<Exhibit> year(Economy reporter, Economy partner, Metric metric) {
        MonthlySeries series = view.series(reporter, partner, metric);
        return series.latest()
                .map(last -> new Exhibit(
                        months.yearOverYear(series, last.getYear()),
                        source(List.of(series), new Period(YearMonth.of(last.getYear() - 1, 1), last))));
    }

    private Optional<Exhibit> soFar(Economy reporter, Metric metric) {
        List<MonthlySeries> series = series(reporter, view.partners(reporter), metric);
        return view.latestMonth(reporter)
                .map(last -> new Exhibit(
                        months.soFar(series, last),
                        source(series, new Period(YearMonth.of(last.getYear() - 1, 1), last)) + "兩期月份相同。"))
                .filter(found -> !found.drawing().description().endsWith("："));
    }

    /** The latest version among the values that are drawn. */
    private static String source(List<MonthlySeries> series, Period period) {
        Stream<LocalDate> vintages = series.stream()
                .flatMap(s -> s.values().stream())
                .filter(a -> period.contains(a.period().from()))
                .map(Amount::vintage);
        Provider provider = series.getFirst().id().provider();
        return Sources.line(provider, period, vintages);
    }
}
