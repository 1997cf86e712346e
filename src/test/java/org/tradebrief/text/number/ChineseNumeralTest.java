package org.tradebrief.text.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @Property(tries = 3000)
    void whatIsWrittenIsReadAgain(@ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long number) {
        String numeral = ChineseNumeral.write(number);

        BigDecimal read = ChineseNumeral.parse(numeral).orElseThrow();

        assertEquals(0, BigDecimal.valueOf(number).compareTo(read), numeral);
    }

    @Property(tries = 1000)
    void smallNumbersToo(@ForAll @LongRange(min = 0, max = 120_000) long number) {
        assertEquals(
                number,
                ChineseNumeral.parse(ChineseNumeral.write(number)).orElseThrow().longValueExact());
    }

    @ParameterizedTest
    @CsvSource({
        "一千七百六十七億, 176700000000, 100000000",
        "一兆零二百億, 1020000000000, 10000000000",
        "一兆二百億, 1020000000000, 10000000000",
        "一千七百億, 170000000000, 10000000000",
        "两千八百七十三亿, 287300000000, 100000000",
        "三點五億, 350000000, 10000000",
        "一點二七兆, 1270000000000, 10000000000",
        "三萬億, 3000000000000, 1000000000000",
        "一百零五萬, 1050000, 10000",
        "三萬五, 35000, 1000",
        "二〇二五, 2025, 1",
        "十一, 11, 1",
        "兩千零二十五, 2025, 1",
        "廿, , ",
    })
    void numeralsAreReadWithTheWorthOfTheirLastDigit(String text, BigDecimal value, BigDecimal step) {
        var read = ChineseNumeral.at(text, 0);

        assertEquals(value == null, read.isEmpty());
        read.ifPresent(r -> {
            assertEquals(0, value.compareTo(r.value()), r.toString());
            assertEquals(0, step.compareTo(r.step()), r.toString());
            assertEquals(text.length(), r.end());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"三四百億", "五六千"})
    void aRoughWordIsNoNumber(String text) {
        assertTrue(ChineseNumeral.parse(text).isEmpty());
    }
}
