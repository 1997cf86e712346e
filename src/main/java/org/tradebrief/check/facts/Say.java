package org.tradebrief.check.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tradebrief.text.number.NumberWriter;

/** Writes values for messages and computations. */
public final class Say {
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private Say() {}

    /** 1,926.0 億美元. */
    public static String yi(BigDecimal usd) {
        return number(usd.divide(YI, 6, RoundingMode.HALF_UP), 1) + " 億美元";
    }

    public static String percent(BigDecimal value, int decimals) {
        return number(value, decimals) + "%";
    }

    /** Grouped, a true minus, rounded half up. */
    public static String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "")
                + NumberWriter.group(rounded.abs().toPlainString());
    }
}
