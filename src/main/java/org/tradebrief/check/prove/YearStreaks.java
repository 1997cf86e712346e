package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** Holds what is said of whole years against these: in how many in a row trade went one way, which had the most. */
final class YearStreaks {
    private static final String METRIC = "streak";
    private static final int LONGEST = 20;
    private final TradeBook trade;

    YearStreaks(TradeBook trade) {
        this.trade = trade;
    }

    /** How long it went on, and whether the years before that are not held. */
    private record Run(Economy partner, int years, boolean open, List<Known> values) {}

    Finding prove(Statement s, Claim.Streak claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        Slot<List<Economy>> partners = f.partners();
        Slot<Quantity> quantity = f.quantity();
        Trend trend = claim.trend();
        String blocked = Sheets.blocked(f);
        if (blocked != null
                || reporter == null
                || partners == null
                || quantity == null
                || quantity.value() == Quantity.TRADE
                || trend == null
                || claim.compares()
                || !trade.hasMonths(reporter)) {
            return Finding.unsupported(METRIC, "看不出是哪個序列連續多少期。");
        }
        int end = end(claim);
        List<Run> runs = partners.value().stream()
                .map(p -> run(reporter, p, quantity.value(), trend, end))
                .toList();
        if (runs.stream().anyMatch(r -> r.values().size() < 2)) {
            return Finding.unsupported(METRIC, "資料中沒有這些年的值。");
        }
        if (runs.stream().allMatch(r -> holds(claim, r))) {
            return finding(Verdict.VERIFIED, claim, runs, end, trend);
        }
        boolean told = claim.from() != null || claim.to() != null;
        boolean wrong = runs.stream().anyMatch(r -> r.years() < claim.count() && !r.open())
                && (told || !everHeld(s, reporter, partners.value(), quantity.value(), claim, end));
        return wrong && f.isPlaced() && quantity.origin().compareTo(Origin.SENTENCE) <= 0
                ? finding(Verdict.CONTRADICTED, claim, runs, end, trend)
                : Finding.unsupported(METRIC, said(runs, end, trend) + "；所寫的期數無法對上。");
    }

    /** Whether it went on for so long at any time: where the years are not said, these may be others. */
    private boolean everHeld(
            Statement s, Economy reporter, List<Economy> partners, Quantity quantity, Claim.Streak claim, int last) {
        Trend trend = claim.trend();
        boolean earlier = s.mentions().spans().stream().anyMatch(t -> t.toYear() < last);
        for (int end = last; trend != null && end > last - (earlier ? LONGEST : 1); end--) {
            int until = end;
            boolean held = partners.stream()
                    .map(p -> run(reporter, p, quantity, trend, until))
                    .allMatch(r -> r.years() >= claim.count() || r.open() && r.years() > 0);
            if (held) {
                return true;
            }
        }
        return false;
    }

    /** That a year had the largest or smallest value of those held, or of as many as are said to the last. */
    Finding extreme(Statement s, Claim.YearExtreme claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        Slot<List<Economy>> partners = f.partners();
        Slot<Quantity> quantity = f.quantity();
        String blocked = Sheets.blocked(f);
        if (blocked != null || reporter == null || partners == null || quantity == null || !trade.hasMonths(reporter)) {
            return Finding.unsupported("superlative", "看不出是什麼的極值。");
        }
        List<Known> all = new ArrayList<>();
        int last = trade.latest().getYear();
        for (int year = last; year > last - LONGEST; year--) {
            trade.amount(Provider.CENSUS, reporter, partners.value(), quantity.value(), Period.year(year))
                    .ifPresent(all::addFirst);
        }
        int of = claim.of() == 0 ? all.size() : claim.of();
        List<Known> years = all.subList(Math.max(0, all.size() - of), all.size());
        Comparator<Known> size = Comparator.comparing(k -> k.value().abs());
        Known right = (claim.most() ? years.stream().max(size) : years.stream().min(size)).orElse(null);
        if (right == null || right.period() == null || years.size() < of || years.size() < 2) {
            return Finding.unsupported("superlative", "資料中沒有這些年的值。");
        }
        String is = right.period().chinese() + " " + Say.yi(right.value().abs());
        boolean holds = right.period().from().getYear() == claim.year();
        String said = years.size() + " 年中為" + is;
        if (!holds && (claim.of() == 0 || !f.isPlaced())) {
            return Finding.unsupported("superlative", said + "；不能斷定所指。");
        }
        return new Finding(
                holds ? Verdict.VERIFIED : Verdict.CONTRADICTED,
                holds ? Severity.NONE : Severity.HIGH,
                "superlative",
                right.period().toString(),
                is,
                said + (holds ? "，相符。" : "。"),
                years.stream().map(k -> k.label() + "：" + Say.yi(k.value())).toList(),
                years.stream().flatMap(k -> k.sources().stream()).distinct().toList(),
                null);
    }

