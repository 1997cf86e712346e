package org.tradebrief.check.prove;

import java.util.List;
import java.util.Optional;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TableFacts.Sheet;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;

/** Holds shares against the partner table's, and shares in a sum of partners against the monthly series. */
final class ShareProver {
    private static final String METRIC = "share";
    private final TradeBook trade;
    private final Sheets sheets;
    private final Owners owners;
    private final Candidates candidates;
    private final AmongPartners among;

    ShareProver(TradeBook trade, Sheets sheets, Candidates candidates) {
        this.trade = trade;
        this.sheets = sheets;
        this.owners = new Owners(trade);
        this.candidates = candidates;
        this.among = new AmongPartners(trade, candidates);
    }

    Finding prove(Statement s, Claim.Share claim) {
        Frame f = s.frame();
        String blocked = Sheets.blocked(f);
        if (blocked != null) {
            return Finding.unsupported(METRIC, blocked);
        }
        boolean flow = f.quantity() == null || TradeBook.direction(f.quantity().value()) != null;
        List<Sheet> of = flow && !claim.among() ? sheets.of(f) : List.of();
        Finding best = null;
        for (Sheet sheet : of) {
            Finding one = known(f, claim, sheet)
                    .map(k -> against(s, claim, k, sheet, of))
                    .orElse(null);
            if (one != null && one.verdict() == Verdict.VERIFIED) {
                return one;
            }
            best = best == null ? one : best;
        }
        Optional<Finding> among = amongPartners(s, claim);
        if (among.isPresent()) {
            return among.get();
        }
        return best != null ? best : Finding.unsupported(METRIC, "資料中沒有這個占比。");
    }

    private Finding against(Statement s, Claim.Share claim, Known k, Sheet sheet, List<Sheet> all) {
        Value v = claim.percent();
        String metric = claim.top() > 0 ? "top-share" : METRIC;
        String right = Say.percent(k.value(), 2);
        Value.Fit fit = v.fit(k.value(), k.error());
        if (fit == Value.Fit.MATCH || fit == Value.Fit.ROUND) {
            Finding f = Finding.verified(metric, k, right, "與" + k.label() + "相符：" + right + "。");
            return k.stopped().isEmpty() ? f : f.severity(Severity.LOW).note("但這組資料未通過品質檢查：" + k.stopped());
        }
        if (!sheets.isResolved(s.frame(), all)) {
            return Finding.unsupported(metric, "不能斷定說的是哪一個占比；" + k.label() + "為 " + right + "。");
        }
        boolean carried = claim.top() == 0
                && s.frame().partners() != null
                && (s.frame().partners().origin() == Origin.PASSAGE
                        || s.frame().partners().origin() == Origin.TOPIC);
        if (carried) {
            return Finding.unsupported(metric, "不能斷定所指；" + k.label() + "為 " + right + "。");
        }
        Severity severity = fit == Value.Fit.CUT ? Severity.LOW : Severity.HIGH;
        String cut = fit == Value.Fit.CUT ? "捨去而非四捨五入：" : "";
        String whose = cut.isEmpty() ? whose(s, v, sheet) : "";
        String why = cut + k.label() + "為 " + right + "。" + whose;
        return Finding.of(Verdict.CONTRADICTED, severity, metric, k, right, why)
                .correction(Corrections.number(s, v, k.value()))
                .miss(Miss.of(v, k.value(), !whose.isEmpty()));
    }

    private Optional<Known> known(Frame f, Claim.Share claim, Sheet sheet) {
        if (claim.top() > 0) {
            return trade.tables().topShare(sheet, claim.top());
        }
        return f.partners() == null
                ? Optional.empty()
                : trade.tables().share(sheet, f.partners().value());
    }

    private String whose(Statement s, Value v, Sheet sheet) {
        return owners.ofShare(sheet, v).map(o -> "所寫的值是" + o + "。").orElse("");
    }

    /** 中國占 38.67%: of the sum over the partners of which there are months; wrong only where it is said to be of that. */
    private Optional<Finding> amongPartners(Statement s, Claim.Share claim) {
        return among.share(s.frame(), claim.of()).flatMap(k -> {
            String right = Say.percent(k.value(), 2);
            if (claim.percent().fit(k.value(), k.error()) == Value.Fit.MATCH) {
                return Optional.of(Finding.verified(METRIC, k, right, k.label() + "為 " + right + "，相符。"));
            }
            boolean sure = claim.among() && candidates.isResolved(s.frame());
            return sure
                    ? Optional.of(Finding.of(
                                    Verdict.CONTRADICTED,
                                    Severity.HIGH,
                                    METRIC,
                                    k,
                                    right,
                                    k.label() + "為 " + right + "。")
                            .correction(Corrections.number(s, claim.percent(), k.value()))
                            .miss(Miss.of(claim.percent(), k.value(), false)))
                    : Optional.empty();
        });
    }
}
