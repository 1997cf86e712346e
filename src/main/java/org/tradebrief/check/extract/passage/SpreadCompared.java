package org.tradebrief.check.extract.passage;

import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** One economy's concentration said to be above or below another's: 日本的指數高於南韓. */
final class SpreadCompared {
    private static final int REACH = 4;

    private SpreadCompared() {}

    /** Adds the comparison that the word at that token makes between two names beside it. */
    static void take(Reading r, int i) {
        Words words = r.words;
        if (!words.isAny(i, Sense.HIGHER, Sense.LOWER) || r.subject() != Subject.HHI || words.is(i - 1, Sense.NOT)) {
            return;
        }
        int one = name(words, i, -1);
        int other = name(words, i, 1);
        boolean two = one >= 0 && other >= 0 && !(words.at(other + 1) instanceof Token.Number);
        if (two && words.get(one) instanceof Token.Name a && words.get(other) instanceof Token.Name b) {
            r.add(
                    FigureKind.DIRECTION,
                    i,
                    i,
                    r.walk.frame().of(new Slot<>(a.economy(), Origin.CLAUSE)).withPartners(null),
                    new Claim.CompareHhi(b.economy(), words.is(i, Sense.HIGHER)));
        }
    }

    /** The name beside the word, with nothing but what is compared between; -1 for none, or for one of several. */
    private static int name(Words words, int i, int step) {
        for (int at = i + step;
                words.at(at) != null && Math.abs(at - i) <= REACH && words.sameClause(i, at);
                at += step) {
            Token t = words.get(at);
            if (t instanceof Token.Name) {
                return words.isAny(at - 1, Sense.AND, Sense.TOWARD) || words.is(at + 1, Sense.AND) ? -1 : at;
            }
            boolean light = t.isAny(Sense.OF, Sense.NEUTRAL, Sense.HHI, Sense.CONCENTRATION, Sense.INDEX);
            if (!light || t.isAny(Sense.EXPORT, Sense.IMPORT)) {
                return -1;
            }
        }
        return -1;
    }
}