    private static boolean holds(Claim.Streak claim, Run r) {
        return claim.from() == null && claim.to() == null ? r.years() == claim.count() : r.years() >= claim.count();
    }

    /** The last of the years; the last whole one that is held where none is said. */
    private int end(Claim.Streak claim) {
        Timespan from = claim.from();
        Timespan to = claim.to();
        if (to != null) {
            return to.toYear();
        }
        int whole = trade.latest().getMonthValue() == 12
                ? trade.latest().getYear()
                : trade.latest().getYear() - 1;
        return from == null ? whole : from.fromYear() + claim.count() - 1;
    }

    private Run run(Economy reporter, Economy partner, Quantity quantity, Trend trend, int end) {
        List<Known> values = new ArrayList<>();
        int years = 0;
        Known later = year(reporter, partner, quantity, end);
        while (later != null && years < LONGEST) {
            values.addFirst(later);
            Known before = year(reporter, partner, quantity, end - years - 1);
            if (before == null || !goes(later.value(), before.value(), trend)) {
                if (before != null) {
                    values.addFirst(before);
                }
                return new Run(partner, years, before == null, values);
            }
            years++;
            later = before;
        }
        return new Run(partner, years, true, values);
    }

    private @Nullable Known year(Economy reporter, Economy partner, Quantity quantity, int year) {
        Optional<Known> k = trade.amount(Provider.CENSUS, reporter, List.of(partner), quantity, Period.year(year));
        return k.orElse(null);
    }

    private static boolean goes(BigDecimal later, BigDecimal before, Trend trend) {
        return later.signum() == before.signum() && later.abs().compareTo(before.abs()) == (trend == Trend.UP ? 1 : -1);
    }

    private static String said(List<Run> runs, int end, Trend trend) {
        return runs.stream()
                .map(r -> r.partner().nameZhTw() + "至 " + end + " 年連續 " + r.years() + " 年" + trend.chinese())
                .collect(Collectors.joining("；"));
    }

    private static Finding finding(Verdict verdict, Claim.Streak claim, List<Run> runs, int end, Trend trend) {
        boolean right = verdict == Verdict.VERIFIED;
        List<String> steps = runs.stream()
                .flatMap(r -> r.values().stream())
                .map(k -> k.label() + "：" + Say.yi(k.value()))
                .toList();
        List<SourceRow> rows = runs.stream()
                .flatMap(r -> r.values().stream())
                .flatMap(k -> k.sources().stream())
                .distinct()
                .toList();
        int years = runs.stream().mapToInt(Run::years).min().orElse(0);
        return new Finding(
                verdict,
                right ? Severity.NONE : Severity.HIGH,
                METRIC,
                Period.year(end).toString(),
                (right ? claim.count() : years) + " 年",
                said(runs, end, trend) + (right ? "，相符。" : "。"),
                steps,
                rows,
                null);
    }
}
