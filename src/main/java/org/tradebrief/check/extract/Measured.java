package org.tradebrief.check.extract;

import org.tradebrief.check.words.Token;

/**
 * A number with its unit, as found among the words.
 *
 * @param from the first token that belongs to it: a currency or an approximating word is not counted in
 * @param to the last token that belongs to it, the unit's
 * @param end the place after the number and what belongs into a figure's text with it (%, 家), in the run
 * @param nextToken the first token after it all
 */
public record Measured(Value value, Unit unit, String unitText, int from, int to, int end, int nextToken) {

    /** The same below zero. */
    public Measured negative() {
        Value v = new Value(
                value.amount(),
                value.step(),
                value.coarse(),
                value.approx(),
                Token.Sign.MINUS,
                value.style(),
                value.scale());
        return new Measured(v, unit, unitText, from, to, end, nextToken);
    }

    /** What is counted. */
    public enum Unit {
        NONE,
        USD,
        OTHER_CURRENCY,
        PERCENT,
        PERMILLE,
        POINTS,
        TIMES,
        HHI_POINT,
        COUNTER,
        TIME,
        PHYSICAL
    }
}
