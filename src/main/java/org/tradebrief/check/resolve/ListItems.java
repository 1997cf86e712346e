package org.tradebrief.check.resolve;

import java.util.List;
import java.util.Set;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Tells a name that is one of a list of partners by what stands beside it: a value of its own, or its place among them. */
final class ListItems {
    private static final int FARTHEST = 24;
    /** Between a name and its value: 以 17.61% 居次, 只占 17.14%. */
    private static final Set<String> LIGHT = Set.of("以", "只", "僅", "仅");

    private static final List<String> PLACES =
            List.of("居次", "紧追", "紧随", "紧跟", "次之", "在前", "在后", "坐在", "坐首席", "坐第", "稳坐", "坐上", "还坐", "仍坐", "屈居", "排在");

    private final Words words;

    ListItems(Words words) {
        this.words = words;
    }

    /** 香港排第三, 美國居次, 中國居首: a verb right behind the name says its place. */
    boolean isOrdered(int at) {
        return isOrderedAlone(at) || isOrderedTogether(at);
    }

    /** 美國、日本分列第三、第四. */
    private boolean isOrderedTogether(int at) {
        int verb = at + 1;
        while (words.is(verb, Sense.AND) && words.at(verb + 1) instanceof Token.Name) {
            verb += 2;
        }
        int place = verb;
        while (place <= verb + 2 && words.isAny(place, Sense.NEUTRAL, Sense.FOLLOWED, Sense.EACH, Sense.EXACT)) {
            place++;
        }
        return verb > at + 1 && words.at(place) instanceof Token.Ordinal;
    }

    private boolean isOrderedAlone(int at) {
        int verb = words.is(at + 1, Sense.NEUTRAL) ? at + 2 : at + 1;
        return words.at(verb) instanceof Token.Ordinal
                || words.is(verb, Sense.FOLLOWED)
                || words.is(verb, Sense.MOST) && words.isClauseMark(verb + 1)
                || PLACES.stream().anyMatch(place -> words.isBehind(at, place));
    }

    /** 越南（…）與南韓（…）為第四、五大市場: what is said of the names is their place. */
    boolean isRanked(int at) {
        int i = at + 1;
        while (i < words.size() && i <= at + FARTHEST && words.sameClause(i, at)) {
            Token t = words.get(i);
            if (words.isOpen(i) && words.closer(i) > 0) {
                i = words.closer(i);
            } else if (t instanceof Token.Ordinal || t.is(Sense.MOST)) {
                return isPlace(i);
            } else if (!(t instanceof Token.Name)
                    && !t.isAny(Sense.EXACT, Sense.NEUTRAL, Sense.AND, Sense.NAMED_RANK)) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** Whether an ordinal or superlative at that token is of a market or an origin: 第二大出口市場. */
    boolean isPlace(int i) {
        int noun = i + 1;
        while (words.isAny(noun, Sense.NEUTRAL, Sense.OF) && !words.isAny(noun, Sense.MARKET, Sense.ORIGIN)) {
            noun++;
        }
        return words.isAny(noun, Sense.MARKET, Sense.ORIGIN) || words.is(i - 1, Sense.NAMED_RANK);
    }

    /** Whether a number of its own stands right behind the name. */
    boolean hasValue(int name) {
        int at = words.isMark(name + 1, "」』") ? name + 1 : name;
        int next = at + 1;
        if (words.isOpen(next) || words.is(next, Sense.OF)) {
            next++;
        }
        if (words.isOpen(at + 1) && words.at(next) instanceof Token.Name && words.isClauseMark(next + 1)) {
            next += 2;
        }
        while (words.at(next) instanceof Token.Span
                || words.isAny(next, Sense.USD, Sense.ABOUT, Sense.OVER, Sense.NEARLY, Sense.SHARE, Sense.SHARE_VERB)
                || words.at(next) != null && LIGHT.contains(words.text(words.get(next)))) {
            next++;
        }
        Token t = words.at(next);
        return t instanceof Token.Number || t instanceof Token.Part;
    }

    /** 前三大市場為美國: whether the name stands behind the place that it has. */
    boolean isAfterRank(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            Token t = words.get(i);
            if (t instanceof Token.Ordinal
                    || t instanceof Token.Top
                    || t.isAny(Sense.MARKET, Sense.ORIGIN, Sense.FOLLOWED)) {
                return true;
            }
            if (!t.isAny(Sense.EXACT, Sense.NEUTRAL, Sense.OF, Sense.AND) && !t.isMark("「『")) {
                return false;
            }
        }
        return false;
    }
}
