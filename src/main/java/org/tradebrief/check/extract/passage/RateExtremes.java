package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** The month in which something grew or fell most, not in which it was largest: 年增率以 11 月最高; 增幅最小的是 1 月. */
final class RateExtremes {
    private static final int REACH = 5;

    private RateExtremes() {}

    /** Adds the extreme that the word at that token tells; false where it names no month, or nothing that changes. */
    static boolean take(Reading r, int i, boolean most) {
        int behind = behind(r.words, i);
        int month = behind >= 0 ? behind : before(r.words, i);
        int noun = noun(r.words, i);
        Frame f = r.walk.frame();
        Timespan time = month < 0 || noun < 0 ? null : r.walk.peek((Token.Span) r.words.get(month));
        if (time == null || f.quantity() == null || f.partners() == null && f.reporter() == null) {
            return false;
        }
        Trend way =
                r.words.is(noun, Sense.YOY) || r.words.is(noun, Sense.MOM) ? Trend.FLAT : Trends.of(r.words.get(noun));
        Basis basis = r.words.is(noun, Sense.MOM) ? Basis.MONTH_BEFORE : Basis.YEAR_BEFORE;
        Frame of = Residue.check(r.words, r.walk, i, i + 1, f).withPeriod(new Slot<>(time, Origin.CLAUSE));
        r.add(
                FigureKind.SUPERLATIVE,
                i,
                i,
                of,
                new Claim.RateExtreme(most != (way == Trend.DOWN), basis, window(r, month)));
        return true;
    }

    /** The month that the word leads to: 最小的是 1 月. */
    private static int behind(Words words, int i) {
        int at = i + 1;
        while (at <= i + REACH
                && words.sameClause(i, at)
                && (words.isAny(at, Sense.OF, Sense.EXACT, Sense.NEUTRAL)
                        || words.text(words.get(at)).endsWith("在"))) {
            at++;
        }
        return at > i + 1 && isMonth(words, at) && words.sameClause(i, at) ? at : -1;
    }

    /** The month right before it: 以 11 月最高. */
    private static int before(Words words, int i) {
        int at = words.isAny(i - 1, Sense.NEUTRAL, Sense.EXACT) ? i - 2 : i - 1;
        return isMonth(words, at) && words.sameClause(i, at) ? at : -1;
    }

    private static boolean isMonth(Words words, int at) {
        return words.at(at) instanceof Token.Span s
                && s.span().fromMonth() > 0
                && s.span().fromMonth() == s.span().toMonth();
    }

    /** The word for the change, in the sentence before it, with no flow named in a clause between; -1 for none. */
    private static int noun(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            Token t = words.get(at);
            boolean rate = t.isAny(Sense.YOY, Sense.MOM) && StandOuts.isOfSpeed(words, i);
            if (t.is(Sense.CHANGE) && !t.is(Sense.NEUTRAL) || rate) {
                return at;
            }
            boolean flow = t.isAny(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE) && !words.sameClause(at, i);
            if (flow || words.isMark(at, "；;")) {
                return -1;
            }
        }
        return -1;
    }

    /** The months among which it is, where the sentence names them before it; null where it does not. */
    private static @Nullable Timespan window(Reading r, int month) {
        Words words = r.words;
        for (int at = month - 1; at >= 0 && words.sameSentence(at, month); at--) {
            Timespan span = r.walk.spanAt(at);
            if (span != null && span.fromYear() == span.toYear() && !isMonth(words, at)) {
                return span;
            }
        }
        return null;
    }
}
