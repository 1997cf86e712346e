package org.tradebrief.source.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,234,567.8 | 1234567.8 | 0.05
        -189355     | -189355   | 0.5
        −17.0       | -17.0     | 0.05
        54.08%      | 54.08     | 0.005
        １２．５     | 12.5      | 0.05
        1.5e3       | 1500      | 0.5
        """)
    void aNumberIsReadAsItIsWritten(String written, BigDecimal number, BigDecimal half) {
        Cell.Value value = assertInstanceOf(Cell.Value.class, Cell.of(written));
        assertEquals(number, value.number());
        assertEquals(0, half.compareTo(value.halfOfLastDigit()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "N/A", "n/a", "—", "-", "null", "NaN", "..", "（X）"})
    void whatIsMissingIsNotZero(String written) {
        assertInstanceOf(Cell.Missing.class, Cell.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "12,34,567", "1.2.3", "abc", "1e999", "0x10", "1_000", "＄5", "五"})
    void whatIsNoNumberIsNotGuessed(String written) {
        assertInstanceOf(Cell.Bad.class, Cell.of(written));
    }

    @Test
    void aNumberOfAThousandDigitsIsNotTaken() {
        assertInstanceOf(Cell.Bad.class, Cell.of("9".repeat(1000)));
    }

    @Property
    void everyPlainNumberComesBackExactly(@ForAll @BigRange(min = "-1e15", max = "1e15") @Scale(6) BigDecimal number) {
        assertEquals(new Cell.Value(new BigDecimal(number.toPlainString())), Cell.of(number.toPlainString()));
    }
}
