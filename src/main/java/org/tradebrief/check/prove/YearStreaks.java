package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/** Counts in how many whole years in a row trade went one way, of each partner that is named. */
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
