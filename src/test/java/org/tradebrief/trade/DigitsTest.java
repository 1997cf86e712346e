package org.tradebrief.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        -189355.0  | 1 | −189,355.0
        1183.15    | 2 | 1,183.15
        149.85     | 1 | 149.9
        -0.04      | 1 | 0.0
        999.96     | 1 | 1,000.0
        123456789  | 0 | 123,456,789
        -1234      | 0 | −1,234
        0.5        | 0 | 1
        """)
    void numbersReadAsInABrief(String value, int decimals, String text) {
        assertEquals(text, Digits.grouped(new BigDecimal(value), decimals));
    }

    @Test
    void onlyWhatIsAboveZeroGetsAPlus() {
        assertEquals("+66.5", Digits.signed(new BigDecimal("66.46"), 1));
        assertEquals("0.0", Digits.signed(new BigDecimal("0.04"), 1));
        assertEquals("−3.0", Digits.signed(new BigDecimal("-3.02"), 1));
    }

    @Test
    void halvesGoUpInTheDecimalThatTheSourceWrote() {
        assertEquals("149.9", UsdUnit.HUNDRED_MILLION.text(new BigDecimal("14985000000"), 1));
    }

    @Test
    void unitsLoseNothingOnTheWay() {
        BigDecimal usd = new BigDecimal("110041062128.21301");
        for (UsdUnit unit : UsdUnit.values()) {
            assertEquals(0, usd.compareTo(unit.toUsd(unit.of(usd))), unit.name());
        }
    }
}
