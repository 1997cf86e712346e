package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Reads lists of economies: names joined by 、 and 及, each with or without a value behind it. */
public final class Lists {
    private Lists() {}

    /** The names listed in the sentence before that token, in their order, without what is in brackets. */
    public static List<Economy> before(Words words, int at) {
        List<Economy> names = new ArrayList<>();
        for (int i = at - 1; i >= 0 && words.sameSentence(i, at); i--) {
            Token t = words.get(i);
            if (t instanceof Token.Name n && words.opener(i) == words.opener(at)) {
                boolean listed = words.isOpen(i + 1)
                        || words.is(i + 1, Sense.AND)
                        || words.is(i - 1, Sense.AND)
                        || words.at(i + 1) instanceof Token.Name
                        || words.at(i - 1) instanceof Token.Name;
                if (!listed) {
                    break;
                }
                names.add(n.economy());
            } else if (!names.isEmpty() && words.opener(i) == words.opener(at) && !joins(words, i)) {
                break;
            }
        }
        Collections.reverse(names);
        return names.stream().distinct().toList();
    }

    /** The names listed from that token on. */
    public static List<Economy> after(Words words, int at) {
        List<Economy> names = new ArrayList<>();
        for (int i = at; i < words.size() && words.sameClause(i, at); i++) {
            Token t = words.get(i);
            if (t instanceof Token.Name n) {
                names.add(n.economy());
            } else if (!joins(words, i)) {
                break;
            }
        }
        return names;
    }

    private static boolean joins(Words words, int i) {
        return words.is(i, Sense.AND)
                || words.isOpen(i)
                || words.isClose(i)
                || words.opener(i) >= 0
                || words.isMark(i, ",，");
    }

    /**
     * The items of an order from that token on: names, each with its bracket or value, joined and followed by 其次 and the
     * like, until the sentence turns to something else.
     */
    public static List<Claim.Item> items(Words words, int from) {
        return items(words, from, false);
    }

    /** The same of a list that words announce, in which a comma joins as well: China, Germany, Taiwan. */
    public static List<Claim.Item> announced(Words words, int from) {
        return items(words, from, true);
    }

    private static List<Claim.Item> items(Words words, int from, boolean commas) {
        List<Claim.Item> items = new ArrayList<>();
        int depth = bracket(words, Math.min(from, words.size() - 1));
        for (int i = from; i < words.size() && words.sameSentence(i, from); i++) {
            Token t = words.get(i);
            if (bracket(words, i) != depth) {
                continue;
            }
            if (t instanceof Token.Name n) {
                items.add(new Claim.Item(n.economy(), n.start(), n.end()));
            } else if (!(commas && isLatinJoint(words, i)) && !isBetweenItems(words, i, items.isEmpty())) {
                break;
            }
        }
        return items;
    }

    /** The bracket that is open at the token, quotation marks aside; -1 outside of brackets. */
    private static int bracket(Words words, int i) {
        int open = words.opener(i);
        while (open >= 0 && words.isMark(open, "「『“")) {
            open = words.opener(open);
        }
        return open;
    }

    /** China, Germany, Taiwan; China (19.59%), the US (18.61%): a comma in Latin script joins names. */
    private static boolean isLatinJoint(Words words, int i) {
        boolean item = words.at(i - 1) instanceof Token.Name || words.isClose(i - 1);
        return words.isMark(i, ",") && item && words.at(i + 1) instanceof Token.Name;
    }

    private static boolean isBetweenItems(Words words, int i, boolean first) {
        Token t = words.get(i);
        if (words.isOpen(i)
                || words.isClose(i)
                || words.isMark(i, "/>")
                || t.isAny(Sense.AND, Sense.FOLLOWED, Sense.USD, Sense.ABOUT)) {
            return true;
        }
        if (first) {
            return t.isAny(Sense.EXACT, Sense.MARKET, Sense.ORIGIN, Sense.EXPORT, Sense.IMPORT, Sense.OF, Sense.NEUTRAL)
                            && !t.is(Sense.NOT)
                    || words.isMark(i, ":：")
                    || t instanceof Token.Span;
        }
        boolean ranks = words.isMark(i, ",，") && words.isAny(i + 1, Sense.FOLLOWED, Sense.AND);
        return Near.isValue(t)
                || ranks
                || t.isAny(Sense.PERCENT, Sense.MOST)
                || t.is(Sense.EXACT) && words.is(i - 1, Sense.FOLLOWED);
    }
}
