package org.tradebrief.check.extract;

import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Reads directions from words. */
public final class Trends {
    private Trends() {}

    public static boolean isTrend(Token t) {
        return t.isAny(Sense.UP, Sense.DOWN, Sense.WIDEN, Sense.NARROW);
    }

    /** Up for wider, down for narrower: what a balance is measured by is its size. */
    public static Trend of(Token t) {
        if (t.isAny(Sense.UP, Sense.WIDEN)) {
            return Trend.UP;
        }
        return t.isAny(Sense.DOWN, Sense.NARROW) ? Trend.DOWN : Trend.FLAT;
    }
}
