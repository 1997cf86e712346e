package org.tradebrief.brief.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a sentence of the body, and how figures are set off in it. */
class SentencesTest {

    @Test
    void headingsTablesChartsAndMethodAreNoSentences() {
        assertEquals(
                List.of(),
                Sentences.lines("### 一。二。\n\n| 甲。 |\n|---|\n\n![圖。](chart:hhi)\n\n" + Marks.method() + "說明。\n"));
    }

    @Test
    void aNumberWithoutAFactIsCountedAgainstItsSentence() {
        Sentences.Line line = Sentences.lines(
                        "逆差 " + Marks.figure(0, "149.9") + " 億。另有 12 家。" + Marks.citation(0, "〔來源：a。b，列 3〕"))
                .getFirst();
        assertEquals(2, line.sentences());
        assertEquals(1, line.withBareNumber());
        assertEquals(true, line.cited());
        assertEquals(false, line.flagged());
    }

    @Test
    void theLabelOfAFlagIsNoSentenceNorIsTheNumberOfAListItem() {
        assertEquals(1, Sentences.lines("> 【建議人工審核】理由：解讀。只有一句。").getFirst().sentences());
        assertEquals(0, Sentences.lines("1. 一句。").getFirst().withBareNumber());
    }

    @ParameterizedTest
    @CsvSource({"是 |不可靠, 是不可靠", "包括|Dedrone, 包括 Dedrone", "為|2023, 為 2023", "第 |61, 第 61", "（|28, （28", "| 甲, | 甲"})
    void aFigureStandsFromChineseByASpaceOnlyIfItIsNot(String border, String expected) {
        int bar = border.indexOf('|');
        String marked = bar == 0 ? border : border.substring(0, bar) + Marks.figure(0, border.substring(bar + 1));
        assertEquals(expected, MarkedText.of(Spacing.around(marked)).plain());
    }
}
