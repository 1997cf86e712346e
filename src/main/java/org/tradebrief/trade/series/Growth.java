package org.tradebrief.trade.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Period;

/**
 * Growth of a series against the usual bases.
 *
 * <p>較上月: the month before. 較去年同月 and 較去年同期: the same months one year earlier. 近 12 個月: twelve months against the
 * twelve before. CAGR = ((last ÷ first)^(1 ÷ years) − 1) × 100 over whole years, of balances by absolute value and only
 * while the sign stays. Where the months asked for are not all there, the answer says which are missing and offers the
 * longest run of months that both years have.
 */
public record Growth(MonthlySeries series) {

    public Comparison monthBefore(YearMonth month) {
        return between(Period.month(month), Period.month(month.minusMonths(1)));
    }

    /** Against the same months one year earlier, whatever the period. */
    public Comparison yearBefore(Period period) {
        return between(period, period.minusYears(Math.max(1, (period.months() + 11) / 12)));
    }

    public Comparison yearToDate(YearMonth through) {
        return yearBefore(Period.yearToDate(through));
    }

    public Comparison rolling12(YearMonth through) {
        return yearBefore(new Period(through.minusMonths(11), through));
    }

    /** Any two periods. Unequal ones are refused with the nearest comparison of like with like. */
    public Comparison between(Period now, Period base) {
        if (now.months() != base.months()) {
            return new Comparison.NotComparable("CMP-MONTHS", Comparison.unequal(now, base), nearest(now, base));
        }
        Optional<Amount> after = series.over(now);
        Optional<Amount> before = series.over(base);
        if (after.isPresent() && before.isPresent()) {
            Comparison direct = Comparison.of(after.get(), before.get());
            return direct instanceof Comparison.NotComparable n
                    ? new Comparison.NotComparable(n.code(), n.reason(), nearest(now, base))
                    : direct;
        }
        Period lacking = after.isPresent() ? base : now;
        String missing = series.coverage(lacking).missingChinese();
        return new Comparison.NotComparable(
                "CMP-MISSING",
                lacking.chinese() + "的月份不全" + (missing.isEmpty() ? "" : "（" + missing + "）") + "，不能相比。",
                nearest(now, base));
    }

    /** The longest run of months of the later period that the earlier one has too, of equal runs the latest. */
    private Optional<Comparison.Comparable> nearest(Period now, Period base) {
        int years = now.to().getYear() - base.to().getYear();
        if (years == 0) {
            return Optional.empty();
        }
        List<YearMonth> run = new ArrayList<>();
        List<YearMonth> best = List.of();
        for (YearMonth month : now.monthList()) {
            YearMonth earlier = month.minusYears(years);
            boolean both = base.contains(earlier)
                    && series.at(month).isPresent()
                    && series.at(earlier).isPresent();
            if (!both) {
                run = new ArrayList<>();
                continue;
            }
            run.add(month);
            best = run.size() >= best.size() ? run : best;
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Period like = new Period(best.getFirst(), best.getLast());
        return series.over(like)
                .flatMap(n -> series.over(like.minusYears(years))
                        .flatMap(b -> Comparison.of(n, b).comparable()));
    }

    /** The yearly rate of growth between two years, in percent; nothing where a year is missing or the sign turned. */
    public Optional<Fact> cagr(int firstYear, int lastYear) {
        if (lastYear <= firstYear) {
            throw new IllegalArgumentException("no years between " + firstYear + " and " + lastYear);
        }
        return series.over(Period.year(lastYear))
                .flatMap(last -> series.over(Period.year(firstYear)).flatMap(first -> cagr(first, last)));
    }

    private static Optional<Fact> cagr(Amount first, Amount last) {
        int years = last.period().to().getYear() - first.period().to().getYear();
        if (first.usd().signum() == 0 || first.usd().signum() != last.usd().signum()) {
            return Optional.empty();
        }
        double ratio = last.usd().divide(first.usd(), Digits.EXACT_ENOUGH).doubleValue();
        BigDecimal percent =
                BigDecimal.valueOf((Math.pow(ratio, 1.0 / years) - 1) * 100).setScale(8, RoundingMode.HALF_UP);
        Amount whole = Amount.sum(
                last.series(), new Period(first.period().from(), last.period().to()), List.of(first, last));
        return Optional.of(new Fact(
                "cagr/" + last.key() + "~" + first.period(),
                last.series().chinese() + "年均成長率，" + first.period().chinese() + "至"
                        + last.period().chinese(),
                percent,
                "",
                "%",
                List.of("（" + last.millions() + " ÷ " + first.millions() + "）^(1 ÷ " + years + ") − 1 = "
                        + Digits.percent(percent, 1)),
                whole.vintage(),
                whole.sources()));
    }
}
