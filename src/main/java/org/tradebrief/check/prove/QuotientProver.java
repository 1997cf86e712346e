package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TableFacts;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.prove.Candidates.Candidate;
import org.tradebrief.check.prove.SideValues.Pair;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;

/** Holds the cells of a column or row that divides against the two values that it names. */
final class QuotientProver {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Sheets sheets;
    private final Candidates candidates;

    QuotientProver(Sheets sheets, Candidates candidates) {
        this.sheets = sheets;
        this.candidates = candidates;
    }

    Finding prove(Statement s, Claim.Quotient claim) {
        Optional<Frame> one = frame(s.frame(), claim.one());
        Optional<Frame> other = frame(s.frame(), claim.other());
        Optional<Known> a = one.flatMap(this::value);
        Optional<Known> b = other.flatMap(this::value);
        if (a.isEmpty() || b.isEmpty() || b.get().value().signum() == 0) {
            return Finding.unsupported("ratio", "看不出是哪兩個值的比。");
        }
        BigDecimal times = TwoValues.size(a.get()).divide(TwoValues.size(b.get()), 8, RoundingMode.HALF_UP);
        BigDecimal shown = claim.percent() ? times.multiply(HUNDRED) : times;
        String right = claim.percent() ? Say.percent(shown, 2) : Say.number(shown, 2) + " 倍";
        if (claim.value().fit(shown, BigDecimal.ZERO) == Value.Fit.MATCH) {
            return TwoValues.verified("ratio", right, a.get(), b.get(), " ÷ ");
        }
        if (!candidates.isResolved(one.get()) || !candidates.isResolved(other.get())) {
            return Finding.unsupported("ratio", "看不出是哪兩個值的比。");
        }
        String message = a.get().label() + "為" + b.get().label() + "的 " + right + "。";
        return TwoValues.wrong("ratio", new Pair(a.get(), b.get(), true), right, message, " ÷ ")
                .correction(Corrections.number(s, claim.value(), shown))
                .miss(Miss.of(claim.value(), shown, false));
    }

    /** What a term is of: the flow that it names, or that with the partner in the place. */
    private Optional<Frame> frame(Frame f, Claim.Quotient.Term term) {
        if (term.flow() != null) {
            return f.partners() == null
                    ? Optional.empty()
                    : Optional.of(f.withQuantity(new Slot<>(term.flow(), Origin.ROW), 0));
        }
        return sheets.of(f).stream()
                .findFirst()
                .flatMap(sheet -> Optional.ofNullable(TableFacts.at(sheet, term.place())))
                .map(row -> f.withPartners(new Slot<>(List.of(row.partner()), Origin.ROW)));
    }

    private Optional<Known> value(Frame f) {
        Quantity quantity = f.quantity() == null ? null : f.quantity().value();
        return quantity == null
                ? Optional.empty()
                : candidates.amounts(f, quantity).stream().findFirst().map(Candidate::known);
    }
}
