package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradebrief.search.Hit;

class MarkedTextTest {
    private static MarkedText plain(String snippet, String word, int room) {
        int at = snippet.indexOf(word);
        return MarkedText.plain(snippet, List.of(new Hit.Mark(at, at + word.length())), room);
    }

    private static String marked(MarkedText text) {
        Hit.Mark mark = text.marks().getFirst();
        return text.text().substring(mark.start(), mark.end());
    }

    @Test
    void theSignsOfMarkdownGoAndTheMarksStayOnTheirWords() {
        MarkedText text = plain("- **Scope**: 稀土設備\n- **Basis**: `法`", "稀土", 100);
        assertEquals("Scope: 稀土設備 Basis: 法", text.text());
        assertEquals("稀土", marked(text));
    }

    @Test
    void aTablesRulesGoAndItsCellsStandApart() {
        MarkedText text = plain("| Metric | Value |\n|---|---|\n| HHI | 1183.15 |", "HHI", 100);
        assertEquals(
                "Metric · Value   HHI · 1183.15  ".replaceAll(" +", " "),
                text.text().replaceAll(" +", " "));
        assertEquals("HHI", marked(text));
    }

    @Test
    void aLongSnippetIsCutAroundItsFirstMark() {
        MarkedText text = plain("甲".repeat(300) + "稀土" + "乙".repeat(300), "稀土", 40);
        assertTrue(text.text().length() < 50);
        assertTrue(text.text().startsWith("…") && text.text().endsWith("…"));
        assertEquals("稀土", marked(text));
    }

    @Test
    void itBeginsWithTheSentenceOfTheMark() {
        MarkedText text = plain("前言很長，".repeat(12) + "到此為止。商務部決定對稀土實施管制，" + "後文".repeat(40), "稀土", 40);
        assertTrue(text.text().startsWith("商務部決定對稀土"), text.text());
        assertEquals("稀土", marked(text));
    }

    @Test
    void aLineOfTheSourceIsASentence() {
        MarkedText text = plain(
                "Scope of everything else\n".repeat(5) + "- Rare earths of every kind " + "and more ".repeat(20),
                "earths",
                40);
        assertTrue(text.text().startsWith("Rare earths of every kind"), text.text());
    }

    @Test
    void aSentenceTooLongBeginsWithAClause() {
        MarkedText text = plain("沒完沒了的開頭".repeat(12) + "，經國務院批准，決定對稀土實施管制" + "後文".repeat(40), "稀土", 40);
        assertTrue(text.text().startsWith("…經國務院批准"), text.text());
        assertEquals("稀土", marked(text));
    }

    @Test
    void noEnglishWordIsCutInTwo() {
        MarkedText text =
                plain("considerations ".repeat(20) + "samarium " + "magnetisation ".repeat(20), "samarium", 40);
        assertTrue(text.text().matches("…(considerations )+samarium (magnetisation )*magnetisation…"), text.text());
        assertEquals("samarium", marked(text));
    }

    @Test
    void thePointOfAnAbbreviationEndsNoSentence() {
        MarkedText text = plain(
                "filler words ".repeat(12) + "under Announcement No. 61 of the U.S. ministry samarium "
                        + "x ".repeat(80),
                "samarium",
                40);
        assertTrue(text.text().startsWith("…"), text.text());
    }

    @Test
    void whateverTheTextTheFirstMarkIsShown() {
        Random random = new Random(1);
        String letters = "ab cd.,。，： \n-|x12稀土";
        for (int n = 0; n < 20_000; n++) {
            String text = random.ints(1 + random.nextInt(120), 0, letters.length())
                    .mapToObj(i -> letters.substring(i, i + 1))
                    .collect(Collectors.joining());
            String word = "稀𠮷";
            int at = random.nextInt(text.length() + 1);
            MarkedText shown = plain(text.substring(0, at) + word + text.substring(at), word, 20);
            assertEquals(word, marked(shown), text);
        }
    }

    @Test
    void latinLettersTakeHalfTheRoom() {
        assertEquals(60, MarkedText.plain("a".repeat(60), List.of(), 40).text().length());
    }
}
