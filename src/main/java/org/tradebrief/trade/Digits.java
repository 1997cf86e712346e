package org.tradebrief.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as the brief and the tables write them: halves go up in the decimal that the source wrote, groups of three, the
 * minus is U+2212, and what rounds to nothing has no sign.
 */
public final class Digits {
    /** For quotients: 34 digits, far beyond any figure shown. */
    public static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final char MINUS = '\u2212';

    private Digits() {}

    /** {@code −189,355.0}. */
    public static String grouped(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        if (rounded.signum() < 0) {
            text.insert(0, MINUS);
        }
        return text.toString();
    }

    /** As {@link #grouped}, with a plus before what is above zero. */
    public static String signed(BigDecimal value, int decimals) {
        String text = grouped(value, decimals);
        return value.setScale(decimals, RoundingMode.HALF_UP).signum() > 0 ? "+" + text : text;
    }

    /** {@code −29.9%}. */
    public static String percent(BigDecimal value, int decimals) {
        return grouped(value, decimals) + "%";
    }

    /** One as a percentage of another, not rounded. The whole must not be zero. */
    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, EXACT_ENOUGH);
    }
}
