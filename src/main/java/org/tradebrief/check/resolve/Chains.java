package org.tradebrief.check.resolve;

import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Names in the order of their places, joined by arrows: CN #1 → JP → KR, 中國 976 億 → 德國 759 億 → 日本 757 億. */
final class Chains {
    /** Tokens between two arrows: a name, its value and its place. */
    private static final int REACH = 7;

    private Chains() {}

    /** Whether the name is one of such a row: two arrows, or one and a place, and no flow of trade from one to another. */
    static boolean holds(Words words, int at) {
        int before = arrow(words, at, -1);
        int behind = arrow(words, at, 1);
        if (before < 0 && behind < 0) {
            return false;
        }
        boolean places = words.at(at + 1) instanceof Token.Ordinal;
        boolean values = before >= 0 ? before < at - 1 || !(words.at(at - 2) instanceof Token.Name) : behind > at + 1;
        boolean two = before >= 0 && (behind >= 0 || arrow(words, before - 1, -1) >= 0)
                || behind >= 0 && arrow(words, behind + 1, 1) >= 0;
        return places || values && isName(words, before, behind) || two;
    }

    /** Whether names, not times or values, are what the arrow stands between. */
    private static boolean isName(Words words, int before, int behind) {
        return before >= 0 ? nameWithin(words, before, -1) : words.at(behind + 1) instanceof Token.Name;
    }

    private static boolean nameWithin(Words words, int from, int step) {
        for (int at = from + step; words.at(at) != null && Math.abs(at - from) <= REACH; at += step) {
            if (words.is(at, Sense.ARROW) || !words.sameSentence(at, from)) {
                return false;
            }
            if (words.get(at) instanceof Token.Name) {
                return true;
            }
        }
        return false;
    }

    /** The next arrow that way with a name right behind it, before another name comes; -1 for none. */
    private static int arrow(Words words, int name, int step) {
        for (int at = name + step; words.at(at) != null && Math.abs(at - name) <= REACH; at += step) {
            if (!words.sameClause(at, name)) { // Korea → China 19.6%, → US 18.6%: each from Korea
                return -1;
            }
            if (words.is(at, Sense.ARROW)) {
                return words.at(at + 1) instanceof Token.Name ? at : -1;
            }
            if (words.get(at) instanceof Token.Name && at != name) {
                return -1;
            }
        }
        return -1;
    }
}
