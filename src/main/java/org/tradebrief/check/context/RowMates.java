package org.tradebrief.check.context;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Slot;

/**
 * Looks along a row of figures that a sentence tells alike, 自南韓減 5.9%，自德國減 4.0%，自日本減 1.6%. Where the others are right, one that names
 * its own partner is of the same trade and time; and where two have each other's value, both were put in the wrong place.
 */
final class RowMates {
    /** So many that are right leave no doubt what the row is of. */
    private static final int TELLING = 2;

    private final List<Read> reads;
    private final List<@Nullable Frame> right;
    private final Function<Statement, Finding> prove;

    /**
     * @param right what each of the reads was found to speak of; null where no fact bears it out
     * @param prove what the facts say of a statement
     */
    RowMates(List<Read> reads, List<@Nullable Frame> right, Function<Statement, Finding> prove) {
        this.reads = reads;
        this.right = right;
        this.prove = prove;
    }

    /**
     * Whether the row leaves no doubt that the figure of that place is wrong, read so.
     *
     * @param meant as it would be read, all of it said
     */
    boolean accuse(int at, Statement meant, @Nullable Miss miss) {
        Frame f = meant.frame();
        Slot<?> partners = reads.get(at).statement().frame().partners();
        boolean own = partners != null && partners.origin().isItsOwn();
        boolean cell = !meant.acts().row().isEmpty();
        if (!own || cell || miss == null || f.partners() == null) {
            return false;
        }
        int mates = 0;
        for (int i = 0; i < reads.size(); i++) {
            Frame mate = right.get(i);
            mates += i != at && mate != null && isOfRow(at, i) && isAlike(f, mate) ? 1 : 0;
        }
        return mates >= TELLING && miss.likely() || mates > 0 && miss.anothers() || isSwapped(at, meant);
    }

    private boolean isOfRow(int at, int other) {
        Statement s = reads.get(at).statement();
        Statement o = reads.get(other).statement();
        boolean same = s.claim().getClass() == o.claim().getClass()
                && s.run().length() > 0
                && s.run().rawStart(0) == o.run().rawStart(0);
        return same && isOneSentence(s, o);
    }

    private static boolean isOneSentence(Statement s, Statement o) {
        int from = Math.min(s.end(), o.end());
        int to = Math.max(s.start(), o.start());
        return from >= to || s.run().folded().substring(from, to).chars().noneMatch(c -> "。!?\n".indexOf(c) >= 0);
    }

    private static boolean isAlike(Frame f, Frame mate) {
        return Slot.same(f.reporter(), mate.reporter())
                && Slot.same(f.quantity(), mate.quantity())
                && Slot.same(f.period(), mate.period())
                && !Slot.same(f.partners(), mate.partners());
    }

    /** Whether another open figure of the row is right with this one's partner, and this one with the other's. */
    private boolean isSwapped(int at, Statement meant) {
        for (int i = 0; i < reads.size(); i++) {
            Statement o = reads.get(i).statement();
            boolean open = i != at
                    && reads.get(i).finding().verdict() == Verdict.UNSUPPORTED
                    && o.frame().partners() != null
                    && Slot.same(
                            o.frame().quantity(),
                            reads.get(at).statement().frame().quantity())
                    && isOfRow(at, i);
            if (open
                    && isRight(
                            meant.withFrame(meant.frame().withPartners(o.frame().partners())))
                    && isRight(meant.withClaim(o.claim()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRight(Statement s) {
        return prove.apply(s).verdict() == Verdict.VERIFIED;
    }
}
