package org.tradebrief.check.extract.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Measures;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** What a sum told before is made of: 四方合計 4,247.2 億，其中中國占 44.6%. */
final class Parts {
    private Parts() {}

    /** What the sum speaks of that a share right behind it is part of; null where the words do not say that it is. */
    static @Nullable Frame wholeBefore(Reading r, int i) {
        if (!isOfIt(r.words, i)) {
            return null;
        }
        for (int at = r.found().size() - 1; at >= 0 && r.words.sameSentence(r.place(at), i); at--) {
            Statement s = r.found().get(at);
            if (s.claim() instanceof Claim.Amount) {
                return partners(s.frame()).size() > 1 ? s.frame() : null;
            }
        }
        return null;
    }

    /** 其中, 占其中: in this clause, or in one before it that goes on with the next part. */
    private static boolean isOfIt(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            Token t = words.get(at);
            if (words.text(t).equals("其中")) {
                return true;
            }
            if (Near.isValue(t) && !words.isClauseMark(at) && isOther(words, at)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the number before is one of something else than of parts. */
    private static boolean isOther(Words words, int at) {
        Measured m = Measures.at(words, at);
        return m == null || m.unit() != Measured.Unit.PERCENT;
    }

    /** The part: of who is named last before the number. */
    static Frame of(Reading r, int i, Frame whole, Frame said) {
        for (int at = i - 1; at >= 0 && r.words.sameClause(at, i); at--) {
            if (r.words.get(at) instanceof Token.Name n && partners(whole).contains(n.economy())) {
                return whole.withPartners(new Slot<>(List.of(n.economy()), Origin.CLAUSE));
            }
        }
        return said;
    }

    static List<Economy> partners(@Nullable Frame f) {
        return f == null || f.partners() == null ? List.of() : f.partners().value();
    }
}
