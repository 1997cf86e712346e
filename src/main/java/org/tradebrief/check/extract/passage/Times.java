package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Behind;
import org.tradebrief.check.extract.Brackets;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** The time of an amount where it is another than that of its sentence: what it is set against, what stands behind it. */
final class Times {
    private static final List<String> MONTH_EARLIER =
            List.of("the previous month", "a month earlier", "the prior month", "the month before");

    private Times() {}

    /** The frame with the amount's own time. */
    static Frame of(Reading r, int i, Measured m, Frame frame) {
        if (isYearEarlier(r.words, m.nextToken()) && frame.period() != null) {
            return yearBefore(frame, frame.period().value(), Origin.OWN_WORDS);
        }
        Slot<Timespan> now = frame.period();
        boolean month = isMonthEarlier(r.words, m.nextToken());
        if (month && now != null && now.value().form() == Timespan.Form.MONTH) {
            return frame.withPeriod(new Slot<>(now.value().monthBefore(), Origin.OWN_WORDS));
        }
        Slot<Timespan> behind = Brackets.timeAfter(r, m.nextToken());
        if (behind == null) {
            behind = Behind.time(r, m.nextToken());
        }
        if (behind != null) {
            return frame.withPeriod(behind);
        }
        Slot<Timespan> led = led(r.words, i, frame);
        if (led == null) {
            led = PathEnds.month(r.words, i, m.nextToken(), now);
        }
        if (led != null) {
            return frame.withPeriod(led);
        }
        boolean against = isSetAgainst(r.words, i, m.nextToken());
        Slot<Timespan> base = frame.base();
        boolean based = against && r.words.sameSentence(i, r.walk.baseIndex());
        if (base != null && (followsBase(r, i) || based)) {
            return frame.withPeriod(base.from(Origin.OWN_WORDS));
        }
        return against && frame.period() != null
                ? yearBefore(frame, frame.period().value(), Origin.SENTENCE).blocked(Blocker.TIME_UNSAID)
                : frame;
    }

    /** The same for a share: 較上年同期的 11.7%, 44.1% → 33.7%, 由 44.1% 降至 33.7%. */
    static Frame ofShare(Reading r, int i, Measured m, Frame frame) {
        Slot<Timespan> now = frame.period();
        if (frame.base() != null && followsBase(r, i)) {
            return frame.withPeriod(frame.base().from(Origin.OWN_WORDS));
        }
        boolean from = r.words.is(i - 1, Sense.FROM) && goesOn(r.words, m.nextToken());
        return now != null && (from || r.words.is(m.nextToken(), Sense.ARROW))
                ? yearBefore(frame, now.value(), Origin.SENTENCE).blocked(Blocker.TIME_UNSAID)
                : frame;
    }

    /** 比前一個月的 222.5 億, 較上年的 X: the number is that of the time before; null where no such word leads it. */
    private static @Nullable Slot<Timespan> led(Words words, int i, Frame frame) {
        int at = i - 1;
        while (words.isAny(at, Sense.OF, Sense.USD, Sense.ABOUT)) {
            at--;
        }
        Token t = words.at(at);
        Slot<Timespan> now = frame.period();
        boolean than = t != null
                && words.sameClause(at, i)
                && t.isAny(Sense.MOM, Sense.YOY)
                && "比較较从從".indexOf(words.text(t).charAt(0)) >= 0;
        if (t == null || !than || now == null || t.is(Sense.MOM) && now.value().form() != Timespan.Form.MONTH) {
            return null;
        }
        return new Slot<>(
                t.is(Sense.MOM) ? now.value().monthBefore() : now.value().plusYears(-1), Origin.OWN_WORDS);
    }

    /** US$189.4bn vs US$270.3bn a year earlier: the number is of the year before. */
    private static boolean isYearEarlier(Words words, int next) {
        Token t = words.at(next);
        String text = t == null ? "" : words.text(t).toLowerCase(Locale.ROOT);
        return text.equals("a year earlier") || text.equals("a year ago") || text.equals("from a year earlier");
    }

    /** from $5.1bn the previous month. */
    private static boolean isMonthEarlier(Words words, int next) {
        return MONTH_EARLIER.stream().anyMatch(w -> words.isBehind(next - 1, w));
    }

    /** A year to date has no end that we could move here, so that its year before is never contradicted. */
    private static Frame yearBefore(Frame frame, Timespan now, Origin origin) {
        Frame before = frame.withPeriod(new Slot<>(now.plusYears(-1), origin));
        return now.form() == Timespan.Form.TO_DATE ? before.blocked(Blocker.UNKNOWN_WORD) : before;
    }

    /** 較 2024 年全年 737 億美元: nothing stands between the base's time and the number. */
    static boolean followsBase(Reading r, int i) {
        int base = r.walk.baseIndex();
        if (base < 0 || base < r.walk.periodIndex()) {
            return false;
        }
        for (int at = base + 1; at < i; at++) {
            Token t = r.words.get(at);
            boolean light = t.isAny(Sense.USD, Sense.OF, Sense.ABOUT, Sense.OVER, Sense.NEARLY, Sense.EXACT)
                    || r.words.isOpen(at)
                    || t.is(Sense.NEUTRAL) && !t.isAny(Sense.AND);
            if (!light || Trends.isTrend(t) || Trends.moreOrLess(r.words, at) != Trend.FLAT) {
                return false;
            }
        }
        return true;
    }

    /** vs 29.8bn, 由 401.2 降至, 8.8 → 20.3: the number is where something came from. */
    private static boolean isSetAgainst(Words words, int i, int next) {
        int left = i - 1;
        while (words.isAny(left, Sense.USD, Sense.ABOUT, Sense.NEARLY, Sense.OVER)) {
            left--;
        }
        if (words.at(left) instanceof Token.Span) {
            return false;
        }
        if (!words.sameClause(i, left)) {
            return words.is(next, Sense.ARROW);
        }
        boolean from =
                words.is(left, Sense.FROM) && (Trends.isTrend(words.get(Math.max(0, left - 1))) || goesOn(words, next));
        return from || isVersus(words.at(left), words) || words.is(next, Sense.ARROW);
    }

    private static boolean isVersus(@Nullable Token t, Words words) {
        if (t == null || !t.is(Sense.THAN)) {
            return false;
        }
        String text = words.text(t).toLowerCase(Locale.ROOT);
        return text.equals("vs") || text.equals("versus") || text.startsWith("compared") || text.equals("against");
    }

    /** Where it went stands behind: 降至, 掉到, to. */
    private static boolean goesOn(Words words, int next) {
        for (int at = next; at < words.size() && words.sameClause(at, next) && at <= next + 3; at++) {
            Token t = words.get(at);
            if (Trends.isTrend(t) || t.is(Sense.ARROW) || words.text(t).equalsIgnoreCase("to")) {
                return true;
            }
            if (Near.isValue(t)) {
                return false;
            }
        }
        return false;
    }
}
