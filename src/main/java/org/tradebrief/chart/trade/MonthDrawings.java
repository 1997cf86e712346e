package org.tradebrief.chart.trade;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.bar.ComparisonChart;
import org.tradebrief.chart.line.LineChart;
import org.tradebrief.chart.line.Series;
import org.tradebrief.chart.line.Sparkline;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Growth;
import org.tradebrief.trade.series.MonthlySeries;

/** Drawings of monthly values. A missing month breaks the line. */
public final class MonthDrawings {
    private final ChartWords words;
    private final UsdUnit unit;
    private final boolean showUnit;

    /** Drawings beside a heading that names the unit. */
    public MonthDrawings(ChartWords words, UsdUnit unit) {
        this(words, unit, false);
    }

    /** @param showUnit whether the drawing itself names it, in Traditional Chinese */
    public MonthDrawings(ChartWords words, UsdUnit unit, boolean showUnit) {
        this.words = words;
        this.unit = unit;
        this.showUnit = showUnit;
    }

    /** A year over the year before it, its extreme written: for balances the lowest, else the highest. */
    public LineChart yearOverYear(MonthlySeries series, int year) {
        List<Series> lines = new ArrayList<>();
        lines.add(new Series(Integer.toString(year - 1), year(series, year - 1), Series.Style.REFERENCE, List.of()));
        lines.add(new Series(
                Integer.toString(year),
                year(series, year),
                Series.Style.SELECTED,
                OptionalInt.of(EconomyTints.of(series.id().partner())),
                extreme(series, year).stream().toList()));
        return new LineChart(
                IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList(),
                lines,
                true,
                showUnit ? unit.chinese() : "",
                Optional.empty(),
                series.id().chinese() + "，" + year + " 年與 " + (year - 1) + " 年，" + unit.chinese() + "："
                        + listing(series, year));
    }

    private List<@Nullable Double> year(MonthlySeries series, int year) {
        List<@Nullable Double> values = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            values.add(value(series, YearMonth.of(year, month)));
        }
        return values;
    }

    private Optional<Series.Mark> extreme(MonthlySeries series, int year) {
        return ofYear(series, year).stream()
                .max(Comparator.comparing(Amount::size))
                .map(a -> new Series.Mark(
                        a.period().from().getMonthValue() - 1,
                        words.month().apply(a.period().from().getMonthValue()) + " " + unit.text(a.usd(), 1)));
    }

    private static List<Amount> ofYear(MonthlySeries series, int year) {
        return series.values().stream()
                .filter(a -> a.period().from().getYear() == year)
                .toList();
    }

    private String listing(MonthlySeries series, int year) {
        return ofYear(series, year).stream()
                .map(a -> a.period() + " " + unit.text(a.usd(), 1))
                .collect(Collectors.joining("；"));
    }

    /**
     * The year up to a month against the same months of the year before, the largest partner first. One of which the two
     * cannot be compared is left out.
     */
    public ComparisonChart soFar(List<MonthlySeries> series, YearMonth last) {
        Period period = Period.yearToDate(last);
        List<ComparisonChart.Line> lines = series.stream()
                .map(s -> new Growth(s).yearBefore(period))
                .filter(Comparison.Comparable.class::isInstance)
                .map(Comparison.Comparable.class::cast)
                .sorted(Comparator.comparing(
                                (Comparison.Comparable c) -> c.now().size())
                        .reversed())
                .map(this::line)
                .toList();
        String before = period.minusYears(1).chinese();
        return new ComparisonChart(
                lines,
                before,
                period.chinese(),
                showUnit ? unit.chinese() : "",
                period.chinese() + "與 " + before + "，" + unit.chinese() + "："
                        + lines.stream()
                                .map(l -> l.label() + " " + l.now().text() + "，"
                                        + l.before().text() + "，" + l.change())
                                .collect(Collectors.joining("；")));
    }

    private ComparisonChart.Line line(Comparison.Comparable c) {
        BigDecimal percent = c.percent();
        return new ComparisonChart.Line(
                words.economy().apply(c.now().series().partner()),
                value(c.base()),
                value(c.now()),
                percent == null ? c.phrase() : Digits.signed(percent, 1) + "%");
    }

    private ComparisonChart.Value value(Amount amount) {
        return new ComparisonChart.Value(unit.of(amount.size()).doubleValue(), unit.text(amount.usd(), 1));
    }

    /** Several partners over the same months, each named at its line's end. */
    public LineChart partners(List<MonthlySeries> series, Period months) {
        List<Series> lines = series.stream()
                .map(s -> new Series(
                        words.economy().apply(s.id().partner()),
                        over(s, months),
                        Series.Style.EQUAL,
                        OptionalInt.of(EconomyTints.of(s.id().partner())),
                        List.of()))
                .toList();
        String description = lines.stream().map(Series::label).collect(Collectors.joining("、"));
        String what = series.isEmpty() ? "" : series.getFirst().id().metric().chinese();
        return new LineChart(
                months.monthList().stream().map(YearMonth::toString).toList(),
                lines,
                true,
                showUnit ? unit.chinese() : "",
                Optional.empty(),
                what + "，" + months.chinese() + "，" + unit.chinese() + "：" + description);
    }

    public Sparkline sparkline(MonthlySeries series, Period months) {
        return new Sparkline(
                over(series, months),
                EconomyTints.of(series.id().partner()),
                series.id().chinese() + "，" + months.chinese());
    }

    private List<@Nullable Double> over(MonthlySeries series, Period months) {
        List<@Nullable Double> values = new ArrayList<>();
        months.monthList().forEach(m -> values.add(value(series, m)));
        return values;
    }

    private @Nullable Double value(MonthlySeries series, YearMonth month) {
        return series.at(month)
                .map(a -> unit.of(a.usd()))
                .map(BigDecimal::doubleValue)
                .orElse(null);
    }
}
