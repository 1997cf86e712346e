package org.tradebrief.check.prove;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Happening;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.MonthlySeries;

/** Counts the months of a period in which something was so. */
final class OccurrenceProver {
    private static final String METRIC = "occurrences";
    private static final int FEWEST = 2;
    private final TradeBook trade;
    private final Candidates candidates;

    OccurrenceProver(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
    }

    /** The months looked at and those in which it was so. */
    private record Counted(List<YearMonth> months, List<YearMonth> hits) {
        String said() {
            return months.getFirst() + " 至 " + months.getLast() + " 的 " + months.size() + " 個月中有 " + hits.size()
                    + " 個月如此" + (hits.isEmpty() || hits.size() == months.size() ? "" : "（" + listed(hits) + "）");
        }

        List<YearMonth> others() {
            return months.stream().filter(m -> !hits.contains(m)).toList();
        }
    }

    private static String listed(List<YearMonth> months) {
        return months.stream().map(YearMonth::toString).collect(Collectors.joining("、"));
    }

    Finding prove(Statement s, Claim.Occurrences claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        Slot<List<Economy>> partners = f.partners();
        Slot<Quantity> quantity = f.quantity();
        Optional<Period> period = candidates.period(f, f.period()).filter(p -> p.months() >= FEWEST);
        if (reporter == null
                || partners == null
                || quantity == null
                || quantity.value() == Quantity.TRADE
                || period.isEmpty()
                || Sheets.blocked(f) != null
                || !trade.hasMonths(reporter)) {
            return Finding.unsupported(METRIC, "看不出是哪個序列、哪段期間有幾個月如此。");
        }
        MonthlySeries series = trade.series(reporter, partners.value(), quantity.value());
        List<Counted> ways = Happened.of(claim.what(), trade, reporter, partners.value(), quantity.value()).stream()
                .map(h -> counted(series, period.get(), h))
                .filter(c -> c.months().size() >= FEWEST)
                .toList();
        Counted right = ways.stream().filter(c -> holds(claim, c)).findFirst().orElse(null);
        return ways.isEmpty()
                ? Finding.unsupported(METRIC, "資料中沒有這段期間的逐月值。")
                : finding(f, claim, series, right, ways.getFirst());
    }

    private static Counted counted(MonthlySeries series, Period period, Happened happened) {
        Predicate<YearMonth> within = period::contains;
        List<YearMonth> months = series.months().stream()
                .filter(within)
                .filter(happened::isKnown)
                .toList();
        return new Counted(months, months.stream().filter(happened::at).toList());
    }

    private static boolean holds(Claim.Occurrences claim, Counted c) {
        boolean all = claim.count() == Claim.Occurrences.ALL;
        boolean any = claim.count() == Claim.Occurrences.NAMED;
        boolean count = any
                ? !c.hits().isEmpty()
                : (all ? c.others().isEmpty() : c.hits().size() == claim.count());
        return count && c.hits().containsAll(named(claim));
    }

    private static List<YearMonth> named(Claim.Occurrences claim) {
        return claim.named().stream()
                .map(t -> YearMonth.of(t.toYear(), t.toMonth()))
                .toList();
    }

    private static Finding finding(
            Frame f, Claim.Occurrences claim, MonthlySeries series, @Nullable Counted right, Counted likeliest) {
        Counted c = right == null ? likeliest : right;
        boolean all = claim.count() == Claim.Occurrences.ALL;
        String except = all && !c.others().isEmpty() ? "；例外：" + listed(c.others()) : "";
        String said = series.id().chinese() + "，" + c.said() + except;
        boolean sure = f.isSure()
                && isNear(f.period())
                && isNear(f.quantity())
                && !(claim.what() instanceof Happening.Goes g && g.basis() == Basis.UNSAID)
                && !(claim.what() instanceof Happening.Rate r && r.basis() == Basis.UNSAID);
        if (right == null && !sure) {
            return Finding.unsupported(METRIC, said + "；說法未寫明，不能斷定。");
        }
        return new Finding(
                right != null ? Verdict.VERIFIED : Verdict.CONTRADICTED,
                right != null ? Severity.NONE : Severity.HIGH,
                METRIC,
                new Period(c.months().getFirst(), c.months().getLast()).toString(),
                c.hits().size() + " 個月",
                said + (right != null ? "，相符。" : "。"),
                List.of(),
                c.months().stream()
                        .flatMap(m -> series.at(m).map(Amount::sources).stream())
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                null);
    }

    private static boolean isNear(@Nullable Slot<?> slot) {
        return slot != null && slot.origin().compareTo(Origin.SENTENCE) <= 0;
    }
}
