package org.tradebrief.check.prove.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Saying;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.IndicatorBook;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.trade.Economy;

/** Holds what is said of yearly indicators against the World Bank's values. */
public final class IndicatorProver {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private final IndicatorBook book;
    private final IndicatorChanges changes;
    private final IndicatorOrders orders;

    public IndicatorProver(IndicatorBook book) {
        this.book = book;
        this.changes = new IndicatorChanges(book);
        this.orders = new IndicatorOrders(book);
    }

    public Finding prove(Statement s, Claim.Indicated claim) {
        Indicator indicator = claim.named().value();
        Economy economy = s.frame().reporterOrNull();
        Optional<String> unknown = unknown(s, indicator, economy);
        if (unknown.isPresent() || economy == null) {
            return Finding.unsupported(indicator.metric(), unknown.orElse(""));
        }
        Slot<Timespan> period = s.frame().period();
        NavigableMap<Integer, Known> years = book.all(indicator, economy);
        if (period == null) {
            return latest(s, claim, economy, years);
        }
        int year = period.value().toYear();
        if (!years.containsKey(year)) {
            String name = IndicatorBook.name(indicator, economy);
            return Finding.unsupported(
                    indicator.metric(),
                    name + "的資料自 " + years.firstKey() + " 至 " + years.lastKey() + " 年，沒有 " + year + " 年的值。");
        }
        return prove(AskedIndicator.of(s, claim, economy, year), claim.saying());
    }

    /** Why nothing can be held against the statement. */
    private Optional<String> unknown(Statement s, Indicator indicator, @Nullable Economy economy) {
        for (Blocker b : List.of(Blocker.OTHER_SOURCE, Blocker.NOT_A_RECORD)) {
            if (s.frame().blockers().contains(b)) {
                return Optional.of(b.chinese() + "，無從查核。");
            }
        }
        if (!book.has(indicator)) {
            return Optional.of("資料中沒有" + indicator.chinese() + "，無從查核。");
        }
        if (economy == null) {
            return Optional.of("看不出是哪一個經濟體的" + indicator.chinese() + "。");
        }
        if (book.all(indicator, economy).isEmpty()) {
            return Optional.of("世界銀行的資料不含" + economy.nameZhTw() + "，無從查核。");
        }
        Slot<Timespan> period = s.frame().period();
        return period != null && !period.value().isYear() ? Optional.of("世界銀行只有年值，沒有季、月或數年合計的值。") : Optional.empty();
    }

    /** Without a year the latest one may be meant: it bears a value out, and never contradicts one. */
    private Finding latest(Statement s, Claim.Indicated claim, Economy economy, NavigableMap<Integer, Known> years) {
        AskedIndicator asked =
                AskedIndicator.of(s.withFrame(s.frame().blocked(Blocker.TIME_UNSAID)), claim, economy, years.lastKey());
        Finding f = prove(asked, claim.saying());
        return switch (f.verdict()) {
            case VERIFIED -> f.note("未寫明年份，讀作最新的 " + years.lastKey() + " 年。");
            case CONTRADICTED -> f; // in whatever year
            case INCOMPARABLE, UNSUPPORTED ->
                Finding.unsupported(
                        asked.metric(), "未寫明是哪一年的" + asked.indicator().chinese() + "。");
        };
    }

    private Finding prove(AskedIndicator asked, Saying saying) {
        return switch (saying) {
            case Saying.Level l -> level(asked, l);
            case Saying.Change c -> changes.change(asked, c);
            case Saying.Gap g -> changes.gap(asked, g);
            case Saying.Multiple m -> changes.multiple(asked, m);
            case Saying.Toward t -> changes.toward(asked, t);
            case Saying.Extreme e -> orders.extreme(asked, e);
            case Saying.Peak p -> orders.peak(asked, p);
            case Saying.Place p -> orders.place(asked, p);
            case Saying.Side side -> orders.side(asked, side);
            case Saying.Years y -> orders.years(asked, y);
        };
    }

    private Finding level(AskedIndicator asked, Saying.Level level) {
        Known known =
                book.value(asked.indicator(), asked.economy(), asked.year()).orElseThrow();
        Value v = level.value();
        BigDecimal size = known.value().abs();
        String right = IndicatorBook.said(asked.indicator(), known.value(), decimals(v));
        Value.Fit fit = v.fit(size, BigDecimal.ZERO);
        boolean turned = level.sign() * known.value().signum() < 0 && size.compareTo(v.step()) >= 0;
        if (!turned && (fit == Value.Fit.MATCH || fit == Value.Fit.ROUND)) {
            boolean round = fit == Value.Fit.ROUND;
            Finding f = asked.verified(known, right, round ? "（取整數，未寫「約」）" : "");
            return round ? f.severity(Severity.LOW) : f;
        }
        String told = known.label() + "為 " + right + "。";
        if (turned && fit == Value.Fit.MATCH) {
            return asked.wrong(known, right, told + "正負號或用詞相反。")
                    .correction(Corrections.turnedSign(asked.statement(), v, known.value()));
        }
        Optional<String> unit = asked.indicator().isPercent() ? Optional.empty() : Miss.scale(v, size, BigDecimal.ZERO);
        if (unit.isPresent()) {
            return asked.wrong(known, right, told + unit.get()).correction(correction(asked, v, known));
        }
        Optional<String> whose = whose(asked, v, level.sign());
        String cut = fit == Value.Fit.CUT ? "捨去而非四捨五入。" : "";
        Miss miss = Miss.of(v, size, whose.isPresent());
        boolean next = isOf(asked, v, level.sign(), asked.year() - 1) || isOf(asked, v, level.sign(), asked.year() + 1);
        Finding f = asked.missed(known, right, told + cut + whose.orElse(""), v, next ? miss.ofNextYear() : miss)
                .correction(correction(asked, v, known));
        return fit == Value.Fit.CUT ? f.severity(Severity.LOW) : f;
    }

    private static @Nullable String correction(AskedIndicator asked, Value v, Known known) {
        return asked.explicit() ? Corrections.number(asked.statement(), v, known.value()) : null;
    }

    private boolean isOf(AskedIndicator asked, Value v, int sign, int year) {
        return book.value(asked.indicator(), asked.economy(), year)
                .filter(k -> sign == 0 || sign == k.value().signum())
                .filter(k -> v.fit(k.value().abs(), BigDecimal.ZERO) == Value.Fit.MATCH)
                .isPresent();
    }

    /** Whose the value is, where it is another year's or another economy's. */
    private Optional<String> whose(AskedIndicator asked, Value v, int sign) {
        Indicator indicator = asked.indicator();
        return java.util.stream.Stream.concat(
                        book.all(indicator, asked.economy()).values().stream(),
                        book.ranked(indicator, asked.year()).stream()
                                .flatMap(e -> book.value(indicator, e, asked.year()).stream()))
                .filter(k -> sign == 0 || sign == k.value().signum())
                .filter(k -> v.fit(k.value().abs(), BigDecimal.ZERO) == Value.Fit.MATCH)
                .findFirst()
                .map(k -> "所寫的值是" + k.label() + "。");
    }

    /** As many decimals as the text shows, at least one. */
    static int decimals(Value v) {
        return v.step().compareTo(TENTH) < 0 && v.step().signum() > 0
                ? Math.min(
                        4,
                        v.step()
                                .setScale(6, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .scale())
                : 1;
    }
}
