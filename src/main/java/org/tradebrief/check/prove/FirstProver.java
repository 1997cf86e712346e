package org.tradebrief.check.prove;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.MonthlySeries;

/** Looks in all months that are held for an earlier one in which what is said to be new was so already. */
final class FirstProver {
    private static final String METRIC = "first-time";
    private final TradeBook trade;
    private final Candidates candidates;

    FirstProver(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
    }

    Finding prove(Statement s, Claim.First claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        Economy partner = f.partnerOrNull();
        Optional<YearMonth> month =
                candidates.period(f, f.period()).filter(Period::isMonth).map(Period::from);
        if (reporter == null
                || partner == null
                || f.quantity() == null
                || f.quantity().value() == Quantity.TRADE
                || month.isEmpty()
                || Sheets.blocked(f) != null
                || !trade.hasMonths(reporter, partner)) {
            return Finding.unsupported(METRIC, "看不出是哪個序列的哪個月，無從查核是否首次。");
        }
        Quantity quantity = f.quantity().value();
        MonthlySeries series = trade.series(reporter, List.of(partner), quantity);
        List<Happened> so = Happened.of(claim.what(), trade, reporter, List.of(partner), quantity);
        return so.isEmpty()
                ? Finding.unsupported(METRIC, "看不出是哪個序列的哪個月，無從查核是否首次。")
                : judged(s, claim, series, month.get(), so.getFirst()::at);
    }

    private static Finding judged(
            Statement s, Claim.First claim, MonthlySeries series, YearMonth said, Predicate<YearMonth> so) {
        Timespan since = claim.since();
        List<YearMonth> months = series.months().stream()
                .filter(m -> since == null || !m.isBefore(YearMonth.of(since.fromYear(), since.fromMonth())))
                .toList();
        Optional<YearMonth> first = months.stream().filter(so).findFirst();
        String held = months.isEmpty() ? "" : "（資料自 " + months.getFirst() + " 起）";
        if (first.isEmpty()) {
            return Finding.unsupported(METRIC, "資料中沒有一個月是這樣" + held + "。");
        }
        List<SourceRow> rows = series.at(first.get()).map(Amount::sources).orElse(List.of());
        if (first.get().equals(said)) {
            return new Finding(
                    Verdict.VERIFIED,
                    Severity.NONE,
                    METRIC,
                    said.toString(),
                    said.toString(),
                    said + " 為首次，相符" + held + "。",
                    List.of(),
                    rows,
                    null);
        }
        Frame f = s.frame();
        boolean earlier = first.get().isBefore(said);
        boolean sure = f.isSure() && f.period() != null && earlier && so.test(said);
        return new Finding(
                sure ? Verdict.CONTRADICTED : Verdict.UNSUPPORTED,
                sure ? Severity.HIGH : Severity.MEDIUM,
                METRIC,
                first.get().toString(),
                first.get().toString(),
                earlier ? "早在 " + first.get() + " 就已如此" + held + "。" : said + " 並非如此，首次是 " + first.get() + held + "。",
                List.of(),
                rows,
                null);
    }
}
