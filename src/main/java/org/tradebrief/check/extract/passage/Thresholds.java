package org.tradebrief.check.extract.passage;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.SideReader;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** The levels of concentration as a text states them: 低於 1,500 為低度, 1,500 至 2,500 為中度, > 2,500：高集中度. */
final class Thresholds {
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(900);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(4000);
    private static final Set<Integer> BORDERS = Set.of(1500, 2500);
    private static final int REACH = 5;

    private Thresholds() {}

    /** Adds the threshold that the number begins or ends; false where it is none. */
    static boolean take(Reading r, int i, Measured m) {
        if (!isRound(m.value())) {
            return false;
        }
        Words words = r.words;
        if (isSecond(words, i)) {
            return true;
        }
        int last = second(words, m.nextToken());
        int level = level(words, last < 0 ? m.nextToken() : last + 1);
        if (level < 0) {
            return false;
        }
        BigDecimal first = m.value().amount();
        @Nullable BigDecimal low = first;
        @Nullable BigDecimal high = null;
        if (last >= 0) {
            high = ((Token.Number) words.get(last)).number().value();
        } else if (isBelow(words, i, m)) {
            low = null;
            high = first;
        }
        r.addAt(
                FigureKind.THRESHOLD,
                words.get(i).start(),
                last < 0 ? m.end() : words.get(last).end(),
                i,
                r.walk.frame(),
                new Claim.Threshold(low, high, level, last < 0 && isBorder(words, m.nextToken())));
        return true;
    }

    /** 1,500 的中度門檻, 2,500 點的高度集中門檻: the word behind the level says that the number is where it begins. */
    private static boolean isBorder(Words words, int from) {
        for (int at = from; at <= from + REACH && at < words.size() && words.sameSentence(at, from); at++) {
            if (words.is(at, Sense.THRESHOLD)) {
                return true;
            }
            if (Near.isValue(words.get(at)) || words.isClauseMark(at)) {
                return false;
            }
        }
        return false;
    }

    /** 以 1,500 與 2,500 為界: of a sentence that speaks of levels. */
    static boolean isBorder(Words words, int i, Measured m) {
        if (!isRound(m.value())) {
            return false;
        }
        boolean levels = false;
        boolean border = false;
        for (int at = 0; at < words.size(); at++) {
            boolean same = words.sameSentence(i, at);
            levels |= same && words.isAny(at, Sense.LEVEL_LOW, Sense.LEVEL_MID, Sense.LEVEL_HIGH, Sense.HHI);
            border |= words.sameClause(i, at)
                    && (words.is(at, Sense.THRESHOLD)
                            || words.text(words.get(at)).contains("界"));
        }
        return levels && border && words.get(i) instanceof Token.Number;
    }

    /** 離 1,500 的門檻還有 317 點: a distance in points, from a threshold where its clause names one. */
    static Claim gap(Reading r, int i, Measured m) {
        boolean word = false;
        boolean point = false;
        for (int at = 0; at < r.words.size(); at++) {
            boolean same = at != i && r.words.sameClause(i, at);
            word |= same && r.words.is(at, Sense.THRESHOLD);
            point |= same
                    && r.words.get(at) instanceof Token.Number n
                    && BORDERS.contains(n.number().value().intValue());
        }
        return new Claim.ThresholdGap(m.value(), SideReader.gap(r, m), word && point);
    }

    /** 高於 2,500 為高度集中: what a level is, and nobody's; 台灣 1,183，低於 1,500 is of somebody. */
    static boolean isDefined(Words words, int level) {
        boolean border = false;
        for (int at = level - 1; at >= 0 && words.sameClause(at, level); at--) {
            if (words.get(at) instanceof Token.Name) {
                return false;
            }
            border |= words.get(at) instanceof Token.Number n
                    && BORDERS.contains(n.number().value().intValue());
        }
        return border;
    }

    private static boolean isRound(Value v) {
        boolean between = v.amount().compareTo(SMALLEST) >= 0 && v.amount().compareTo(LARGEST) <= 0;
        return between && v.coarse().compareTo(BigDecimal.TEN) >= 0;
    }

    /** 低於 1,500, 1,500 以下的. */
    private static boolean isBelow(Words words, int i, Measured m) {
        return words.is(m.nextToken(), Sense.UNDER)
                || words.isAny(i - 1, Sense.UNDER, Sense.LOWER, Sense.AT_MOST)
                || words.isMark(i - 1, "<＜≤");
    }

    private static boolean isSecond(Words words, int i) {
        return isJoint(words, i - 1) && words.at(i - 2) instanceof Token.Number;
    }

    private static int second(Words words, int next) {
        return isJoint(words, next) && words.at(next + 1) instanceof Token.Number ? next + 1 : -1;
    }

    private static boolean isJoint(Words words, int i) {
        Token t = words.at(i);
        return t != null
                && (words.isMark(i, "-–—~～")
                        || words.text(t).equals("至")
                        || words.text(t).equals("到"));
    }

    /** The level named behind the number, before the next number of the sentence. */
    private static int level(Words words, int from) {
        for (int at = from;
                at < words.size() && at <= from + REACH && words.sameSentence(at, Math.max(0, from - 1));
                at++) {
            Token t = words.get(at);
            if (t.is(Sense.LEVEL_LOW)) {
                return 0;
            }
            if (t.is(Sense.LEVEL_MID)) {
                return 1;
            }
            if (t.is(Sense.LEVEL_HIGH)) {
                return 2;
            }
            if (Near.isValue(t)) {
                return -1;
            }
        }
        return -1;
    }
}
