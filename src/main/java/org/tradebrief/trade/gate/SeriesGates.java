package org.tradebrief.trade.gate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateResult.Evidence;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.series.YearRow;

/**
 * Judges monthly series and their revisions. None of these stops a series: months missing from it are never added up, a
 * running year is never a year, and a value is used as its latest vintage has it; the brief says so.
 */
public final class SeriesGates {
    private static final BigDecimal LARGE_REVISION = BigDecimal.valueOf(5);

    private SeriesGates() {}

    /** A row filed under a year that holds only some of its months, or that its months contradict. */
    public static List<GateResult> years(MonthlySeries series) {
        return series.years().stream()
                .filter(y -> y.cover() != YearRow.Cover.FULL)
                .map(y -> new GateResult(
                        GateCode.MONTHS,
                        false,
                        series.id().chinese() + "，" + y.year() + " 年",
                        sentence(y),
                        List.of(new Evidence("來源所載", y.value().millions() + " 百萬美元", monthsSum(y))),
                        y.value().vintage(),
                        y.value().sources()))
                .toList();
    }

    private static String sentence(YearRow y) {
        return switch (y.cover()) {
            case YEAR_TO_DATE ->
                "列為 " + y.year() + " 年，實為 " + y.value().period().chinese() + "，不作全年使用。";
            case DISAGREES -> "列為 " + y.year() + " 年，與各月相加不符，改用各月相加。";
            case UNPROVEN, FULL -> "列為 " + y.year() + " 年，涵蓋哪些月份無從證實，不作全年使用。";
        };
    }

    private static String monthsSum(YearRow y) {
        BigDecimal sum = y.sumOfMonths();
        return sum == null ? "" : "各月相加 " + org.tradebrief.trade.UsdUnit.MILLION.text(sum, 1);
    }

    /**
     * Months lost because rows were sorted by year and the month's English name, both descending, and then cut. It is
     * inferred: the months held are exactly those that such a cut would leave.
     *
     * @param held the months of one document
     */
    public static Optional<GateResult> sortedCut(MonthlySeries series, List<Amount> held) {
        TreeSet<YearMonth> months =
                new TreeSet<>(held.stream().map(a -> a.period().from()).toList());
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Period span = new Period(YearMonth.of(months.first().getYear(), 1), months.last());
        List<YearMonth> missing = span.monthList().stream()
                .filter(m -> m.isAfter(months.first()) && !months.contains(m))
                .toList();
        List<YearMonth> left = span.monthList().stream()
                .sorted(Comparator.comparing(YearMonth::getYear)
                        .thenComparing(SeriesGates::name)
                        .reversed())
                .limit(months.size())
                .toList();
        if (missing.isEmpty() || !months.equals(new TreeSet<>(left))) {
            return Optional.empty();
        }
        return Optional.of(new GateResult(
                GateCode.SORTED_CUT,
                false,
                series.id().chinese(),
                "推定依月份英文名稱排序後在 " + months.size() + " 列處截斷；涵蓋所缺月份的期間不計算。",
                List.of(new Evidence(
                        "缺少月份",
                        missing.stream().map(YearMonth::toString).collect(java.util.stream.Collectors.joining("、")),
                        "")),
                held.getFirst().vintage(),
                held.stream()
                        .flatMap(a -> a.sources().stream())
                        .distinct()
                        .sorted()
                        .toList()));
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Revisions above five percent and balances whose sign turned. */
    public static List<GateResult> revisions(List<Revision> revisions) {
        List<GateResult> results = new ArrayList<>();
        for (Revision r : revisions) {
            boolean large = r.percent()
                    .filter(p -> p.abs().compareTo(LARGE_REVISION) > 0)
                    .isPresent();
            if (r.signTurned() && r.after().series().metric() == Metric.BALANCE) {
                results.add(revision(
                        r,
                        GateCode.SIGN,
                        "由" + r.before().chineseKind() + "轉為" + r.after().chineseKind() + "。"));
            } else if (large) {
                results.add(revision(
                        r,
                        GateCode.REVISION,
                        "由 " + r.before().millions() + " 修正為 " + r.after().millions() + " 百萬美元，"
                                + Digits.signed(r.percent().orElseThrow(), 1) + "%。"));
            }
        }
        return results;
    }

    private static GateResult revision(Revision r, GateCode code, String sentence) {
        return new GateResult(
                code,
                false,
                r.after().label(),
                sentence,
                List.of(
                        new Evidence(
                                "舊值",
                                r.before().millions(),
                                r.before().vintage().toString()),
                        new Evidence(
                                "新值", r.after().millions(), r.after().vintage().toString())),
                r.after().vintage(),
                Stream.concat(r.before().sources().stream(), r.after().sources().stream())
                        .map(SourceRow.class::cast)
                        .toList());
    }
}
