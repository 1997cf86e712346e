package org.tradebrief.check.prove.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Saying;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.IndicatorBook;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.trade.Economy;

/** Holds what is said of two values of an indicator together: how much higher, how many times, which way. */
final class IndicatorChanges {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 8;
    private final IndicatorBook book;

    IndicatorChanges(IndicatorBook book) {
        this.book = book;
    }

    Finding change(AskedIndicator asked, Saying.Change said) {
        Optional<Known> then = book.value(asked.indicator(), asked.economy(), asked.base());
        if (then.isEmpty()) {
            return Finding.unsupported(asked.metric(), "資料中沒有 " + asked.base() + " 年的值，無從比較。");
        }
        Known now = value(asked, asked.economy());
        boolean relative = said.percent() && then.get().value().signum() != 0;
        Known by = relative ? inPercent(now, then.get()) : difference(now, then.get(), asked.indicator());
        boolean below = asked.indicator().isBalance() && now.value().signum() < 0; // a deficit that grows is less
        return held(asked, said.value(), below ? 0 : said.sign(), by, relative);
    }

    Finding gap(AskedIndicator asked, Saying.Gap said) {
        Optional<Known> other = book.value(asked.indicator(), said.other(), asked.year());
        if (other.isEmpty()) {
            return Finding.unsupported(
                    asked.metric(), "世界銀行的資料不含" + said.other().nameZhTw() + "，無從比較。");
        }
        Known by = difference(value(asked, asked.economy()), other.get(), asked.indicator());
        return held(asked, said.value(), said.sign(), by, false);
    }

    /** A difference may be taken between values as shown, so that it can be half a unit of the last digit off. */
    private static Finding held(AskedIndicator asked, Value v, int sign, Known by, boolean relative) {
        BigDecimal size = by.value().abs();
        String right = said(asked.indicator(), by.value(), relative, IndicatorProver.decimals(v));
        boolean turned = sign * by.value().signum() < 0 && size.compareTo(v.step()) >= 0;
        boolean fits = v.fit(size, v.step().divide(TWO)) == Value.Fit.MATCH;
        if (fits && !turned) {
            return Finding.verified(asked.metric(), by, right, "與" + by.label() + "相符：" + right + "。");
        }
        String told = by.label() + "為 " + right + "。";
        return fits
                ? asked.wrong(by, right, told + "增減相反。")
                        .correction(Corrections.turnedSign(asked.statement(), v, by.value()))
                : asked.missed(by, right, told, v, false)
                        .correction(asked.explicit() ? Corrections.number(asked.statement(), v, by.value()) : null);
    }

    private static String said(Indicator indicator, BigDecimal by, boolean relative, int decimals) {
        return relative
                ? Say.percent(by, decimals)
                : indicator.isPercent() ? Say.number(by, decimals) + " 個百分點" : Say.yi(by);
    }

    private static Known difference(Known now, Known then, Indicator indicator) {
        BigDecimal by = now.value().subtract(then.value());
        String step =
                IndicatorBook.said(indicator, now.value(), 2) + " − " + IndicatorBook.said(indicator, then.value(), 2);
        return of(now, then, by, step);
    }

    private static Known inPercent(Known now, Known then) {
        BigDecimal by = now.value()
                .subtract(then.value())
                .multiply(HUNDRED)
                .divide(then.value().abs(), DIGITS, RoundingMode.HALF_UP);
        return of(
                now,
                then,
                by,
                "(" + Say.yi(now.value()) + " − " + Say.yi(then.value()) + ") ÷ "
                        + Say.yi(then.value().abs()));
    }

    private static Known of(Known now, Known then, BigDecimal value, String step) {
        List<String> steps = new ArrayList<>(now.steps());
        steps.addAll(then.steps());
        if (!step.isEmpty()) {
            steps.add(step);
        }
        return new Known(
                now.label() + "對 " + then.label(),
                value,
                BigDecimal.ZERO,
                now.period(),
                steps,
                Stream.concat(now.sources().stream(), then.sources().stream())
                        .distinct()
                        .toList(),
                "");
    }

    private Known value(AskedIndicator asked, Economy economy) {
        return book.value(asked.indicator(), economy, asked.year()).orElseThrow();
    }

