package org.tradebrief.check.extract.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** What a direction without a number compares. */
final class Directions {
    private Directions() {}

    /**
     * The frame with the two times that a bracket right behind the word gives: 減少（2024 年 4,387 億 → 2025 年 2,873 億）.
     * Without one the time said before is not taken for the time of the trend unless it is in the same clause.
     */
    static Frame frame(Reading r, int i) {
        Frame frame = r.walk.frame();
        List<Timespan> times = timesBehind(r, i);
        if (times.size() == 2) {
            return frame.withPeriod(new Slot<>(times.get(1), Origin.OWN_WORDS))
                    .withBase(new Slot<>(times.get(0), Origin.OWN_WORDS));
        }
        boolean base = r.walk.baseIndex() >= 0 && r.words.sameSentence(r.walk.baseIndex(), i);
        int said = r.walk.periodIndex();
        boolean brief = said >= 0 && BriefDirections.isToldOf(r, said, i); // 2024 年…，前者擴大
        boolean own = said >= 0 && (r.words.sameClause(said, i) || leads(r.words, said, i) || brief);
        if (base && near(r, i)) {
            return frame;
        }
        Frame without = frame.withBase(null);
        return own ? without : without.withPeriod(null);
    }

    /** 2025 年 11 月，…: a time alone before the first comma is that of the sentence. */
    private static boolean leads(Words words, int said, int i) {
        boolean alone = words.sameSentence(said, i)
                && words.isClauseMark(said + 1)
                && (said == 0 || !words.sameClause(said - 1, said));
        return alone;
    }

    /** Whether the base is spoken of in the clause of the word. */
    private static boolean near(Reading r, int i) {
        return r.words.sameClause(r.walk.baseIndex(), i);
    }

    static Basis basis(Reading r, int i, Frame frame) {
        Words words = r.words;
        int at = Near.before(words, i + 1, Sense.YOY, Sense.MOM);
        if (at >= 0) {
            return words.is(at, Sense.YOY) ? Basis.YEAR_BEFORE : Basis.MONTH_BEFORE;
        }
        return frame.base() != null ? Basis.NAMED : Basis.UNSAID;
    }

    private static List<Timespan> timesBehind(Reading r, int i) {
        Words words = r.words;
        int open = i + 1;
        while (words.at(open) != null && open <= i + 3 && words.isAny(open, Sense.CHANGE, Sense.NEUTRAL)) {
            open++;
        }
        List<Timespan> times = new ArrayList<>();
        if (!words.isOpen(open) || words.closer(open) < 0 || !hasArrow(words, open)) {
            return times;
        }
        for (int at = open + 1; at < words.closer(open); at++) {
            if (words.get(at) instanceof Token.Span s) {
                add(times, r.walk.peek(s));
            }
        }
        return times;
    }

    private static void add(List<Timespan> times, @Nullable Timespan time) {
        if (time != null) {
            times.add(time);
        }
    }

    private static boolean hasArrow(Words words, int open) {
        for (int at = open + 1; at < words.closer(open); at++) {
            if (words.is(at, Sense.ARROW) || words.isMark(at, "；;,，")) {
                return true;
            }
        }
        return false;
    }
}
