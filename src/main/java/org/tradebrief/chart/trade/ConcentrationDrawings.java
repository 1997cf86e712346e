package org.tradebrief.chart.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.bar.Bar;
import org.tradebrief.chart.bar.CompositionChart;
import org.tradebrief.chart.bar.ConcentrationChart;
import org.tradebrief.chart.line.LineChart;
import org.tradebrief.chart.line.Series;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.Contribution;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.ConcentrationState;

/** Drawings of market concentration: economies side by side, what one is made of, how they went over periods. */
public final class ConcentrationDrawings {
    private static final int LEADING = 3;

    private final ChartWords words;

    public ConcentrationDrawings(ChartWords words) {
        this.words = words;
    }

    /**
     * Bars from the highest to the lowest.
     *
     * @param states of one direction and period
     * @param selected drawn strong; null for none
     * @param bounds whether to draw them
     */
    public ConcentrationChart bars(
            List<ConcentrationState> states, @Nullable Economy selected, Thresholds thresholds, boolean bounds) {
        List<Bar> bars = states.stream()
                .sorted(Comparator.comparing(
                                (ConcentrationState s) -> s.concentration().hhi())
                        .reversed())
                .map(s -> bar(s, selected, bounds))
                .toList();
        String description = bars.stream()
                .map(b -> b.label() + " " + b.text() + (b.note().isEmpty() ? "" : " " + b.note()))
                .collect(Collectors.joining("；"));
        return new ConcentrationChart(
                bars,
                thresholds.moderate().doubleValue(),
                thresholds.high().doubleValue(),
                words.levels(),
                "HHI：" + description);
    }

    private Bar bar(ConcentrationState s, @Nullable Economy selected, boolean bounds) {
        Concentration c = s.concentration();
        boolean stopped = s.stopped().isPresent();
        Bar.State state =
                stopped ? Bar.State.STOPPED : c.id().reporter().equals(selected) ? Bar.State.SELECTED : Bar.State.PLAIN;
        return new Bar(
                words.economy().apply(c.id().reporter()),
                c.hhi().doubleValue(),
                Digits.grouped(c.hhi(), 2),
                bounds
                        ? c.bounds()
                                .map(b -> new Bar.Range(
                                        b.lower().doubleValue(), b.upper().doubleValue()))
                        : Optional.empty(),
                state,
                stopped ? words.stopped() : "");
    }

    /** The partners' contributions, the largest first, then all others together. */
    public CompositionChart composition(Concentration c, int partners) {
        List<CompositionChart.Line> lines = new ArrayList<>();
        for (Contribution part : c.contributions(partners)) {
            String label = part.partner().isPresent()
                    ? words.economy().apply(part.partner().get())
                    : words.others().apply(part.partners());
            lines.add(new CompositionChart.Line(
                    label,
                    part.partner().isEmpty()
                            ? "—"
                            : part.share().map(s -> Digits.grouped(s, 2)).orElse("—"),
                    part.squared().doubleValue(),
                    Digits.grouped(part.squared(), 2),
                    Digits.grouped(part.ofHhi(), 1)));
        }
        String description = words.economy().apply(c.id().reporter()) + " HHI " + Digits.grouped(c.hhi(), 2) + "："
                + lines.stream().map(l -> l.label() + " " + l.squared()).collect(Collectors.joining("；"));
        return new CompositionChart(words.heads(), lines, LEADING, description);
    }

    /**
     * One line for each economy over the periods, oldest first; a seam lies where the length of the periods changes.
     *
     * @param states of one direction
     */
    public Drawing trend(List<ConcentrationState> states, @Nullable Economy selected) {
        List<Period> periods = periods(states);
        TreeMap<String, List<ConcentrationState>> byReporter = states.stream()
                .collect(Collectors.groupingBy(
                        s -> s.concentration().id().reporter().iso3(), TreeMap::new, Collectors.toList()));
        List<Series> lines = new ArrayList<>();
        byReporter.values().forEach(of -> lines.addAll(lines(of, periods, selected)));
        String description = lines.stream().map(Series::label).collect(Collectors.joining("、"));
        return new LineChart(
                periods.stream().map(words.period()).toList(),
                lines,
                false,
                "",
                seam(periods),
                "HHI，" + periods.stream().map(words.period()).collect(Collectors.joining("、")) + "：" + description);
    }

    /** The places of a trend, in its order. */
    public static List<Period> periods(List<ConcentrationState> states) {
        return states.stream()
                .map(s -> s.concentration().id().period())
                .distinct()
                .sorted(Comparator.comparing(Period::months).thenComparing(Period::to))
                .toList();
    }

    private List<Series> lines(List<ConcentrationState> of, List<Period> periods, @Nullable Economy selected) {
        Economy reporter = of.getFirst().concentration().id().reporter();
        String name = words.economy().apply(reporter);
        List<Series> lines = new ArrayList<>();
        List<@Nullable Double> good = values(of, periods, false);
        List<@Nullable Double> bad = values(of, periods, true);
        if (bad.stream().anyMatch(v -> v != null)) {
            lines.add(new Series(words.stoppedName().apply(name), bad, Series.Style.STOPPED, List.of()));
        }
        if (good.stream().anyMatch(v -> v != null)) {
            Series.Style style = reporter.equals(selected) ? Series.Style.SELECTED : Series.Style.EQUAL;
            lines.add(new Series(name, good, style, OptionalInt.of(EconomyTints.of(reporter)), List.of()));
        }
        return lines;
    }

    private static List<@Nullable Double> values(List<ConcentrationState> of, List<Period> periods, boolean stopped) {
        List<@Nullable Double> values = new ArrayList<>();
        for (Period period : periods) {
            values.add(of.stream()
                    .filter(s -> s.concentration().id().period().equals(period))
                    .filter(s -> s.stopped().isPresent() == stopped)
                    .map(s -> s.concentration().hhi())
                    .map(BigDecimal::doubleValue)
                    .findFirst()
                    .orElse(null));
        }
        return values;
    }

    private Optional<LineChart.Seam> seam(List<Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).months() != periods.get(i - 1).months()) {
                return Optional.of(new LineChart.Seam(i, words.seam()));
            }
        }
        return Optional.empty();
    }
}