    /** 2023 年的三倍, 美國的三倍多: of a value that is plainly said; else of some two of those spoken of. */
    Finding multiple(AskedIndicator asked, Saying.Multiple said) {
        Economy of = said.of() == null ? asked.economy() : said.of();
        int year = said.year() == 0 ? asked.year() : said.year() == Saying.YEAR_BEFORE ? asked.year() - 1 : said.year();
        boolean other = said.of() != null && !of.equals(asked.economy()) || year != asked.year();
        Known now = value(asked, asked.economy());
        Optional<Known> then = other
                ? book.value(asked.indicator(), of, year)
                        .filter(k -> k.value().signum() * now.value().signum() > 0)
                : Optional.empty();
        return then.map(k -> times(asked, said.value(), now, k)).orElseGet(() -> someMultiple(asked, said));
    }

    private static Finding times(AskedIndicator asked, Value v, Known now, Known then) {
        BigDecimal ratio = now.value().divide(then.value(), DIGITS, RoundingMode.HALF_UP);
        Known times = of(now, then, ratio, "");
        String right = Say.number(ratio, 2) + " 倍";
        String told = times.label() + "為 " + right + "。";
        return v.fit(ratio, v.step().divide(TWO)) == Value.Fit.MATCH
                ? Finding.verified(asked.metric(), times, right, told)
                : asked.missed(times, right, told, v, false)
                        .correction(asked.explicit() ? Corrections.number(asked.statement(), v, ratio) : null);
    }

    /** Borne out where two of the values spoken of are that many times each other; which two, words seldom tell for sure. */
    private Finding someMultiple(AskedIndicator asked, Saying.Multiple said) {
        List<Known> values = new ArrayList<>();
        said.others()
                .forEach(e -> values.addAll(
                        book.value(asked.indicator(), e, asked.year()).stream().toList()));
        if (values.isEmpty()) {
            for (int year = asked.year() + 1; year >= asked.year() - 1; year--) {
                values.addAll(book.value(asked.indicator(), asked.economy(), year).stream()
                        .toList());
            }
        }
        values.add(value(asked, asked.economy()));
        for (Known one : values) {
            for (Known other : values) {
                if (isTimes(said.value(), one, other)) {
                    Known times = of(one, other, one.value().divide(other.value(), DIGITS, RoundingMode.HALF_UP), "");
                    String right = Say.number(times.value(), 2) + " 倍";
                    return Finding.verified(asked.metric(), times, right, "與" + times.label() + "相符：" + right + "。");
                }
            }
        }
        return Finding.unsupported(asked.metric(), "看不出是" + asked.indicator().chinese() + "的哪兩個值的比。");
    }

    private static boolean isTimes(Value v, Known one, Known other) {
        return !one.label().equals(other.label())
                && one.value().signum() * other.value().signum() > 0
                && v.fit(one.value().divide(other.value(), DIGITS, RoundingMode.HALF_UP), BigDecimal.ZERO)
                        == Value.Fit.MATCH;
    }

    /** Of what lies on either side of zero it is the size that widens and narrows. */
    Finding toward(AskedIndicator asked, Saying.Toward said) {
        Optional<Known> then = book.value(asked.indicator(), asked.economy(), asked.base());
        if (then.isEmpty()) {
            return Finding.unsupported(asked.metric(), "資料中沒有 " + asked.base() + " 年的值，無從比較。");
        }
        Known now = value(asked, asked.economy());
        boolean size = asked.indicator().isBalance()
                && now.value().signum() == then.get().value().signum();
        BigDecimal by = size
                ? now.value().abs().subtract(then.get().value().abs())
                : now.value().subtract(then.get().value());
        Trend trend = by.signum() > 0 ? Trend.UP : by.signum() < 0 ? Trend.DOWN : Trend.FLAT;
        Known both = of(now, then.get(), by, "");
        String right = trend.chinese();
        String told = now.label() + "為 " + IndicatorBook.said(asked.indicator(), now.value(), 1) + "，" + asked.base()
                + " 年為 " + IndicatorBook.said(asked.indicator(), then.get().value(), 1);
        return trend == said.trend()
                ? Finding.verified(asked.metric(), both, right, told + "，相符。")
                : asked.wrong(both, right, told + "，方向相反。");
    }
}
