package org.tradebrief.check.extract;

import org.tradebrief.check.resolve.Words;
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

    /** 29.9% less than a year earlier: the same behind a number, where 少於 and the like are words of their own. */
    public static Trend moreOrLessBehind(Words words, int at) {
        Token t = words.at(at);
        String word = t == null ? "" : words.text(t).toLowerCase(java.util.Locale.ROOT);
        return switch (word) {
            case "less than", "fewer than", "lower than" -> Trend.DOWN;
            case "more than", "higher than" -> Trend.UP;
            default -> moreOrLess(words, at);
        };
    }

    /** 多 66.5%, 高 18%: a comparison in one sign. */
    public static Trend moreOrLess(Words words, int at) {
        Token t = words.at(at);
        String word = t == null ? "" : words.text(t);
        return switch (word) {
            case "多", "高", "高出", "多出", "高了", "多了", "above", "more" -> Trend.UP;
            case "少", "低", "低了", "少了", "below", "less" -> Trend.DOWN;
            default -> Trend.FLAT;
        };
    }
}
