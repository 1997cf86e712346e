package org.tradebrief.check.extract;

import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.FrameWalk;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * Looks for words between a number and what it is said to be of that nobody has told us. They may narrow it in a way we do
 * not see, so the statement can be verified but not contradicted.
 */
public final class Residue {
    private Residue() {}

    public static Frame check(Words words, FrameWalk walk, int from, int next, Frame frame) {
        Frame checked = hasUnknown(words, start(words, walk, from), from) ? frame.blocked(Blocker.UNKNOWN_WORD) : frame;
        return narrowsAfter(words, next) ? checked.blocked(Blocker.PRODUCT) : checked;
    }

    private static int start(Words words, FrameWalk walk, int i) {
        int start = i;
        for (int cue : new int[] {walk.reporterIndex(), walk.partnerIndex(), walk.quantityIndex()}) {
            if (cue >= 0 && words.sameClause(cue, i)) {
                start = Math.min(start, cue);
            }
        }
        return start < i ? start : Near.clauseStart(words, i);
    }

    private static boolean hasUnknown(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.isOpen(at) && words.closer(at) >= 0 && words.closer(at) < to) {
                at = words.closer(at);
            } else if (words.get(at) instanceof Token.Unknown u && !isHarmless(u) && !isArrival(words, at, to)) {
                return true;
            }
        }
        return false;
    }

    /** 膨脹到 1,268.6 億, 收成 4,897 億: right before a number a word that ends in to is what went there, and names nothing. */
    private static boolean isArrival(Words words, int at, int number) {
        String word = words.text(words.get(at));
        String behind = words.at(at + 1) == null ? "" : words.text(words.get(at + 1));
        boolean joined = word.length() > 1 && (word.endsWith("成") || word.endsWith("到") || word.endsWith("至"));
        return at == number - 1 && joined || at == number - 2 && (behind.equals("到") || behind.equals("至"));
    }

    private static boolean isHarmless(Token.Unknown u) {
        return u.text().equals("qdrant");
    }

    /** 1,500 億美元的半導體: what follows the number narrows it. */
    private static boolean narrowsAfter(Words words, int next) {
        for (int at = next; at < words.size() && words.sameClause(at, next); at++) {
            Token t = words.get(at);
            if (t.isAny(Sense.PRODUCT, Sense.REIMPORT)) {
                return true;
            }
            boolean parted = words.isClauseMark(at) && words.opener(at) >= 0; // in a bracket a comma parts as well
            if (Near.isValue(t) || parted || words.isOpen(at) || words.isClose(at) || t.isAny(Sense.AND, Sense.THAN)) {
                return false;
            }
        }
        return false;
    }
}
