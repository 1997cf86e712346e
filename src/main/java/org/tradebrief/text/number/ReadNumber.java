package org.tradebrief.text.number;

import java.math.BigDecimal;

/**
 * A number as it stands in a text, without a sign.
 *
 * @param start of its first character
 * @param end after its last, magnitude words included
 * @param value with the magnitude multiplied in
 * @param step the worth of the last digit shown: 1e8 for 1,926 億, 0.01 for 21.24
 * @param coarse the worth of the last digit that is not zero: what a writer who rounds means; at least the step
 * @param script in which the digits are written
 * @param magnitude the factor of the last magnitude word, 1 for none
 * @param open whether it says that there is more than the digits show: 五百七十幾億, 5,600 多億
 */
public record ReadNumber(
        int start,
        int end,
        BigDecimal value,
        BigDecimal step,
        BigDecimal coarse,
        Script script,
        BigDecimal magnitude,
        boolean open) {

    /** How the digits are written. */
    public enum Script {
        ARABIC,
        FULL_WIDTH,
        CHINESE,
        /** A row of Chinese digits without units, as in years. */
        CHINESE_PLAIN
    }

    public boolean hasMagnitude() {
        return magnitude.compareTo(BigDecimal.ONE) > 0;
    }

    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
