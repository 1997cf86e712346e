package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.MonthlySeries;

/** Tests superlatives and streaks on the whole group or series, and says on which. */
final class SeriesProver {
    private final TradeBook trade;
    private final Candidates candidates;
    private final ReporterExtremes extremes;

    SeriesProver(TradeBook trade, Candidates candidates) {
        this.extremes = new ReporterExtremes(trade);
        this.trade = trade;
        this.candidates = candidates;
    }

    Finding superlative(Statement s, Claim.Superlative claim) {
        if (claim.group() == Claim.Group.WORLD) {
            return Finding.unsupported("superlative", "資料不含全部經濟體，不能判斷全球或全美的極值。");
        }
        if (s.frame().blockers().contains(Blocker.PRODUCT)) {
            return Finding.unsupported("superlative", Blocker.PRODUCT.chinese() + "，無從查核。");
        }
        boolean indicator = claim.subject() == Subject.HHI || claim.subject() == Subject.TOP_SHARE;
        if (indicator) {
            return extremes.prove(s, claim);
        }
        return s.frame().partners() == null || s.frame().quantity() == null
                ? Finding.unsupported("superlative", "看不出是什麼的極值。")
                : claim.record() ? inWindow(s, claim) : amongPartners(s, claim);
    }

    /** The largest or smallest of all months held. */
    private Finding inWindow(Statement s, Claim.Superlative claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        Quantity quantity = java.util.Objects.requireNonNull(f.quantity()).value();
        List<Economy> partners = java.util.Objects.requireNonNull(f.partners()).value();
        if (reporter == null || quantity == Quantity.TRADE || !trade.hasMonths(reporter)) {
            return Finding.unsupported("superlative", "資料中沒有這個序列。");
        }
        MonthlySeries series = trade.series(reporter, partners, quantity);
        Optional<YearMonth> month =
                candidates.period(f, f.period()).filter(p -> p.isMonth()).map(p -> p.from());
        YearMonth said = month.orElse(trade.latest());
        List<Amount> window = Windows.since(series.values(), claim.since(), said);
        Comparator<Amount> size = Comparator.comparing(Amount::size);
        Optional<Amount> extreme =
                claim.most() ? window.stream().max(size) : window.stream().min(size);
        if (extreme.isEmpty() || series.at(said).isEmpty()) {
            return Finding.unsupported("superlative", "資料中沒有 " + said + " 的值。");
        }
        String on = Windows.said(window);
        Known known = Known.of(extreme.get());
        String right =
                extreme.get().period().chinese() + " " + Say.yi(extreme.get().size());
        if (extreme.get().period().from().equals(said)) {
            Finding v = Finding.verified("superlative", known, right, "為窗內極值，相符" + on + "。");
            return s.text().contains("歷史")
                            || s.text().contains("历史")
                            || s.text().contains("all-time")
                            || Windows.beginsLater(series, claim.since())
                    ? v.severity(Severity.LOW).note("資料不含全部歷史。")
                    : v;
        }
        boolean resolved = month.isPresent()
                && !f.isBlocked()
                && f.period() != null
                && f.period().origin() != Origin.PASSAGE;
        return resolved
                ? Finding.of(
                        Verdict.CONTRADICTED, Severity.HIGH, "superlative", known, right, "窗內極值是 " + right + on + "。")
                : Finding.unsupported("superlative", "月份未寫明，不能斷定；窗內極值是 " + right + on + "。");
    }

    /** The partner with the largest value among those of which there are months, or the first of the table. */
    private Finding amongPartners(Statement s, Claim.Superlative claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        Economy partner = f.partnerOrNull();
        Quantity quantity = java.util.Objects.requireNonNull(f.quantity()).value();
        if (reporter == null || partner == null || quantity == Quantity.TRADE || !trade.hasMonths(reporter, partner)) {
            return Finding.unsupported("superlative", "資料中沒有可比的集合。");
        }
        var period = candidates.period(f, f.period()).orElse(org.tradebrief.trade.Period.yearToDate(trade.latest()));
        var ranking = trade.view().ranking(reporter, Provers.metric(quantity), period);
        if (ranking.ordered().isEmpty()) {
            return Finding.unsupported("superlative", "資料中沒有 " + period.chinese() + " 的值。");
        }
        int place = claim.most() ? 1 : ranking.ordered().size();
        boolean holds = ranking.rank(partner).filter(r -> r == place).isPresent();
        String on = "在 " + ranking.ordered().size() + " 個追蹤夥伴中，" + period.chinese();
        Amount extreme =
                claim.most() ? ranking.ordered().getFirst() : ranking.ordered().getLast();
        String right = extreme.series().partnerChinese() + " " + Say.yi(extreme.size());
        if (holds) {
            return Finding.verified("superlative", Known.of(extreme), right, on + "相符。");
        }
        boolean set = claim.group() == Claim.Group.PARTNERS && f.period() != null && !f.isBlocked();
        return set
                ? Finding.of(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        "superlative",
                        Known.of(extreme),
                        right,
                        on + "為" + right + "。")
                : Finding.unsupported("superlative", "比較的集合未寫明，不能斷定；" + on + "為" + right + "。");
    }

    /** The lowest and highest month of the period said. */
    Finding range(Statement s, Claim.Range claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        Optional<Period> period = candidates.period(f, f.period());
        if (reporter == null
                || f.partners() == null
                || f.quantity() == null
                || f.quantity().value() == Quantity.TRADE
                || period.isEmpty()
                || !trade.hasMonths(reporter)
                || Sheets.blocked(f) != null) {
            return Finding.unsupported("range", "看不出是哪個序列、哪段期間的範圍。");
        }
        List<Amount> months = trade
                .series(reporter, f.partners().value(), f.quantity().value())
                .values()
                .stream()
                .filter(a -> period.get().contains(a.period().from()))
                .toList();
        Comparator<Amount> size = Comparator.comparing(Amount::size);
        if (months.size() < 2) {
            return Finding.unsupported("range", "資料中沒有這段期間的逐月值。");
        }
        Amount low = months.stream().min(size).orElseThrow();
        Amount high = months.stream().max(size).orElseThrow();
        String right = Say.yi(low.size()) + " 至 " + Say.yi(high.size());
        boolean holds = claim.low().fit(low.size(), BigDecimal.ZERO) == Value.Fit.MATCH
                && claim.high().fit(high.size(), BigDecimal.ZERO) == Value.Fit.MATCH;
        return holds
                ? Finding.verified(
                        "range",
                        Known.of(high),
                        right,
                        period.get().chinese() + "的單月最低與最高為 " + right + "（" + low.period() + "、" + high.period()
                                + "），相符。")
                : Finding.unsupported("range", period.get().chinese() + "的單月最低與最高為 " + right + "。");
    }
}
