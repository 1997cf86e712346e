package org.tradebrief.check.resolve;

import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * Whether an economy that is named before the one that reports is its partner: 美國占台灣出口, 對美國的出口占台灣出口,
 * 美國是台灣第二大出口市場.
 */
final class NamedFirst {
    private NamedFirst() {}

    static boolean isPartner(Words words, int name) {
        int trade = words.is(name - 1, Sense.TOWARD) ? past(words, name + 1, Sense.EXPORT) : name;
        int between = past(words, words.is(trade, Sense.EXPORT) ? trade + 1 : name + 1, Sense.SHARE_VERB, Sense.EXACT);
        int reporter = between + 1;
        while (words.is(reporter, Sense.NEUTRAL)) {
            reporter++;
        }
        if (!(words.at(reporter) instanceof Token.Name n)
                || n.economy().equals(((Token.Name) words.get(name)).economy())) {
            return false;
        }
        return words.is(between, Sense.SHARE_VERB)
                ? words.isAny(past(words, reporter + 1, Sense.EXPORT, Sense.IMPORT), Sense.EXPORT, Sense.IMPORT)
                : words.is(between, Sense.EXACT) && isPlace(words, reporter + 1);
    }

    /** 第二大出口市場, 最大的進口來源. */
    private static boolean isPlace(Words words, int from) {
        int at = from;
        while (words.isAny(at, Sense.OF, Sense.NEUTRAL)) {
            at++;
        }
        boolean ranked = words.at(at) instanceof Token.Ordinal || words.is(at, Sense.MOST);
        int noun = past(words, at + 1, Sense.MARKET, Sense.ORIGIN);
        return ranked && words.isAny(noun, Sense.MARKET, Sense.ORIGIN);
    }

    /**
     * 占五夥伴的, 合計占: of a whole that has no name of its own.
     *
     * @param addedUp whether the clause adds the economy up with others
     */
    static boolean isOfSeveral(Words words, int name, boolean addedUp) {
        return words.is(name + 1, Sense.SHARE_VERB) && (words.is(name + 2, Sense.GROUP_PARTNERS) || addedUp);
    }

    /** The first token from there on that has one of the senses, or that stops the way to it. */
    private static int past(Words words, int from, Sense... wanted) {
        int at = from;
        while (words.isAny(at, Sense.NEUTRAL, Sense.OF) && !words.isAny(at, wanted)) {
            at++;
        }
        return at;
    }
}
