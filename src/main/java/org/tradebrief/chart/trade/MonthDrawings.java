package org.tradebrief.chart.trade;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.line.LineChart;
import org.tradebrief.chart.line.Series;
import org.tradebrief.chart.line.Sparkline;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Amount;
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

    /** Several partners over the same months, each named at its line's end. */
    public LineChart partners(List<MonthlySeries> series, Period months) {
        List<Series> lines = series.stream()
                .map(s -> new Series(
                        words.economy().apply(s.id().partner()), over(s, months), Series.Style.EQUAL, List.of()))
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
        return new Sparkline(over(series, months), series.id().chinese() + "，" + months.chinese());
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
