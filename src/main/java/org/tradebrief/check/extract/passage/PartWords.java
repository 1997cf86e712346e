package org.tradebrief.check.extract.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Percentages that no word calls a share: 以 17.61% 居次, 加拿大 17.2%, 44.1% → 33.7%, 20.7% of Taiwan's exports. */
final class PartWords {
    private static final int REACH = 3;

    private PartWords() {}

    /** Whether the number is a partner's part, by its place in an order or by the markets that its sentence is about. */
    static boolean isPart(Reading r, int i, Measured m) {
        Frame f = r.walk.frame();
        boolean flow = f.quantity() == null
                || f.quantity().value() == Quantity.EXPORT
                || f.quantity().value() == Quantity.IMPORT;
        boolean placed = f.reporter() != null && f.partners() != null && flow;
        boolean ranked = isRanked(r.words, m) || r.words.isOpen(i - 1) && r.words.at(i - 2) instanceof Token.Ordinal;
        return placed && m.value().sign() == Token.Sign.NONE && (ranked || isOfMarkets(r, i));
    }

    /** 以 17.61% 居次, 6.54% 第三, 19.59% 居首. */
    private static boolean isRanked(Words words, Measured m) {
        int at = m.nextToken();
        while (at < m.nextToken() + REACH
                && words.is(at, Sense.NEUTRAL)
                && !words.isAny(at, Sense.MOST, Sense.FOLLOWED)) {
            at++;
        }
        boolean same = words.sameClause(m.from(), at);
        boolean second = words.isBehind(m.nextToken() - 1, "居次") || words.isBehind(m.nextToken() - 1, "排次");
        return second || same && (words.at(at) instanceof Token.Ordinal || words.isAny(at, Sense.MOST, Sense.FOLLOWED));
    }

    /** HHI 723.51；加拿大 17.2%、墨西哥 16.1%: a name with a percentage where concentration or markets are spoken of. */
    private static boolean isOfMarkets(Reading r, int i) {
        Words words = r.words;
        int name = i - 1;
        while (words.isAny(name, Sense.ABOUT, Sense.NEARLY, Sense.OVER, Sense.UNDER) || words.isOpen(name)) {
            name--;
        }
        if (!(words.at(name) instanceof Token.Name) || !words.sameSentence(i, name)) {
            return false;
        }
        for (int at = name - 1; at >= 0 && words.sameSentence(at, i); at--) {
            Token t = words.get(at);
            if (t instanceof Token.Top
                    || isFirstFew(words, at)
                    || t.isAny(Sense.HHI, Sense.CONCENTRATION, Sense.MARKET, Sense.ORIGIN)) {
                return true;
            }
        }
        return false;
    }

    /** 前三為, without the word for what they are. */
    private static boolean isFirstFew(Words words, int at) {
        return words.text(words.get(at)).equals("前")
                && (words.isBehind(at, "三") || words.isBehind(at, "五") || words.isBehind(at, "兩"));
    }

    /** 44.1% → 33.7%, 由 44.1% 降至 33.7%: what goes from one percentage to another is a share, unless a growth is named. */
    static boolean isLevelOfTwo(Reading r, int i, Measured m) {
        Words words = r.words;
        Frame f = r.walk.frame();
        boolean growth = Near.inSentenceBefore(words, i, Sense.CHANGE, Sense.YOY, Sense.MOM, Sense.RATIO);
        if (growth || f.partners() == null || m.value().sign() != Token.Sign.NONE) {
            return false;
        }
        return words.is(m.nextToken(), Sense.ARROW) && isPercent(words, m.nextToken() + 1)
                || words.is(i - 1, Sense.ARROW) && words.is(i - 2, Sense.PERCENT)
                || words.is(i - 1, Sense.FROM) && goesTo(words, m.nextToken())
                || isArrival(words, i);
    }

    private static boolean goesTo(Words words, int trend) {
        int at = trend + 1;
        boolean to = words.at(trend) != null && Trends.isTrend(words.get(trend)) && words.sameClause(trend, trend - 1);
        while (to && at <= trend + 2 && words.isAny(at, Sense.EXACT, Sense.ABOUT, Sense.NEUTRAL)) {
            at++;
        }
        return to && isPercent(words, at);
    }

