package org.tradebrief.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.SampleFacts;

/** A number without a unit has the one that the text, the section, the list or the table declares. */
@ExtendWith(SampleFacts.class)
class DeclaredUnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Note;;src: U.S. Census. Figures in $mn unless "bn".;;美國自台灣進口，2025 年 11 月 20,259。      | 20,259    | VERIFIED
        Note;;src: U.S. Census. Figures in $mn unless "bn".;;美國自台灣進口，2025 年 11 月 20.3bn。    | 20.3bn    | VERIFIED
        Note;;src: U.S. Census. Figures in $mn unless "bn".;;美國自台灣進口，2025 年 11 月 20,925。      | 20,925    | CONTRADICTED
        週報;;單位除另註外一律 US$ bn。;;2025 年 1–11 月，美國自中國進口 287.3。                         | 287.3     | VERIFIED
        週報;;金額單位：億美元；表內為百萬美元。;;2025 年 1–11 月，美國自中國進口 2,872.8。              | 2,872.8   | VERIFIED
        週報;;# 題;;## 一;;本節單位：億美元。;;2025 年 1–11 月，美國自中國進口 2,872.8。                       | 2,872.8   | VERIFIED
        週報;;# 題;;## 一;;本節單位：億美元。;;## 二;;2025 年 1–11 月，美國自中國進口 2,872.8。                | 2,872.8   | UNSUPPORTED
        週報;;## 美國自中國進口（億美元）;;2025 年 1–11 月進口 2,872.8。                                | 2,872.8   | VERIFIED
        週報;;單位：億。;;2025 年 1–11 月，美國自中國進口 2,872.8。                                     | 2,872.8   | VERIFIED
        週報;;單位：億元。;;2025 年 1–11 月，美國自中國進口 2,872.8。                                   | 2,872.8   | UNSUPPORTED
        週報;;2025 年 1–11 月，美國自中國進口 2,872.8。                                                | 2,872.8   | UNSUPPORTED
        週報;;2025 年 1–11 月，美國自中國進口由前一年的 401.2bn 降至 287.3。                            | 287.3     | VERIFIED
        週報;;單位：億美元。;;2025 年 1–11 月，美國自中國進口的樣本共 1,205 家。                         | 1,205 家  | UNSUPPORTED
        """)
    void reachesAsFarAsItIsSaid(String text, String words, String verdict, Checker checker) {
        assertEquals(verdict, verdict(text.replace(';', '\n'), words, checker));
    }

    @ParameterizedTest
    @ValueSource(strings = {"金額單位：億美元；表內為百萬美元。", "單位：百萬美元。"})
    void aTableMayHaveOneOfItsOwn(String declared, Checker checker) {
        String text = "週報\n\n" + declared + "\n\n## 美國自台灣\n\n| 月份 | 進口 |\n|---|---|\n| 2025 年 11 月 | 20,259 |\n";
        assertEquals("VERIFIED", verdict(text, "20,259", checker));
    }

    @Test
    void inBracketsItHoldsForItsOwnSentenceAlone(Checker checker) {
        String text = "2025 年美國自台灣進口逐月走高（單位：十億美元）：1 月 11.1，2 月 10.6，3 月 12.4。\n\n第二段另表。\n\n"
                + "| 美國，2025 年 11 月 | 進口 |\n|---|---|\n| 台灣 | 202.6 |\n| 德國 | 134.9 |\n";
        assertNotEquals("CONTRADICTED", verdict(text, "202.6", checker));
    }

    private static String verdict(String text, String words, Checker checker) {
        return SampleFacts.figures(checker, text).stream()
                .filter(f -> f.text().equals(words))
                .map(Figure::verdict)
                .map(Enum::name)
                .findFirst()
                .orElse("not found");
    }
}
