package org.tradebrief.check.extract;

import java.math.BigDecimal;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Takes numbers without a unit in running text for amounts where the text has declared one, or just used one. */
final class BareNumbers {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private BareNumbers() {}

    /** US dollars of one; 0 where the number is none of money, as far as the words tell. */
    static BigDecimal scale(Reading r, int i, Measured m) {
        if (!isValue(r, i, m)) {
            return BigDecimal.ZERO;
        }
        BigDecimal used = m.value().amount().compareTo(LARGE) < 0 ? used(r, i) : BigDecimal.ZERO;
        return used.signum() > 0 ? used : r.hint.scale();
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