    /** The number behind 由 44.1% 降至. */
    private static boolean isArrival(Words words, int i) {
        int at = i - 1;
        while (at >= i - 2 && words.isAny(at, Sense.EXACT, Sense.ABOUT) && !Trends.isTrend(words.get(at))) {
            at--;
        }
        boolean trend = words.at(at) != null && Trends.isTrend(words.get(at)) && words.sameClause(i, at);
        return trend && words.is(at - 1, Sense.PERCENT) && words.is(at - 3, Sense.FROM);
    }

    private static boolean isPercent(Words words, int at) {
        Token t = words.at(at);
        return t != null && Near.isValue(t) && words.is(at + 1, Sense.PERCENT);
    }

    /** What 20.7% of Taiwan's exports is a part of, whoever takes it being named before; null where that is not said. */
    static @Nullable Frame ofOwner(Reading r, int i, Measured m) {
        Words words = r.words;
        int of = m.nextToken();
        boolean english = words.is(of, Sense.OF) && words.text(words.get(of)).equalsIgnoreCase("of");
        if (!english || !(words.at(of + 1) instanceof Token.Name owner)) {
            return null;
        }
        Economy taker = taker(words, i, owner.economy());
        if (taker == null) {
            return null;
        }
        boolean imports = Near.after(words, of + 2, Sense.IMPORT) >= 0;
        return Frame.EMPTY
                .withReporter(new Slot<>(owner.economy(), Origin.OWN_WORDS))
                .withPartners(new Slot<>(List.of(taker), Origin.SENTENCE))
                .withQuantity(new Slot<>(imports ? Quantity.IMPORT : Quantity.EXPORT, Origin.CLAUSE), 0)
                .over(r.walk.frame().withProvider(null));
    }

    /** Who is named in the sentence before, and not as one who owns a part. */
    private static @Nullable Economy taker(Words words, int i, Economy owner) {
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            boolean owned = words.is(at - 1, Sense.OF);
            if (words.get(at) instanceof Token.Name n && !owned && !n.economy().equals(owner)) {
                return n.economy();
            }
        }
        return null;
    }

    /** 31% below that of Q3 2024: the frame with what the words behind the number set it against. */
    static Frame baseBehind(Reading r, Measured m, Frame frame) {
        Words words = r.words;
        boolean compares = false;
        for (int at = m.nextToken(); words.sameClause(m.from(), at) && at <= m.nextToken() + 5; at++) {
            compares |= words.isAny(at, Sense.HIGHER, Sense.LOWER, Sense.THAN, Sense.FROM) && isLatin(words, at);
            if (compares && words.get(at) instanceof Token.Span s) {
                Timespan base = r.walk.peek(s);
                return base == null ? frame : frame.withBase(new Slot<>(base, Origin.OWN_WORDS));
            }
            if (Near.isValue(words.get(at))) {
                return frame;
            }
        }
        return frame;
    }

    private static boolean isLatin(Words words, int at) {
        return words.text(words.get(at)).chars().allMatch(c -> c < 128);
    }

    /** JP→US 20.1%: a part of what the first sells. */
    static boolean isAfterPair(Words words, int left) {
        return words.at(left) instanceof Token.Name && words.is(left - 1, Sense.ARROW);
    }

    /** top3 US/HK/JP = 27.3%: the first so many, all named between; 0 where they are not. */
    static int listedTop(Words words, int i) {
        int names = 0;
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            Token t = words.get(at);
            if (t instanceof Token.Top top) {
                return names == top.count() ? names : 0;
            }
            names += t instanceof Token.Name ? 1 : 0;
            boolean between = t instanceof Token.Name
                    || t.isAny(Sense.AND, Sense.EXACT, Sense.ABOUT, Sense.NEUTRAL)
                    || words.isMark(at, "/=、(),");
            if (!between) {
                return 0;
            }
        }
        return 0;
    }

    /** 14.8% of total, of exports. */
    static boolean isOfTotal(Words words, int next) {
        Token whole = words.at(next + 1);
        boolean of = words.is(next, Sense.OF) && words.text(words.get(next)).equals("of");
        return of && whole != null && (words.text(whole).equals("total") || whole.isAny(Sense.EXPORT, Sense.IMPORT));
    }
}
