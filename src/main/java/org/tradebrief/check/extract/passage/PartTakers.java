package org.tradebrief.check.extract.passage;

import org.tradebrief.check.extract.Near;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Who or what takes a part: 某大廠占台灣出口一成 is told of somebody that nobody here knows, whoever is named behind. */
final class PartTakers {
    private PartTakers() {}

    /** Whether only words that we do not know stand before the verb of the part, and an economy behind it. */
    static boolean isUnknown(Words words, int i) {
        int verb = Near.before(words, i, Sense.SHARE_VERB);
        if (verb < 0 || !namesBetween(words, verb, i)) {
            return false;
        }
        boolean unknown = false;
        for (int at = verb - 1; at >= 0 && words.sameClause(at, verb); at--) {
            Token t = words.get(at);
            if (t instanceof Token.Name
                    || t instanceof Token.Top
                    || t instanceof Token.Ordinal
                    || t.isAny(Sense.MARKET, Sense.ORIGIN, Sense.EXPORT, Sense.IMPORT, Sense.PARTNERS)) {
                return false;
            }
            unknown |= t instanceof Token.Unknown || t instanceof Token.Number || t.is(Sense.PRODUCT);
        }
        return unknown;
    }

    private static boolean namesBetween(Words words, int verb, int i) {
        for (int at = verb + 1; at < i; at++) {
            if (words.get(at) instanceof Token.Name) {
                return true;
            }
        }
        return false;
    }
}
