package org.tradebrief.check.extract.passage;

import java.math.BigDecimal;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.read.Units;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Takes numbers without a unit in running text for amounts where the text has declared one, or just used one. */
final class BareNumbers {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    /** Tokens of a bracket that holds a unit and no more, with its marks. */
    private static final int LONGEST_UNIT = 5;

    private static final int NEAR = 2;

    private BareNumbers() {}

    /** US dollars of one; 0 where the number is none of money, as far as the words tell. */
    static BigDecimal scale(Reading r, int i, Measured m) {
        if (!isValue(r, i, m)) {
            return BigDecimal.ZERO;
        }
        BigDecimal bracket = bracketed(r.words, i);
        if (bracket.signum() > 0) {
            return bracket;
        }
        BigDecimal used = m.value().amount().compareTo(LARGE) < 0 ? used(r, i) : BigDecimal.ZERO;
        return used.signum() > 0 ? used : r.hint.scale().signum() > 0 ? r.hint.scale() : common(r, i);
    }

    /** Whether words say what one is worth; else it is taken from the amounts around. */
    static boolean isSaid(Reading r, int i) {
        return r.hint.scale().signum() > 0 || bracketed(r.words, i).signum() > 0;
    }

    /** Q1 22.4 → Q2 33.9（US$bn）: a unit alone in a bracket, said once for the numbers of its sentence. */
    private static BigDecimal bracketed(Words words, int i) {
        BigDecimal found = BigDecimal.ZERO;
        for (int at = Near.sentenceStart(words, i); at < words.size() && words.sameSentence(at, i); at++) {
            int close = words.isOpen(at) ? words.closer(at) : -1;
            if (close > 0 && close - at <= LONGEST_UNIT) {
                int from = words.get(at).end();
                int to = words.get(close).start();
                String folded = words.run().folded().substring(from, to);
                boolean unit = folded.chars().noneMatch(Character::isDigit);
                BigDecimal one = unit ? Units.large(words.text(from, to), folded) : BigDecimal.ZERO;
                if (one.signum() > 0 && found.signum() > 0 && one.compareTo(found) != 0) {
                    return BigDecimal.ZERO;
                }
                found = one.signum() > 0 ? one : found;
            }
        }
        return found;
    }

    /** The one magnitude that all amounts of the sentences around are in; 0 where there is none, or several. */
    private static BigDecimal common(Reading r, int i) {
        Words words = r.words;
        BigDecimal found = BigDecimal.ZERO;
        for (int at = 0; at < words.size(); at++) {
            boolean dollars = words.isAny(at - 1, Sense.USD) || words.isAny(at + 1, Sense.USD);
            boolean near = Math.abs(words.sentence(at) - words.sentence(i)) <= NEAR;
            if (dollars
                    && near
                    && words.get(at) instanceof Token.Number n
                    && n.number().hasMagnitude()) {
                BigDecimal one = n.number().magnitude();
                if (found.signum() > 0 && one.compareTo(found) != 0) {
                    return BigDecimal.ZERO;
                }
                found = one;
            }
        }
        return found;
    }

    /** Behind a word for a flow, with digits enough to be a value and nothing counted after it. */
    private static boolean isValue(Reading r, int i, Measured m) {
        boolean spoken = r.walk.quantityIndex() >= 0
                || r.hint.scale().signum() > 0 && r.walk.frame().quantity() != null;
        boolean precise = m.value().step().compareTo(BigDecimal.ONE) < 0
                || m.value().amount().compareTo(BigDecimal.valueOf(100)) >= 0;
        Token next = r.words.at(i + 1);
        boolean counts = next instanceof Token.Unknown && next.start() <= m.end() + 1;
        return spoken && precise && !counts && !r.words.isAny(i + 1, Sense.PRODUCT);
    }

    /** 合計 27.3bn，前者約 14.0: the magnitude of the amount before it in the sentence. */
    private static BigDecimal used(Reading r, int i) {
        Words words = r.words;
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            boolean dollars = !words.is(at - 1, Sense.OTHER_CURRENCY) && !words.is(at + 1, Sense.OTHER_CURRENCY);
            if (dollars && words.get(at) instanceof Token.Number n && n.number().hasMagnitude()) {
                return n.number().magnitude();
            }
        }
        return BigDecimal.ZERO;
    }
}
