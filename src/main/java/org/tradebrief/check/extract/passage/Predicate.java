package org.tradebrief.check.extract.passage;

import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Whom a word such as 最低 is said of where it comes first: 最低的其實是中國, 最高者為南韓, lowest = CN. */
public final class Predicate {
    private static final int FARTHEST = 6;

    private Predicate() {}

    /** The name that the word at that token leads to through a verb or a sign; -1 where it leads to none. */
    public static int name(Words words, int i) {
        int at = i + 1;
        while (at < words.size() && at <= i + FARTHEST && words.sameClause(at, i) && isBetween(words, at)) {
            at++;
        }
        return at > i + 1 && words.at(at) instanceof Token.Name && isVerb(words, at - 1) ? at : -1;
    }

    private static boolean isBetween(Words words, int at) {
        return words.isAny(at, Sense.OF, Sense.EXACT, Sense.NEUTRAL)
                || words.isMark(at, "=:：")
                || words.at(at) instanceof Token.Unknown u && u.text().length() <= 2;
    }

    private static boolean isVerb(Words words, int at) {
        String text = words.text(words.get(at));
        return words.isMark(at, "=:：")
                || words.isAny(at, Sense.EXACT, Sense.OF)
                || "是為为屬属者".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
