package org.tradebrief.check.extract.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Distribution;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/**
 * The parts that the first so many markets of several economies have, each behind the name of who sells: 前三大市場占比：台灣 54.08%、
 * 南韓 46.7%. After 日本前三大市場占比 the names are Japan's markets instead.
 */
final class TopShares {
    private TopShares() {}

    /** Adds what the percentage at that token states, where it is one of such a list. */
    static boolean take(Reading r, int i, Measured m) {
        Words words = r.words;
        Token.Name owner = owner(words, i);
        int top = owner == null ? -1 : top(words, i);
        if (owner == null || top < 0 || !isOfSellers(r, top)) {
            return false;
        }
        Frame frame =
                r.walk.frame().of(new Slot<>(owner.economy(), Origin.CLAUSE)).withPartners(null);
        int count = ((Token.Top) words.get(top)).count();
        r.addAt(
                FigureKind.SHARE,
                words.get(i).start(),
                m.end(),
                i,
                Residue.check(words, r.walk, i, m.nextToken(), frame),
                new Claim.Share(m.value(), count, false));
        return true;
    }

    /** Whose value the number is: the name right before it, or the one in its place of a row of names. */
    private static Token.@Nullable Name owner(Words words, int i) {
        List<Integer> row = Distribution.row(words, i);
        int before = row.isEmpty() ? i - 1 : row.getFirst() - 1;
        while (words.isAny(
                        before,
                        Sense.EXACT,
                        Sense.ABOUT,
                        Sense.EACH,
                        Sense.SUM,
                        Sense.NEUTRAL,
                        Sense.OVER,
                        Sense.NEARLY)
                && !words.isAny(before, Sense.AND)) {
            before--;
        }
        List<Token.Name> names = new ArrayList<>();
        while (words.at(before) instanceof Token.Name n && words.sameClause(before, i)) {
            names.addFirst(n);
            before -= words.is(before - 1, Sense.AND) ? 2 : 1;
        }
        int place = Math.max(0, row.indexOf(i));
        int size = Math.max(1, row.size());
        if (size == 1 && names.size() > 1 || names.size() != size) {
            return null;
        }
        return names.get(place);
    }

    /** 前三大 in the same sentence, with nothing between it and the number but names with their values; -1 if there is none. */
    private static int top(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            Token t = words.get(at);
            if (t instanceof Token.Top) {
                return at;
            }
            boolean between = t instanceof Token.Name
                    || Near.isValue(t)
                    || words.isClauseMark(at)
                    || !isOther(t) && t instanceof Token.Word;
            if (!between || words.opener(at) != words.opener(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOther(Token t) {
        return t.isAny(
                        Sense.HHI,
                        Sense.BALANCE,
                        Sense.YOY,
                        Sense.MOM,
                        Sense.TOWARD,
                        Sense.FROM,
                        Sense.PRODUCT,
                        Sense.ARROW)
                && !t.isAny(Sense.NEUTRAL, Sense.AND);
    }

    /** Whether the names of the list sell: nobody is named as the one whose markets they are, or he is one of them. */
    private static boolean isOfSellers(Reading r, int top) {
        Words words = r.words;
        List<Economy> listed = new ArrayList<>();
        for (int at = top + 1; at < words.size() && words.sameSentence(at, top); at++) {
            if (listed.isEmpty() && Near.isValue(words.get(at))) {
                return false; // 前三大占 54.08%，其中中國 21.24%: they have their value
            }
            if (words.get(at) instanceof Token.Name n) {
                listed.add(n.economy());
            }
        }
        Economy reporter = r.walk.frame().reporterOrNull();
        boolean many = listed.size() > ((Token.Top) words.get(top)).count();
        return !hasOwner(words, top) && (many || reporter == null || listed.contains(reporter));
    }

    /** 日本前三大, 日本的前三大, 日本出口前三大. */
    private static boolean hasOwner(Words words, int top) {
        for (int at = top - 1; at >= 0 && words.sameClause(at, top); at--) {
            if (words.get(at) instanceof Token.Name) {
                return true;
            }
        }
        return false;
    }
}
