package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;

/** How the trade with one partner changed, where several partners are set side by side. */
record PartnerChange(Economy partner, Compared change) {

    /** The changes of those partners' trade over a pair of times; who has no value in one of them is left out. */
    static List<PartnerChange> of(List<Economy> partners, ChangeProver changes, Frame frame, Bases.Pair times) {
        return partners.stream()
                .flatMap(e -> changes
                        .compare(frame.withPartners(new Slot<>(List.of(e), Origin.ASSUMED)), times.now(), times.base())
                        .map(c -> new PartnerChange(e, c))
                        .stream())
                .toList();
    }

    /** Whose trade went that way. */
    static List<Economy> went(Trend way, List<PartnerChange> all) {
        return all.stream()
                .filter(c -> c.change().trend() == way)
                .map(PartnerChange::partner)
                .toList();
    }

    /**
     * What all of them come to.
     *
     * @param right who is meant in truth
     * @param judged how what is said stands to it, as the end of a sentence
     */
    static Finding finding(
            Verdict verdict, Severity severity, String metric, String right, List<PartnerChange> all, String judged) {
        Compared any = all.getFirst().change();
        String each = all.stream()
                .map(c -> c.partner().nameZhTw() + " " + Say.percent(c.percent(), 1))
                .collect(Collectors.joining("、"));
        List<SourceRow> rows = all.stream()
                .flatMap(c -> c.change().sources().stream())
                .distinct()
                .toList();
        return new Finding(
                verdict,
                severity,
                metric,
                any.now().period() + "",
                right,
                any.title() + "：" + each + "，" + judged + "。",
                List.of(),
                rows,
                null);
    }

    BigDecimal percent() {
        return change.percent();
    }
}
