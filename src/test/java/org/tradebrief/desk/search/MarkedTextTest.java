package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    void latinLettersTakeHalfTheRoom() {
        assertEquals(60, MarkedText.plain("a".repeat(60), List.of(), 40).text().length());
    }
}
