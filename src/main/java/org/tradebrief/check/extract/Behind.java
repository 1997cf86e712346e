package org.tradebrief.check.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** What English says behind a number: $5.3bn to Taiwan in Nov 2025, 66.0bn FY24. */
public final class Behind {
    private static final int REACH = 8;

    private Behind() {}

    /** The time that stands behind the number, before anything else is measured; null if there is none. */
    public static @Nullable Slot<Timespan> time(Reading r, int next) {
        Words words = r.words;
        for (int at = next; isNear(words, at, next); at++) {
            if (words.get(at) instanceof Token.Span s) {
                boolean led = at == next || isIn(words, at - 1);
                Timespan time = led && isLatin(words, at) && !isOfNext(words, at + 1) ? r.walk.peek(s) : null;
                return time == null ? null : new Slot<>(time, Origin.OWN_WORDS);
            }
        }
        return null;
    }

    /** slid 44.4% year on year to $7.0bn in November 2025: the frame with the time at the end of the clause. */
    public static Frame ofClause(Reading r, int next, Frame frame) {
        boolean timed = frame.period() != null && frame.period().origin().compareTo(Origin.PASSAGE) < 0;
        Slot<Timespan> behind = timed ? null : ofClause(r, next);
        return behind == null ? frame : frame.withPeriod(behind);
    }

    private static @Nullable Slot<Timespan> ofClause(Reading r, int next) {
        Words words = r.words;
        for (int at = next; at < words.size() && words.sameClause(at, next); at++) {
            boolean other = words.isAny(at, Sense.THAN, Sense.AND) || words.isOpen(at);
            if (other) {
                return null;
            }
            if (words.get(at) instanceof Token.Span s) {
                Timespan time = isIn(words, at - 1) && isLatin(words, at) ? r.walk.peek(s) : null;
                return time == null ? null : new Slot<>(time, Origin.CLAUSE);
            }
        }
        return null;
    }

    /** The frame with the partner that stands behind the number, where none was named before it. */
    public static Frame partner(Reading r, int i, int next, Frame frame) {
        Words words = r.words;
        if (r.walk.partnerIndex() >= 0 && words.sameClause(r.walk.partnerIndex(), i)) {
            return frame;
        }
        for (int at = next; isNear(words, at, next); at++) {
            boolean led = words.isAny(at, Sense.TOWARD, Sense.FROM) && isLatin(words, at);
            if (led && words.at(at + 1) instanceof Token.Name n && !isOfNext(words, at + 2)) {
                return frame.withPartners(new Slot<>(List.of(n.economy()), Origin.CLAUSE));
            }
        }
        return frame;
    }

    private static boolean isNear(Words words, int at, int next) {
        return at < words.size()
                && at <= next + REACH
                && words.sameClause(at, next)
                && !words.isOpen(at)
                && !words.isClose(at)
                && !Near.isValue(words.get(at))
                && !words.isAny(at, Sense.THAN, Sense.AND);
    }

    /** The next number is what the words are of. */
    private static boolean isOfNext(Words words, int at) {
        Token t = words.at(at);
        return t != null && (Near.isValue(t) || t.isAny(Sense.USD, Sense.ABOUT, Sense.OVER, Sense.NEARLY));
    }

    private static boolean isIn(Words words, int at) {
        String text = words.text(words.get(at));
        return text.equals("in") || text.equals("for") || text.equals("during") || text.equals("over");
    }

    private static boolean isLatin(Words words, int at) {
        return words.text(words.get(at)).chars().allMatch(c -> c < 0x80 || c == '–');
    }
}
