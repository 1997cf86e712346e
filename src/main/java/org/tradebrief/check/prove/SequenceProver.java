package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;

/** Holds economies that are named in the order of their values against these. */
final class SequenceProver {
    private static final String METRIC = "rank";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;
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
        List<Placed> right = meant(s, claim);
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
        List<Placed> right = meant(s, claim);
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

    private List<Placed> meant(Statement s, Claim.Sequence claim) {
        List<Placed> said = ordered(s, claim);
        if (claim.subject() != Subject.CHANGE || !said.isEmpty() && misplaced(claim, said) == 0) {
            return said;
        }
        List<Placed> later = ordered(laterYear(s), claim);
        return later.isEmpty() ? said : later;
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
        if (subject == Subject.CHANGE) {
            return change(f, economy);
        }
        boolean told = subject == Subject.AMOUNT && quantity != null && quantity.value() != Quantity.TRADE;
        if (!told || quantity == null || f.period() == null || Sheets.blocked(f) != null) {
            return Optional.empty();
        }
        Frame one = f.withPartners(new Slot<>(List.of(economy), Origin.CLAUSE));
        return candidates.amounts(one, quantity.value()).stream().findFirst().map(Candidate::known);
    }

    /** By how much the economy's value changed against the year before, in percent. */
    private Optional<Known> change(Frame f, Economy economy) {
        Slot<Timespan> now = f.period();
        if (now == null || Sheets.blocked(f) != null) {
            return Optional.empty();
        }
        Frame before = f.withPeriod(new Slot<>(now.value().plusYears(-1), now.origin()));
        return known(f, Subject.AMOUNT, economy)
                .flatMap(k -> known(before, Subject.AMOUNT, economy)
                        .filter(b -> b.value().signum() != 0)
                        .map(b -> changed(k, b)));
    }

    private static Known changed(Known now, Known base) {
        BigDecimal percent = now.value()
                .abs()
                .subtract(base.value().abs())
                .multiply(HUNDRED)
                .divide(base.value().abs(), DIGITS, RoundingMode.HALF_UP);
        List<SourceRow> sources = Stream.concat(now.sources().stream(), base.sources().stream())
                .distinct()
                .toList();
        return new Known(now.label(), percent, BigDecimal.ZERO, now.period(), List.of(), sources, "");
    }

    /** Of changes the time that the sentence before compared with may have been taken for the one spoken of. */
    private Statement laterYear(Statement s) {
        Slot<Timespan> said = s.frame().period();
        return said == null || said.origin().compareTo(Origin.CLAUSE) <= 0
                ? s
                : s.withFrame(s.frame().withPeriod(new Slot<>(said.value().plusYears(1), said.origin())));
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
                ? k.value()
                        .setScale(Math.min(2, k.value().scale()), RoundingMode.HALF_UP)
                        .toPlainString()
                : Say.yi(k.value().abs());
    }
}
