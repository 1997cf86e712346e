package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** 三月到七月連升五個月，由 124.0 億爬到 195.1 億: a path over months starts in the first of them and ends in the last. */
final class PathEnds {
    private static final int LED = 3;

    private PathEnds() {}

    /** The month that the number at that token is of; null where it is not an end of a path. */
    static @Nullable Slot<Timespan> month(Words words, int i, int next, @Nullable Slot<Timespan> over) {
        Timespan span = over == null ? null : over.value();
        boolean months = span != null && span.form() == Timespan.Form.MONTHS && span.fromYear() == span.toYear();
        if (over == null || span == null || !months || !Near.inSentenceBefore(words, i, Sense.CONSECUTIVE)) {
            return null;
        }
        if (isFrom(words, i) && leadsOn(words, next)) {
            return month(over, span.fromMonth());
        }
        return isTo(words, i) && cameFrom(words, i) ? month(over, span.toMonth()) : null;
    }

    private static Slot<Timespan> month(Slot<Timespan> over, int month) {
        int year = over.value().fromYear();
        return new Slot<>(new Timespan(Timespan.Form.MONTH, year, year, month, month), over.origin(), over.partly());
    }

    private static boolean isFrom(Words words, int i) {
        return words.is(i - 1, Sense.FROM) || words.is(i - 1, Sense.USD) && words.is(i - 2, Sense.FROM);
    }

    private static boolean leadsOn(Words words, int next) {
        for (int at = next; at <= next + LED && words.sameClause(at, next); at++) {
            if (isArrival(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTo(Words words, int i) {
        return isArrival(words, i - 1) || words.isAny(i - 1, Sense.USD, Sense.ABOUT) && isArrival(words, i - 2);
    }

    /** 爬到, 增至, 為, to. */
    private static boolean isArrival(Words words, int at) {
        Token t = words.at(at);
        String text = t == null || Near.isValue(t) ? "" : words.text(t);
        return text.endsWith("到")
                || text.endsWith("至")
                || text.endsWith("為")
                || text.endsWith("为")
                || text.equalsIgnoreCase("to");
    }

    /** Whether a number of the clause that is led by from stands before. */
    private static boolean cameFrom(Words words, int i) {
        for (int at = i - 1; at > 0 && words.sameClause(at, i); at--) {
            if (words.get(at) instanceof Token.Number && isFrom(words, at)) {
                return true;
            }
        }
        return false;
    }
}
