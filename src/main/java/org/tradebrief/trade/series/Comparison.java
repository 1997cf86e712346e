package org.tradebrief.trade.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;

/**
 * A value set against an earlier one.
 *
 * <p>Change in percent = (now ÷ base − 1) × 100, of balances by their absolute values. It exists only between values of one
 * series and provider over equal sets of months, and only while the sign stays and the base is not zero. Equal sets are the
 * same months of the year, or two single months that follow each other (較上月). Below 0.05 % in size it is 持平.
 */
public sealed interface Comparison {

    /** Two values that may be compared. */
    record Comparable(
            Amount now,
            Amount base,
            BigDecimal difference,
            @Nullable BigDecimal percent,
            Trend trend) implements Comparison {

        /** 收窄 29.9%, 持平, 由逆差轉為順差; without a percentage where there is none. */
        public String phrase() {
            return switch (trend) {
                case TURNED -> "由" + base.chineseKind() + "轉為" + now.chineseKind();
                case UNCHANGED -> trend.chinese();
                case INCREASED, DECREASED, WIDENED, NARROWED ->
                    percent == null ? trend.chinese() : trend.chinese() + " " + Digits.percent(percent.abs(), 1);
            };
        }

        /** The computation, ready to read: −189,355.0 ÷ −270,256.8 − 1 = −29.9%. */
        public List<String> steps() {
            String subtraction =
                    now.millions() + " − （" + base.millions() + "） = " + UsdUnit.MILLION.text(difference, 1) + "（百萬美元）";
            if (percent == null) {
                return List.of(subtraction);
            }
            return List.of(
                    now.label() + "：" + now.millions() + " 百萬美元",
                    base.label() + "：" + base.millions() + " 百萬美元",
                    now.millions() + " ÷ " + base.millions() + " − 1 = " + Digits.percent(percent, 1));
        }

        public List<SourceRow> sources() {
            TreeSet<SourceRow> rows = new TreeSet<>(now.sources());
            rows.addAll(base.sources());
            return List.copyOf(rows);
        }

        /** The change in percent as a fact; a turned sign or an empty base is a fact in words. */
        public Fact fact() {
            return new Fact(
                    "change/" + now.key() + "~" + base.period(),
                    now.series().chinese() + "變動，" + now.period().chinese() + "對"
                            + base.period().chinese(),
                    percent,
                    percent == null ? phrase() : "",
                    percent == null ? "" : "%",
                    steps(),
                    now.vintage().isAfter(base.vintage()) ? now.vintage() : base.vintage(),
                    sources());
        }

        /** The difference in US dollars as a fact. */
        public Fact differenceFact() {
            return new Fact(
                    "difference/" + now.key() + "~" + base.period(),
                    now.series().chinese() + "增減，" + now.period().chinese() + "對"
                            + base.period().chinese(),
                    difference,
                    "",
                    "USD",
                    List.of(now.millions() + " − （" + base.millions() + "） = " + UsdUnit.MILLION.text(difference, 1)
                            + "（百萬美元）"),
                    now.vintage().isAfter(base.vintage()) ? now.vintage() : base.vintage(),
                    sources());
        }
    }

    /**
     * Two values that may not be compared, or of which one is missing.
     *
     * @param code stable: CMP-MONTHS, CMP-MISSING, CMP-PROVIDER, CMP-SERIES
     * @param reason one sentence in Traditional Chinese
     * @param offered the comparison of like with like that comes nearest, where there is one
     */
    record NotComparable(String code, String reason, Optional<Comparable> offered) implements Comparison {

        /** 11 個月與 12 個月不能相比。同為 1–11 月：收窄 29.9%。 */
        public String sentence() {
            return reason
                    + offered.map(o -> "同為 " + months(o.now().period()) + "：" + o.phrase() + "。")
                            .orElse("");
        }

        private static String months(Period period) {
            int from = period.from().getMonthValue();
            return period.isMonth() ? from + " 月" : from + "–" + period.to().getMonthValue() + " 月";
        }
    }

    /** The change, where there is one. */
    default Optional<Comparable> comparable() {
        return switch (this) {
            case Comparable c -> Optional.of(c);
            case NotComparable n -> Optional.empty();
        };
    }

    static Comparison of(Amount now, Amount base) {
        if (now.provider() != base.provider()) {
            return refused(
                    "CMP-PROVIDER",
                    now.provider().title() + "與" + base.provider().title() + "的數值不能相減。");
        }
        if (!now.series().equals(base.series())) {
            return refused(
                    "CMP-SERIES", now.series().chinese() + "與" + base.series().chinese() + "是不同序列。");
        }
        if (!equalMonths(now.period(), base.period())) {
            return refused("CMP-MONTHS", unequal(now.period(), base.period()));
        }
        return change(now, base);
    }

    private static Comparison refused(String code, String reason) {
        return new NotComparable(code, reason, Optional.empty());
    }

    private static boolean equalMonths(Period now, Period base) {
        boolean followOn =
                now.isMonth() && base.isMonth() && base.to().plusMonths(1).equals(now.from());
        boolean precede =
                now.isMonth() && base.isMonth() && now.to().plusMonths(1).equals(base.from());
        return now.comparableWith(base) || followOn || precede;
    }

    /** Why two periods do not compare, in a sentence. */
    static String unequal(Period now, Period base) {
        return now.months() == base.months()
                ? now.chinese() + "與" + base.chinese() + "的月份不同，不能相比。"
                : now.months() + " 個月與 " + base.months() + " 個月不能相比。";
    }

    private static Comparable change(Amount now, Amount base) {
        BigDecimal difference = now.usd().subtract(base.usd());
        if (now.usd().signum() * base.usd().signum() < 0) {
            return new Comparable(now, base, difference, null, Trend.TURNED);
        }
        int growth = now.size().compareTo(base.size());
        if (base.usd().signum() == 0) {
            return new Comparable(now, base, difference, null, growth == 0 ? Trend.UNCHANGED : trend(now, growth));
        }
        BigDecimal percent =
                Digits.share(now.size().subtract(base.size()), base.size().abs());
        boolean flat = percent.abs().compareTo(new BigDecimal("0.05")) < 0;
        return new Comparable(now, base, difference, percent, flat ? Trend.UNCHANGED : trend(now, growth));
    }

    private static Trend trend(Amount now, int growth) {
        if (now.series().metric() == Metric.BALANCE) {
            return growth > 0 ? Trend.WIDENED : Trend.NARROWED;
        }
        return growth > 0 ? Trend.INCREASED : Trend.DECREASED;
    }
}
