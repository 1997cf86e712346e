package org.tradebrief.desk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static TextTable of(String... cells) {
        return new TextTable(List.of("名稱", "值"), Set.of(1), List.of(List.of(cells)), "來源：甲");
    }

    @Test
    void aSheetGetsTabsAndTheSourceBelow() {
        assertEquals("名稱\t值\n台灣\t1,183.15\n來源：甲\n", of("台灣", "1,183.15").tsv());
    }

    @Test
    void aTabOrALineBreakInACellDoesNotMoveTheOthers() {
        assertTrue(of("台\t灣\n北", "1").tsv().contains("台 灣 北\t1\n"));
    }

    @Test
    void aFileHoldsNothingThatASheetWouldRun() {
        assertTrue(of("=HYPERLINK(1)", "@SUM(1)").csv().contains("'=HYPERLINK(1),'@SUM(1)"));
        assertTrue(of("-12.5%", "+3").csv().contains("-12.5%,+3"), "numbers stay numbers");
    }

    @Test
    void commasAndQuotesAreQuoted() {
        assertTrue(of("甲,乙", "他說\"好\"").csv().contains("\"甲,乙\",\"他說\"\"好\"\"\""));
    }

    @Test
    void aBriefGetsNumbersToTheRightAndNoSource() {
        assertEquals("| 名稱 | 值 |\n|---|---:|\n| 甲\\|乙 | 1 |\n", of("甲|乙", "1").markdown());
    }

    @Test
    void aRowThatDoesNotFitItsHeadsIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> of("一個"));
    }
}
