package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.prove.Candidates.Candidate;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;

/** Holds economies that are named in the order of their values against these. */
final class SequenceProver {
    private static final String METRIC = "rank";
    private final TradeBook trade;
    private final Candidates candidates;

    SequenceProver(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.candidates = candidates;
    }

    /** An economy with the value by which it has its place. */
    private record Placed(Economy economy, Known known) {
        BigDecimal size() {
            return known.value().abs();
        }
    }

    /** That the order is right; where it is not, the items that stand in the wrong place are told by themselves. */
    Finding prove(Statement s, Claim.Sequence claim) {
        List<Placed> right = ordered(s, claim);
        if (right.isEmpty()) {
            return Finding.unsupported(METRIC, "看不出是按什麼排序。");
        }
        String order = Names.list(right.stream().map(Placed::economy).toList());
        long wrong = misplaced(claim, right);
        if (wrong == 0) {
            return finding(Verdict.VERIFIED, Severity.NONE, right, order, "名次相符：" + order + "。");
        }
        return finding(Verdict.UNSUPPORTED, Severity.MEDIUM, right, order, "順序應為" + order + "。");
    }

    /** The item that stands in the wrong place; null where it is right or nothing can be said. */
    @Nullable
    Finding item(Statement s, Claim.Sequence claim, int index) {
        List<Placed> right = ordered(s, claim);
        boolean wrong = !right.isEmpty()
                && !right.get(index).economy().equals(claim.items().get(index).economy());
        if (!wrong || !isSure(s, claim) || misplaced(claim, right) == right.size()) {
            return null; // where none is in its place, it was likelier another order
        }
        Placed meant = right.get(index);
        String name = meant.economy().nameZhTw();
        return finding(Verdict.CONTRADICTED, Severity.HIGH, right, name, "這個位置應是" + name + "。")
                .correction(name);
    }

    private static long misplaced(Claim.Sequence claim, List<Placed> right) {
        long wrong = 0;
        for (int i = 0; i < right.size(); i++) {
            wrong += right.get(i).economy().equals(claim.items().get(i).economy()) ? 0 : 1;
        }
        return wrong;
    }

    private boolean isSure(Statement s, Claim.Sequence claim) {
        Frame f = s.frame();
        return claim.subject() == Subject.HHI ? f.blockers().isEmpty() : candidates.isResolved(f);
    }

    /** The economies in the order of their values; empty where one of these is not known, or may be one of several. */
    private List<Placed> ordered(Statement s, Claim.Sequence claim) {
        List<Placed> placed = new ArrayList<>();
        for (Claim.Item item : claim.items()) {
            known(s.frame(), claim.subject(), item.economy()).ifPresent(k -> placed.add(new Placed(item.economy(), k)));
        }
        boolean all = placed.size() == claim.items().size();
        Comparator<Placed> bySize = Comparator.comparing(Placed::size);
        placed.sort(claim.rising() ? bySize : bySize.reversed());
        return all ? placed : List.of();
    }

    private Optional<Known> known(Frame f, Subject subject, Economy economy) {
        if (subject == Subject.HHI) {
            return trade.tables().hhi(economy, Direction.EXPORT).stream().findFirst();
        }
        Slot<Quantity> quantity = f.quantity();
        boolean told = subject == Subject.AMOUNT && quantity != null && quantity.value() != Quantity.TRADE;
        if (!told || quantity == null || f.period() == null || Sheets.blocked(f) != null) {
            return Optional.empty();
        }
        Frame one = f.withPartners(new Slot<>(List.of(economy), Origin.CLAUSE));
        return candidates.amounts(one, quantity.value()).stream().findFirst().map(Candidate::known);
    }

    private static Finding finding(
            Verdict verdict, Severity severity, List<Placed> right, String expected, String message) {
        List<SourceRow> sources = right.stream()
                .flatMap(p -> p.known().sources().stream())
                .distinct()
                .toList();
        List<String> steps = right.stream()
                .map(p -> p.known().label() + "：" + value(p.known()))
                .toList();
        Known known = right.getFirst().known();
        return Finding.of(verdict, severity, METRIC, known, expected, message)
                .steps(steps)
                .sources(sources);
    }

    private static String value(Known k) {
        return k.value().abs().compareTo(BigDecimal.valueOf(10_000)) <= 0
                ? k.value().toPlainString()
                : Say.yi(k.value().abs());
    }
}
