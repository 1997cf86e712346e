package org.tradebrief.check.extract.passage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * A rate of change that has itself moved: 降幅由 10 月的 33.0% 擴大到 44.4%, 增幅收窄至 5%. What widens there is the rate; both
 * numbers are changes that go the way of the noun, each at a time of its own.
 */
final class Rates {
    private static final Set<String> PACE = Set.of(
            "加快",
            "加速",
            "放緩",
            "放缓",
            "趨緩",
            "趋缓",
            "減速",
            "减速",
            "加劇",
            "加剧",
            "加大",
            "回穩",
            "slowed",
            "slowing",
            "accelerated",
            "deepened",
            "eased",
            "quickened");
    private static final Set<String> TO = Set.of("到", "至", "為", "为", "成", "to");
    private static final int REACH = 14;

    private Rates() {}

    /** The frame and the way of the change that the number is a rate of. */
    private record Rate(Frame frame, Trend trend) {}

    /** Adds the change that the percentage at that token is, if it is of a rate that has moved. */
    static boolean take(Reading r, int i, Measured m) {
        Rate rate = at(r, i, m);
        if (rate != null) {
            PercentStatements.change(r, i, m, i, rate.trend(), rate.frame());
        }
        return rate != null;
    }

    /** What the percentage at that token is a rate of, at the time that it was so; null where none is said to have moved. */
    private static @Nullable Rate at(Reading r, int i, Measured m) {
        Words words = r.words;
        int noun = noun(words, i);
        if (noun < 0) {
            return null;
        }
        Frame now = r.walk.frame();
        int from = lastOf(words, noun, i, true);
        int moved = lastOf(words, noun, i, false);
        boolean left = from > moved && movesBehind(words, m.nextToken());
        boolean reached = moved > noun && moved > from && isTo(words, moved, i);
        if (!left && !reached) {
            return null;
        }
        return new Rate(left ? before(r, from, i, now) : behind(r, moved, i, now), trend(words, noun));
    }

    /** Whether the word at that token says how a rate moves, which is no direction of trade. */
    static boolean isSaidOf(Words words, int i) {
        for (int at = i - 1; at >= 0 && at >= i - REACH && words.sameClause(at, i); at--) {
            if (isNoun(words, at)) {
                return true;
            }
            if (words.isAny(at, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE)) {
                return false;
            }
        }
        return false;
    }

    /** The time that the rate was left at: the one named right before the number; unsaid where there is none. */
    private static Frame before(Reading r, int from, int i, Frame now) {
        for (int at = i - 1; at > from; at--) {
            Timespan span = r.words.get(at) instanceof Token.Span ? r.walk.spanAt(at) : null;
            if (span != null) {
                return now.withPeriod(new Slot<>(span, Origin.OWN_WORDS)).withBase(null);
            }
        }
        return now.withPeriod(null).withBase(null);
    }

    /** The time that it has reached: right before the number, else the one spoken of before it was left. */
    private static Frame behind(Reading r, int moved, int i, Frame now) {
        for (int at = i - 1; at > moved; at--) {
            Timespan span = r.words.get(at) instanceof Token.Span ? r.walk.spanAt(at) : null;
            if (span != null) {
                return now.withPeriod(new Slot<>(span, Origin.OWN_WORDS)).withBase(null);
            }
        }
        return now.withBase(null);
    }

    private static int noun(Words words, int i) {
        for (int at = i - 1; at >= 0 && at >= i - REACH && words.sameClause(at, i); at--) {
            if (isNoun(words, at)) {
                return at;
            }
            if (words.isAny(at, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.SHARE, Sense.HHI)) {
                return -1;
            }
        }
        return -1;
    }

    /** 降幅, 增速, 年減幅度: a noun that says which way. */
    private static boolean isNoun(Words words, int at) {
        boolean way = words.isAny(at, Sense.UP, Sense.DOWN);
        Token next = words.at(at + 1);
        boolean extent = next != null && words.text(next).equals("幅度");
        return way && (words.is(at, Sense.CHANGE) || extent);
    }

    private static Trend trend(Words words, int noun) {
        return words.is(noun, Sense.UP) ? Trend.UP : Trend.DOWN;
    }

    /** The last word between that says where the rate came from, or how it moved; -1 for none. */
    private static int lastOf(Words words, int noun, int i, boolean origin) {
        for (int at = i - 1; at > noun; at--) {
            boolean from = words.isAny(at, Sense.FROM, Sense.THAN) && !words.is(at, Sense.AND);
            if (origin ? from : moves(words, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean moves(Words words, int at) {
        return words.at(at) != null
                && (Trends.isTrend(words.get(at)) && !words.is(at, Sense.CHANGE)
                        || PACE.contains(words.text(words.get(at))));
    }

    private static boolean movesBehind(Words words, int next) {
        for (int at = next; words.at(at) != null && at <= next + 2 && words.sameClause(at, next); at++) {
            if (moves(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** 擴大到, 擴大 … 至: whether the number is where it went. */
    private static boolean isTo(Words words, int moved, int i) {
        String verb = words.text(words.get(moved));
        boolean ends = verb.length() > 2 && TO.contains(verb.substring(verb.length() - 1));
        for (int at = moved + 1; at < i && !ends; at++) {
            ends = TO.contains(words.text(words.get(at)).toLowerCase(java.util.Locale.ROOT));
        }
        return ends;
    }
}
