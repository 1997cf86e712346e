package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Behind;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Measures;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;

/** narrowed to $15.0bn in November from $17.4bn in October: which way it went between two values, each with its time. */
final class Arrivals {
    private static final int REACH = 8;

    private Arrivals() {}

    /** What is spoken of with both times; null where the word leads to no value, or it is not said when it came from where. */
    static @Nullable Frame frame(Reading r, int i) {
        Words words = r.words;
        if (words.at(i + 1) == null || !words.text(words.get(i + 1)).equalsIgnoreCase("to")) {
            return null;
        }
        Measured to = amount(words, i + 2);
        int from = to == null ? -1 : from(words, to.nextToken());
        Measured before = from < 0 ? null : amount(words, from + 1);
        if (to == null || before == null) {
            return null;
        }
        Slot<Timespan> said = Behind.time(r, to.nextToken());
        Slot<Timespan> now = said == null ? r.walk.frame().period() : said;
        Slot<Timespan> then = Behind.time(r, before.nextToken());
        if (then == null && now != null && words.is(before.nextToken(), Sense.YOY)) {
            then = new Slot<>(now.value().plusYears(-1), Origin.OWN_WORDS);
        }
        return now == null || then == null
                ? null
                : r.walk.frame().withPeriod(now).withBase(then);
    }

    private static @Nullable Measured amount(Words words, int at) {
        int number = at;
        while (words.isAny(number, Sense.USD, Sense.ABOUT, Sense.NEUTRAL)) {
            number++;
        }
        return words.at(number) == null ? null : Measures.at(words, number);
    }

    private static int from(Words words, int next) {
        for (int at = next; at <= next + REACH && words.sameClause(next, at); at++) {
            if (words.text(words.get(at)).equalsIgnoreCase("from")) {
                return at;
            }
            if (Near.isValue(words.get(at))) {
                return -1;
            }
        }
        return -1;
    }
}
