package org.tradebrief.check.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.number.ReadNumber;

/**
 * A number as a statement gives it.
 *
 * @param amount without its sign, magnitude and unit multiplied in
 * @param step the worth of the last digit shown
 * @param coarse the worth of the last digit that is not zero
 * @param style how it is written; null for parts in words
 * @param scale what the unit outside of the number multiplies it with: 1e8 under a head that says 億, else 1
 */
public record Value(
        BigDecimal amount,
        BigDecimal step,
        BigDecimal coarse,
        Approx approx,
        Token.Sign sign,
        @Nullable ReadNumber style,
        BigDecimal scale) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LOOSE = new BigDecimal("0.03");

    /** How a number and a known value go together. */
    public enum Fit {
        /** Equal to the digits shown, or as the approximating word means it. */
        MATCH,
        /** A round number for which no word says that it is rounded. */
        ROUND,
        /** Digits cut off where they should have been rounded. */
        CUT,
        OFF
    }

    /** A count told in a word: two, 一個. */
    public static Value ofWord(int count) {
        return new Value(
                BigDecimal.valueOf(count),
                BigDecimal.ONE,
                BigDecimal.ONE,
                Approx.EXACT,
                Token.Sign.NONE,
                null,
                BigDecimal.ONE);
    }

    public Value scaled(BigDecimal factor) {
        return new Value(
                amount.multiply(factor),
                step.multiply(factor),
                coarse.multiply(factor),
                approx,
                sign,
                style,
                scale.multiply(factor));
    }

    public Value approximately(Approx other) {
        return new Value(amount, step, coarse, other, sign, style, scale);
    }

    public boolean isNegative() {
        return sign == Token.Sign.MINUS;
    }

    /** Whether it shows digits enough not to fit another fact by chance. */
    public boolean isTelling() {
        return amount.compareTo(step.multiply(BigDecimal.TEN)) >= 0;
    }

    /** Holds the size of a known value against the number; {@code error} is what the source's rounding allows. */
    public Fit fit(BigDecimal known, BigDecimal error) {
        BigDecimal off = known.subtract(amount);
        boolean holds = switch (approx) {
            case EXACT -> within(off, step.divide(TWO).add(error));
            case ABOUT -> within(off, about(known).add(error));
            case NEARLY ->
                off.signum() <= 0 && within(off, below().add(error))
                        || within(off, step.divide(TWO).add(error));
            case OVER -> off.add(error).signum() >= 0 && off.compareTo(above().add(error)) <= 0;
            case UNDER -> off.subtract(error).signum() < 0 && within(off, under().add(error));
            case AT_LEAST -> off.add(error).signum() >= 0;
            case AT_MOST -> off.subtract(error).signum() <= 0;
        };
        if (holds) {
            return Fit.MATCH;
        }
        if (approx == Approx.EXACT
                && isRound()
                && within(off, coarse.divide(TWO).add(error))) {
            return Fit.ROUND;
        }
        return approx == Approx.EXACT && isCut(known) ? Fit.CUT : Fit.OFF;
    }

    /** Two zeros or more at the end, not worth a difference. */
    private boolean isRound() {
        return coarse.compareTo(step.multiply(BigDecimal.valueOf(100))) >= 0 && amount.signum() > 0;
    }

    private boolean isCut(BigDecimal known) {
        return step.signum() != 0
                && known.divide(step, 0, RoundingMode.DOWN).multiply(step).compareTo(amount) == 0;
    }

    private BigDecimal about(BigDecimal known) {
        return step.divide(TWO).max(coarse.divide(TWO).min(known.abs().multiply(LOOSE)));
    }

    /** 近 n: not more than one step or a fourteenth below. */
    private BigDecimal below() {
        return step.max(amount.multiply(new BigDecimal("0.07")));
    }

    /** 逾 n: up to the next round number, or an eighth above; 五百七十幾億 only up to the next ten. */
    private BigDecimal above() {
        return style != null && style.open() ? coarse : coarse.max(amount.multiply(new BigDecimal("0.125")));
    }

    /** 不到 n: down to the next round number, though not far below: 4.5 % is not 不到一成. */
    private BigDecimal under() {
        return above().min(amount.multiply(new BigDecimal("0.4")));
    }

    private static boolean within(BigDecimal off, BigDecimal tolerance) {
        return off.abs().compareTo(tolerance) <= 0;
    }
}
