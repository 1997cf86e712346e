package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
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
        return judged(s, series, month.get(), so(claim, reporter, partner, quantity, series));
    }

    /** In which months it is so. */
    private Predicate<YearMonth> so(
            Claim.First claim, Economy reporter, Economy partner, Quantity quantity, MonthlySeries series) {
        Economy other = claim.other();
        if (other != null && trade.hasMonths(reporter, other)) {
            MonthlySeries against = trade.series(reporter, List.of(other), quantity);
            return m -> compare(series, against, m) == (claim.more() ? 1 : -1);
        }
        if (claim.level() != null) {
            BigDecimal level = claim.level().amount();
            return m -> series.at(m)
                    .map(a -> a.size().compareTo(level) > 0 == claim.more())
                    .orElse(false);
        }
        if (claim.sign() != 0) {
            return m -> series.at(m).map(a -> a.usd().signum() == claim.sign()).orElse(false);
        }
        return m -> trade.view()
                .ranking(reporter, Provers.metric(quantity), Period.month(m))
                .rank(partner)
                .filter(rank -> rank == 1)
                .isPresent();
    }

    private static int compare(MonthlySeries one, MonthlySeries other, YearMonth m) {
        Optional<Amount> a = one.at(m);
        Optional<Amount> b = other.at(m);
        return a.isEmpty() || b.isEmpty() ? 0 : a.get().size().compareTo(b.get().size());
    }

    private static Finding judged(Statement s, MonthlySeries series, YearMonth said, Predicate<YearMonth> so) {
        Optional<YearMonth> first = series.months().stream().filter(so).findFirst();
        String since = "（資料自 " + series.months().getFirst() + " 起）";
        if (first.isEmpty()) {
            return Finding.unsupported(METRIC, "資料中沒有一個月是這樣" + since + "。");
        }
        List<SourceRow> rows = series.at(first.get()).map(Amount::sources).orElse(List.of());
        if (first.get().equals(said)) {
            return new Finding(
                    Verdict.VERIFIED,
                    Severity.NONE,
                    METRIC,
                    said.toString(),
                    said.toString(),
                    said + " 為首次，相符" + since + "。",
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
                earlier ? "早在 " + first.get() + " 就已如此" + since + "。" : said + " 並非如此，首次是 " + first.get() + since + "。",
                List.of(),
                rows,
                null);
    }
}
