package org.tradebrief.check.words;

import java.util.Set;
import org.tradebrief.text.date.ReadDate;
import org.tradebrief.text.date.ReadSpan;
import org.tradebrief.text.number.ReadFraction;
import org.tradebrief.text.number.ReadNumber;
import org.tradebrief.trade.Economy;

/** A piece of running text that has a meaning of its own; places count in the run. */
public sealed interface Token {
    int start();

    int end();

    /** A word of the vocabulary. */
    record Word(int start, int end, Set<Sense> senses) implements Token {}

    /** An economy by name, code or abbreviation. */
    record Name(int start, int end, Economy economy, boolean brief) implements Token {}

    /** A number, with its sign where one stands before it. */
    record Number(int start, int end, Sign sign, ReadNumber number) implements Token {}

    /** A part of a whole in words: 三成, 三分之二. */
    record Part(int start, int end, ReadFraction fraction) implements Token {}

    record Day(int start, int end, ReadDate date) implements Token {}

    record Span(int start, int end, ReadSpan span) implements Token {}

    /** 前三大, top 3. */
    record Top(int start, int end, int count) implements Token {}

    /** 第三大, 第 5 位, 第四至六大; both ends the same for one place. */
    record Ordinal(int start, int end, int from, int to) implements Token {}

    /**
     * The number of an announcement or order: 2025-56, 第 61 號, 57 in a list. Both numbers the same for one act.
     *
     * @param year 0 where it is not said
     */
    record Act(int start, int end, int year, int number, int through) implements Token {}

    /** Letters or characters that the vocabulary does not hold. */
    record Unknown(int start, int end, String text) implements Token {}

    /** Punctuation, a bracket, a line's end, or {@code CUT} for what was taken out. */
    record Mark(int start, int end, char c) implements Token {}

    /** What stands before a number. */
    enum Sign {
        NONE,
        PLUS,
        MINUS
    }

    default boolean is(Sense sense) {
        return this instanceof Word w && w.senses().contains(sense);
    }

    default boolean isAny(Sense... senses) {
        if (this instanceof Word w) {
            for (Sense sense : senses) {
                if (w.senses().contains(sense)) {
                    return true;
                }
            }
        }
        return false;
    }

    default boolean isMark(String marks) {
        return this instanceof Mark m && marks.indexOf(m.c()) >= 0;
    }
}
