package org.tradebrief.check.extract;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Reads what stands in a bracket right after a number or name. */
public final class Brackets {
    private Brackets() {}

    /** The time that a bracket without numbers gives: （前 11 月累計）; null if there is none. */
    public static @Nullable Slot<Timespan> timeAfter(Reading r, int open) {
        Words words = r.words;
        if (!words.isOpen(open) || words.closer(open) < 0) {
            return null;
        }
        int span = -1;
        for (int i = open + 1; i < words.closer(open); i++) {
            Token t = words.get(i);
            if (Near.isValue(t) || t instanceof Token.Name) {
                return null;
            }
            span = t instanceof Token.Span && span < 0 ? i : span;
        }
        if (span < 0) {
            return null;
        }
        Timespan time = r.walk.peek((Token.Span) words.get(span));
        return time == null ? null : new Slot<>(time, Origin.OWN_WORDS);
    }

    /** 美國（14.76%）, 最大市場（14.76%）: what the bracket gives belongs to a partner. */
    public static boolean isOfPartner(Words words, int i) {
        int open = words.opener(i);
        return head(words, i) != null || open > 0 && words.isAny(open - 1, Sense.MARKET, Sense.ORIGIN);
    }

    /** The name right before the bracket that is open at the token; null if there is none. */
    public static Token.@Nullable Name head(Words words, int i) {
        int open = words.opener(i);
        int before = words.isMark(open - 1, "」』") ? open - 2 : open - 1;
        return open > 0 && words.at(before) instanceof Token.Name n ? n : null;
    }
}
