package org.tradebrief.check.context;

import java.util.Optional;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Saying;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Period;

/**
 * A value of a text that a fact bears out, so that of what and when it is stands fast.
 *
 * @param percent whether it is a percentage, else an amount
 */
record Told(Statement statement, Value value, boolean percent, Period period) {

    /** The value that is told; empty where it is none, or no fact bears it out. */
    static Optional<Told> of(Read read) {
        Statement s = read.statement();
        boolean known = read.finding().verdict() == Verdict.VERIFIED
                && !read.finding().period().isEmpty()
                && s.run().length() > 0;
        return known
                ? switch (s.claim()) {
                    case Claim.Amount c -> of(read, c.usd(), false);
                    case Claim.Share c -> of(read, c.percent(), true);
                    case Claim.Indicated c
                    when c.saying() instanceof Saying.Level l ->
                        of(read, l.value(), c.named().value().isPercent());
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    private static Optional<Told> of(Read read, Value v, boolean percent) {
        return v.isTelling()
                ? Optional.of(new Told(
                        read.statement(),
                        v,
                        percent,
                        Period.parse(read.finding().period())))
                : Optional.empty();
    }

    /** Whether both are of one series: the same trade, or the same indicator of the same economy. */
    boolean isOfSeriesOf(Told other) {
        return isLike(other)
                && Slot.same(
                        statement.frame().reporter(), other.statement.frame().reporter())
                && Slot.same(
                        statement.frame().partners(), other.statement.frame().partners());
    }

    /** Whether both are of one kind, so that one may be set against the other. */
    boolean isLike(Told other) {
        if (statement.claim() instanceof Claim.Indicated one
                && other.statement.claim() instanceof Claim.Indicated two) {
            return one.named().value() == two.named().value();
        }
        return statement.claim().getClass().equals(other.statement.claim().getClass())
                && Slot.same(
                        statement.frame().quantity(), other.statement.frame().quantity());
    }

    /** Its value as evidence gives it. */
    String said() {
        return percent ? Say.percent(value.amount(), Math.max(1, value.step().scale())) : Say.yi(value.amount());
    }

    /** How many sentences end between the two, this one standing before. */
    long sentencesTo(Told other) {
        return statement
                .run()
                .folded()
                .substring(statement.end(), other.statement.start())
                .chars()
                .filter(c -> "。!?\n".indexOf(c) >= 0)
                .count();
    }
}
