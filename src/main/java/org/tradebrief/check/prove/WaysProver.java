package org.tradebrief.check.prove;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;

/** Holds so many partners said to have gone one way against how each of them went. */
final class WaysProver {
    private static final String METRIC = "direction";
    private final TradeBook trade;
    private final ChangeProver changes;
    private final Bases bases;

    WaysProver(TradeBook trade, ChangeProver changes) {
        this.trade = trade;
        this.changes = changes;
        this.bases = new Bases(trade);
    }

    Finding prove(Statement s, Claim.Ways claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        String blocked = Sheets.blocked(f);
        if (blocked != null || reporter == null || f.quantity() == null || !trade.hasMonths(reporter)) {
            return Finding.unsupported(METRIC, blocked == null ? "看不出是哪一項貿易的變動。" : blocked);
        }
        Basis basis = claim.basis() == Basis.UNSAID ? Basis.YEAR_BEFORE : claim.basis();
        Finding wrong = null;
        for (Bases.Pair p : bases.pairsOrToDate(f, basis)) {
            List<PartnerChange> all = p.comparable() ? all(f, reporter, p) : List.of();
            if (all.isEmpty()) {
                continue;
            }
            if (holds(claim, all)) {
                return finding(Verdict.VERIFIED, Severity.NONE, claim, all, "相符");
            }
            wrong = wrong == null && isSaid(f, p) && (!claim.alone() || ChangeRanks.isOfAll(s))
                    ? finding(Verdict.CONTRADICTED, Severity.HIGH, claim, all, "不符")
                    : wrong;
        }
        return wrong == null || claim.basis() == Basis.UNSAID && isOfMonthBefore(f, reporter, claim)
                ? Finding.unsupported(METRIC, "比較的集合或期間未寫明，不能斷定。")
                : wrong;
    }

    /** 11 月較 10 月少 19.9 億…兩者同降: right against the month before, which the sentence may have set it against. */
    private boolean isOfMonthBefore(Frame f, Economy reporter, Claim.Ways claim) {
        return bases.pairsOrToDate(f.withBase(null), Basis.MONTH_BEFORE).stream()
                .filter(Bases.Pair::comparable)
                .map(p -> all(f, reporter, p))
                .anyMatch(all -> !all.isEmpty() && holds(claim, all));
    }

    private static boolean holds(Claim.Ways claim, List<PartnerChange> all) {
        List<Economy> went = PartnerChange.went(claim.trend(), all);
        if (claim.of().isEmpty()) {
            return went.size() == claim.count();
        }
        return went.containsAll(claim.of()) && (!claim.alone() || went.size() == claim.count());
    }

    /** Which flow and which time are compared is told in the sentence, and who reports is no guess. */
    private static boolean isSaid(Frame f, Bases.Pair p) {
        return p.said() && f.isPlaced() && isNear(f.quantity()) && isNear(f.period());
    }

    private static boolean isNear(@Nullable Slot<?> slot) {
        return slot != null && slot.origin().compareTo(Origin.SENTENCE) <= 0;
    }

    private static Finding finding(
            Verdict verdict, Severity severity, Claim.Ways claim, List<PartnerChange> all, String judged) {
        List<Economy> went = PartnerChange.went(claim.trend(), all);
        return PartnerChange.finding(verdict, severity, METRIC, went.isEmpty() ? "" : Names.list(went), all, judged);
    }

    private List<PartnerChange> all(Frame f, Economy reporter, Bases.Pair p) {
        return PartnerChange.of(trade.view().partners(reporter), changes, f, p);
    }
}
