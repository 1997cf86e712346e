package org.tradebrief.brief.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        oku1       | -14985000000        | −149.9
        oku1abs    | -189355000000       | 1,893.6
        oku1       | 192600537785.94702  | 1,926.0
        oku1signed | 160884000000        | +1,608.8
        oku1       | -4000000            | 0.0
        pct1       | 29.9447             | 29.9%
        pct1signed | -25.15              | −25.2%
        pct1abs    | -88.65              | 88.7%
        pct2       | 73.6995             | 73.70%
        num2       | 1183.15             | 1,183.15
        num0       | 275                 | 275
        """)
    void figuresAreRoundedHalfUpOnTheExactDecimal(String code, BigDecimal value, String text) {
        assertEquals(text, FigureFormat.named(code).orElseThrow().write(value));
    }
}
