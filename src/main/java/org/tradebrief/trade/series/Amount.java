package org.tradebrief.trade.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.UsdUnit;

/**
 * A value of a series over a period, with what it rests on.
 *
 * @param usd in US dollars, exact
 * @param precision half a unit of the last digit given, added up over all values summed
 * @param steps how it was computed; empty for a value as the source gives it
 */
public record Amount(
        SeriesId series,
        Period period,
        BigDecimal usd,
        BigDecimal precision,
        LocalDate vintage,
        List<SourceRow> sources,
        List<String> steps) {
    private static final int TERMS_SHOWN = 24;

    public Amount {
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }

    /**
     * The sum of at least one part. The latest vintage among the parts is its vintage.
     *
     * @param series of the sum, which differs from the parts' when partners are added up
     */
    public static Amount sum(SeriesId series, Period period, List<Amount> parts) {
        if (parts.size() == 1) {
            Amount only = parts.getFirst();
            return new Amount(series, period, only.usd, only.precision, only.vintage, only.sources, only.steps);
        }
        BigDecimal total = parts.stream().map(Amount::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Amount(
                series,
                period,
                total,
                parts.stream().map(Amount::precision).reduce(BigDecimal.ZERO, BigDecimal::add),
                latest(parts),
                rows(parts),
                steps(parts, total));
    }

    /** Exports minus imports where the source gives no balance of its own. */
    public static Amount balance(Amount exports, Amount imports) {
        BigDecimal balance = exports.usd.subtract(imports.usd);
        return new Amount(
                exports.series.metric(Metric.BALANCE),
                exports.period,
                balance,
                exports.precision.add(imports.precision),
                exports.vintage.isAfter(imports.vintage) ? exports.vintage : imports.vintage,
                rows(List.of(exports, imports)),
                List.of(exports.millions() + " − " + imports.millions() + " = " + UsdUnit.MILLION.text(balance, 1)
                        + "（百萬美元，出口減進口）"));
    }

    private static List<SourceRow> rows(List<Amount> parts) {
        TreeSet<SourceRow> rows = new TreeSet<>();
        parts.forEach(p -> rows.addAll(p.sources));
        return List.copyOf(rows);
    }

    private static List<String> steps(List<Amount> parts, BigDecimal total) {
        LocalDate latest = latest(parts);
        String older = parts.stream()
                .filter(p -> p.vintage().isBefore(latest))
                .map(p -> p.period() + "（" + p.vintage() + "）")
                .collect(Collectors.joining("、"));
        String sum = sumStep(parts, total);
        return older.isEmpty() ? List.of(sum) : List.of(sum, "取自較早的資料版本：" + older);
    }

    private static LocalDate latest(List<Amount> parts) {
        return parts.stream().map(Amount::vintage).max(LocalDate::compareTo).orElseThrow();
    }

    private static String sumStep(List<Amount> parts, BigDecimal total) {
        String terms = parts.size() <= TERMS_SHOWN
                ? parts.stream().map(Amount::millions).collect(Collectors.joining(" + "))
                : parts.getFirst().millions() + " + … + " + parts.getLast().millions();
        return terms + " = " + UsdUnit.MILLION.text(total, 1) + "（百萬美元，" + parts.size() + " 個值相加）";
    }

    public Provider provider() {
        return series.provider();
    }

    /** What sizes are compared by: a balance by its absolute value, so that the larger deficit is the larger. */
    public BigDecimal size() {
        return series.metric() == Metric.BALANCE ? usd.abs() : usd;
    }

    /** In millions with one decimal, as tables and computations show it. */
    public String millions() {
        return UsdUnit.MILLION.text(usd, 1);
    }

    /** 逆差, 順差 or 平衡 for a balance, else the metric's name. */
    public String chineseKind() {
        if (series.metric() != Metric.BALANCE) {
            return series.metric().chinese();
        }
        return usd.signum() < 0 ? "逆差" : usd.signum() > 0 ? "順差" : "平衡";
    }

    public String key() {
        return series.key(period);
    }

    public String label() {
        return series.chinese() + "，" + period.chinese();
    }

    public Fact fact() {
        return new Fact(key(), label(), usd, "", "USD", steps, vintage, sources);
    }

    @Override
    public String toString() {
        return key() + " = " + Digits.grouped(usd, 0);
    }
}
