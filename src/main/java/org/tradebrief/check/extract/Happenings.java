package org.tradebrief.check.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;
import org.tradebrief.trade.Economy;

/** Reads from words what may be so of a month: 高於對中逆差, 低於上年同月, 突破 200 億, 年減. */
public final class Happenings {
    private static final int REACH = 8;
    private static final Set<Approx> PAST = Set.of(Approx.OVER, Approx.AT_LEAST, Approx.UNDER, Approx.AT_MOST);

    private Happenings() {}

    /** What the words from one token to before another say, all of one clause; null where they say nothing of the kind. */
    static @Nullable Happening between(Reading r, int from, int to, Frame of) {
        for (int at = from; at < to; at++) {
            Happening found = at(r, at, to, of);
            if (found != null) {
                return found instanceof Happening.Goes ? rateBehind(r, at + 1, to, found) : found;
            }
        }
        return null;
    }

    /** 年減都超過三成五: the rate behind a direction, of which that is the way; else what was found. */
    private static Happening rateBehind(Reading r, int from, int to, Happening found) {
        for (int at = from; at < to; at++) {
            Happening rate = rate(r, at);
            if (rate != null) {
                return rate;
            }
        }
        return found;
    }

    private static @Nullable Happening at(Reading r, int at, int to, Frame of) {
        Words words = r.words;
        Happening level = level(r, at);
        level = level == null ? rate(r, at) : level;
        if (level != null) {
            return level;
        }
        if (words.isAny(at, Sense.HIGHER, Sense.LOWER)) {
            return beside(words, at, to, of);
        }
        Trend more = Trends.moreOrLess(words, at);
        if (more != Trend.FLAT && basis(words, at) != Basis.UNSAID) {
            return new Happening.Goes(more, basis(words, at)); // 比前一年多
        }
        return Trends.isTrend(words.get(at)) ? goes(words, at) : null;
    }

    /** 高於對中逆差, 低於上年同月. */
    private static @Nullable Happening beside(Words words, int at, int to, Frame of) {
        boolean more = words.is(at, Sense.HIGHER);
        for (int i = at + 1; i < to && i <= at + REACH; i++) {
            Basis before = timeBefore(words.get(i));
            if (before != Basis.UNSAID) {
                return new Happening.Goes(more ? Trend.UP : Trend.DOWN, before);
            }
            if (words.get(i) instanceof Token.Name n && !isOwn(of, n.economy())) {
                return new Happening.Beside(n.economy(), more);
            }
        }
        return null;
    }

    /** 年減, 較上年同月下滑, 環比收窄. */
    private static @Nullable Happening goes(Words words, int at) {
        Trend trend = Trends.of(words.get(at));
        return trend == Trend.FLAT || words.is(at, Sense.CHANGE) && !words.isAny(at, Sense.YOY, Sense.MOM)
                ? null
                : new Happening.Goes(trend, basis(words, at));
    }

    /** What the clause of a direction says that it is against, the words before it first. */
    public static Basis basis(Words words, int at) {
        for (int i = at; i >= 0 && words.sameClause(i, at); i--) {
            Basis said = basisAt(words, i);
            if (said != Basis.UNSAID) {
                return said;
            }
        }
        for (int i = at + 1; i < words.size() && words.sameClause(i, at); i++) {
            Basis said = basisAt(words, i);
            if (said != Basis.UNSAID) {
                return said;
            }
        }
        return Basis.UNSAID;
    }

    private static Basis basisAt(Words words, int i) {
        Token t = words.get(i);
        if (t.is(Sense.YOY)) {
            return Basis.YEAR_BEFORE;
        }
        return t.is(Sense.MOM) ? Basis.MONTH_BEFORE : timeBefore(t);
    }

    /** 上年同月, 前一年: the year before; 前月: the month before. */
    public static Basis timeBefore(Token t) {
        if (!(t instanceof Token.Span s)) {
            return Basis.UNSAID;
        }
        ReadSpan span = s.span();
        return switch (span.form()) {
            case SAME_MONTHS -> Basis.YEAR_BEFORE;
            case YEAR -> span.years() == ReadSpan.Years.PREVIOUS ? Basis.YEAR_BEFORE : Basis.UNSAID;
            case RELATIVE_MONTH -> span.fromMonth() < 0 ? Basis.MONTH_BEFORE : Basis.UNSAID;
            case MONTH, MONTHS, WHOLE_YEAR, YEARS, YEAR_LIST, TO_DATE -> Basis.UNSAID;
        };
    }

    /** 突破 200 億: the level that a value goes past. */
    public static @Nullable Happening level(Reading r, int at) {
        Words words = r.words;
        boolean passes = words.isAny(at - 1, Sense.OVER, Sense.UNDER, Sense.HIGHER, Sense.LOWER, Sense.USD);
        Measured m = passes && words.get(at) instanceof Token.Number ? Measures.at(words, at) : null;
        boolean amount = m != null
                && words.get(at) instanceof Token.Number n
                && n.number().hasMagnitude();
        int word = words.is(at - 1, Sense.USD) ? at - 2 : at - 1;
        return !amount || m == null
                ? null
                : new Happening.Past(m.value(), !words.isAny(word, Sense.UNDER, Sense.LOWER));
    }

    /** 年增率…低於 30%: the rate that a change goes past. */
    public static @Nullable Happening rate(Reading r, int at) {
        Words words = r.words;
        boolean number = words.get(at) instanceof Token.Number || words.get(at) instanceof Token.Part;
        Basis basis = number ? basisOfSentence(words, at) : Basis.UNSAID;
        Measured m = basis == Basis.UNSAID ? null : Measures.at(words, at);
        boolean passes = m != null
                && (words.isAny(at - 1, Sense.OVER, Sense.UNDER, Sense.HIGHER, Sense.LOWER)
                        || PAST.contains(m.value().approx()));
        boolean less = words.isAny(at - 1, Sense.UNDER, Sense.LOWER)
                || m != null && (m.value().approx() == Approx.UNDER || m.value().approx() == Approx.AT_MOST);
        return m == null || !passes || m.unit() != Measured.Unit.PERCENT
                ? null
                : new Happening.Rate(m.value(), !less, wayOfSentence(words, at), basis);
    }

    /** 每月減幅都逾三成: down where the nearest word of a direction before the rate says so, else up. */
    private static Trend wayOfSentence(Words words, int at) {
        for (int i = at - 1; i >= 0 && words.sameSentence(i, at); i--) {
            Trend way = Trends.of(words.get(i));
            if (way != Trend.FLAT) {
                return way;
            }
        }
        return Trend.UP;
    }

    /** The nearest base that is told before a rate in its sentence. */
    private static Basis basisOfSentence(Words words, int at) {
        for (int i = at; i >= 0 && words.sameSentence(i, at); i--) {
            Basis said = basisAt(words, i);
            if (said != Basis.UNSAID) {
                return said;
            }
        }
        return Basis.UNSAID;
    }

    /** Whether the economy is one of those that the frame itself is of. */
    public static boolean isOwn(Frame f, Economy economy) {
        return economy.equals(f.partnerOrNull()) || economy.equals(f.reporterOrNull());
    }
}
