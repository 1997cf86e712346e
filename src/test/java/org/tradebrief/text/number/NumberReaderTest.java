package org.tradebrief.text.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,926 億美元      | 1,926 億     | 192600000000   | 100000000    | 100000000",
                "１，４９６ 億美元 | １，４９６ 億 | 149600000000   | 100000000    | 100000000",
                "1926.01亿         | 1926.01亿    | 192601000000   | 1000000      | 1000000",
                "1,900 億          | 1,900 億     | 190000000000   | 100000000    | 10000000000",
                "1 兆 300 億美元   | 1 兆 300 億  | 1030000000000  | 100000000    | 10000000000",
                "1.03 兆           | 1.03 兆      | 1030000000000  | 10000000000  | 10000000000",
                "2.9万亿美元       | 2.9万亿      | 2900000000000  | 100000000000 | 100000000000",
                "1,894 十億美元    | 1,894 十億   | 1894000000000  | 1000000000   | 1000000000",
                "876 百萬美元      | 876 百萬     | 876000000      | 1000000      | 1000000",
                "189.4bn (ytd)     | 189.4bn      | 189400000000   | 100000000    | 100000000",
                "167.8 billion     | 167.8 billion| 167800000000   | 100000000    | 100000000",
                "979 M USD         | 979 M        | 979000000      | 1000000      | 1000000",
                "300 Wh/kg         | 300          | 300            | 1            | 100",
                "21.24%            | 21.24        | 21.24          | 0.01         | 0.01",
                "39，160 家        | 39           | 39             | 1            | 1",
                "1,2345            | 1            | 1              | 1            | 1",
                "五百七十幾億美元  | 五百七十幾億 | 57000000000    | 1000000000   | 1000000000",
                "5,600 多億        | 5,600 多億   | 560000000000   | 10000000000  | 10000000000",
                "一千七百六十七億美元 | 一千七百六十七億 | 176700000000 | 100000000  | 100000000",
            })
    void numbersAreReadAsTheyStand(String text, String read, BigDecimal value, BigDecimal step, BigDecimal coarse) {
        ReadNumber n = NumberReader.at(text, 0).orElseThrow();

        assertEquals(read, text.substring(n.start(), n.end()));
        assertEquals(0, value.compareTo(n.value()), n.toString());
        assertEquals(0, step.compareTo(n.step()), n.toString());
        assertEquals(0, coarse.compareTo(n.coarse()), n.toString());
    }

    @Test
    void anEndlessRunOfDigitsIsNoNumber() {
        String digits = "7".repeat(2_000_000);

        assertTrue(NumberReader.at(digits, 0).isEmpty());
        assertEquals(digits.length(), NumberReader.endOfDigits(digits, 0));
    }

    @Property
    void noTextMakesItFail(@ForAll @StringLength(max = 40) String text) {
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            NumberReader.at(text, i).ifPresent(n -> assertTrue(n.end() > start && n.end() <= text.length()));
            ReadFraction.at(text, i).ifPresent(f -> assertTrue(f.end() > start && f.end() <= text.length()));
        }
    }

    @Property
    void whatIsWrittenInANumbersStyleIsReadAsTheSameValue(
            @ForAll @LongRange(min = 1, max = 99_999_999) long units,
            @ForAll @IntRange(min = 0, max = 2) int decimals) {
        BigDecimal value = BigDecimal.valueOf(units, decimals).movePointRight(8);
        String original = BigDecimal.valueOf(1_234_567, decimals).toPlainString() + " 億";
        ReadNumber style = NumberReader.at(original, 0).orElseThrow();

        String written = NumberWriter.like(original, style, value);

        assertEquals(
                0, value.compareTo(NumberReader.at(written, 0).orElseThrow().value()), written);
        assertTrue(written.endsWith(" 億"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,894 億         | 126859600000  | 1,269 億",
                "１，８９４ 億    | 126859600000  | １，２６９ 億",
                "14.7             | 14.7624       | 14.8",
                "189.4bn          | 126859600000  | 126.9bn",
                "1 兆 300 億      | 2026869487157 | 2 兆 269 億",
                "一千七百六十七億 | 126859600000  | 一千二百六十九億",
                "447.18           | 1183.15       | 1,183.15",
            })
    void aCorrectionKeepsTheStyle(String original, BigDecimal value, String written) {
        ReadNumber style = NumberReader.at(original, 0).orElseThrow();

        assertEquals(written, NumberWriter.like(original, style, value));
    }

    @ParameterizedTest
    @CsvSource({
        "三成, 30, 10",
        "六成七, 67, 1",
        "3 成, 30, 10",
        "兩成五, 25, 1",
        "百分之二十八, 28, 1",
        "千分之五, 0.5, 0.1",
        "三分之二, 66.6667, 4",
        "一半以上, 50, 10",
    })
    void partsOfAWholeAreReadInPercent(String text, BigDecimal percent, BigDecimal step) {
        ReadFraction f = ReadFraction.at(text, 0).orElseThrow();

        assertEquals(
                0,
                percent.setScale(3, java.math.RoundingMode.HALF_UP)
                        .compareTo(f.percent().setScale(3, java.math.RoundingMode.HALF_UP)),
                f.toString());
        assertEquals(0, step.compareTo(f.step()), f.toString());
    }

    @ParameterizedTest
    @CsvSource({"三成員國", "第一成", "二〇成"})
    void aWordThatOnlyLooksLikeAPartIsNone(String text) {
        assertTrue(ReadFraction.at(text, 0).isEmpty());
    }
}
