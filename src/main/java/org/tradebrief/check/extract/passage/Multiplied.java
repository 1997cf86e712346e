package org.tradebrief.check.extract.passage;

import java.math.BigDecimal;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Measures;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** A change told by a word alone that holds its size: 將近翻倍 is up by about 100 %, 減半 is down by half. */
final class Multiplied {
    /** Nobody says 翻倍 for exactly twice: from where to where it is still said. */
    private static final BigDecimal STEP = BigDecimal.valueOf(40);

    /** The same where a word says on which side of it. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(20);

    private Multiplied() {}

    /** Adds the change that the word at that token states; false where it states none, or has a number of its own. */
    static boolean take(Reading r, int i) {
        Words words = r.words;
        boolean doubled = words.is(i, Sense.DOUBLED);
        boolean noun = words.is(i + 1, Sense.OF) || Near.isValue(words.get(Math.min(i + 1, words.size() - 1)));
        if (!doubled && !words.is(i, Sense.HALVED) || noun || words.is(i - 1, Sense.NOT)) {
            return false;
        }
        int from = i;
        while (from > 0 && words.isAny(from - 1, Sense.NEARLY, Sense.ABOUT, Sense.OVER, Sense.UNDER)) {
            from--;
        }
        Approx approx = approx(words, i);
        BigDecimal step = approx != Approx.ABOUT ? NEAR : doubled ? STEP : NEAR;
        Value value = new Value(
                BigDecimal.valueOf(doubled ? 100 : 50), step, step, approx, Token.Sign.NONE, null, BigDecimal.ONE);
        PercentStatements.stated(r, i, from, value, doubled ? Trend.UP : Trend.DOWN);
        return true;
    }

    private static Approx approx(Words words, int i) {
        if (words.is(i + 1, Sense.OVER)) {
            return Approx.OVER; // 翻倍有餘
        }
        Approx led = Measures.led(words, i - 1);
        return led == Approx.EXACT ? Approx.ABOUT : led;
    }
}
