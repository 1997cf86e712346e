package org.tradebrief.check.prove;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.MonthlySeries;

/** Tests whether a series went the same way month by month: 五月之後月月走低. */
final class SteadyProver {
    private static final String METRIC = "steady";
    private static final int FEWEST = 2;
    private final TradeBook trade;
    private final Candidates candidates;

    SteadyProver(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
    }

    /** Months each of which is held against the one before it. */
    private record Window(YearMonth from, YearMonth to) {}

    Finding prove(Statement s, Claim.Steady claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        if (reporter == null
                || f.partners() == null
                || f.quantity() == null
                || f.quantity().value() == Quantity.TRADE
                || !trade.hasMonths(reporter)
                || Sheets.blocked(f) != null) {
            return Finding.unsupported(METRIC, "看不出是哪個序列逐月的走勢。");
        }
        Optional<Window> window = window(f, claim);
        if (window.isEmpty()) {
            return Finding.unsupported(METRIC, "看不出是哪段期間逐月的走勢。");
        }
        MonthlySeries series =
                trade.series(reporter, f.partners().value(), f.quantity().value());
        return prove(f, claim, series, window.get());
    }

    private static Finding prove(Frame f, Claim.Steady claim, MonthlySeries series, Window w) {
        List<Amount> against = series.values().stream()
                .filter(a -> !a.period().from().isBefore(w.from())
                        && !a.period().from().isAfter(w.to()))
                .toList();
        List<Amount> other =
                against.stream().filter(a -> !goes(series, a, claim.trend())).toList();
        String said = series.id().chinese() + "，" + w.from() + " 至 " + w.to();
        if (against.size() < FEWEST) {
            return Finding.unsupported(METRIC, "資料中沒有這段期間的逐月值。");
        }
        if (other.isEmpty()) {
            return finding(
                    Verdict.VERIFIED,
                    Severity.NONE,
                    series,
                    w,
                    said + "逐月" + claim.trend().chinese() + "，相符。");
        }
        Amount first = other.getFirst();
        String except = said + "並非逐月" + claim.trend().chinese() + "："
                + first.period().chinese() + "為 " + Say.yi(first.size()) + "。";
        boolean time = claim.since() != null
                || f.period() != null && f.period().origin().compareTo(Origin.SENTENCE) <= 0;
        boolean sure = time
                && f.isSure()
                && f.quantity() != null
                && f.quantity().origin().compareTo(Origin.SENTENCE) <= 0;
        return sure
                ? finding(Verdict.CONTRADICTED, Severity.HIGH, series, w, except)
                : Finding.unsupported(METRIC, except + "說法未寫明，不能斷定。");
    }

    private static boolean goes(MonthlySeries series, Amount a, Trend trend) {
        Optional<Amount> before = series.at(a.period().from().minusMonths(1));
        return before.filter(b -> a.size().compareTo(b.size()) > 0 == (trend == Trend.UP)
                        && a.size().compareTo(b.size()) != 0)
                .isPresent();
    }

    /** From the month after the one since when, or the second of the months said: the first has nothing to be held against. */
    private Optional<Window> window(Frame f, Claim.Steady claim) {
        Timespan since = claim.since();
        if (since != null) {
            YearMonth start = YearMonth.of(since.toYear(), since.toMonth());
            return Optional.of(new Window(start.plusMonths(1), trade.latest()));
        }
        Optional<Period> months = candidates.period(f, f.period()).filter(p -> p.months() > FEWEST);
        return months.map(p -> new Window(p.from().plusMonths(1), p.to()));
    }

    private static Finding finding(Verdict v, Severity severity, MonthlySeries series, Window w, String message) {
        return new Finding(
                v,
                severity,
                METRIC,
                new Period(w.from(), w.to()).toString(),
                "",
                message,
                List.of(),
                series.values().stream()
                        .filter(a -> !a.period().from().isBefore(w.from()))
                        .flatMap(a -> a.sources().stream())
                        .distinct()
                        .toList(),
                null);
    }
}
