package org.tradebrief.desk.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnbrokenTest {

    @Test
    void noLineEndsWithinADateOrBetweenANumberAndItsUnit() {
        assertEquals(List.of("期滿日 ", "2026\u201111\u201110"), lines("期滿日 2026-11-10"));
        assertEquals(List.of("逆差 ", "1,893.6\u00A0億"), lines("逆差 1,893.6 億"));
        assertEquals(List.of("同為 ", "1\u221211\u00A0月"), lines("同為 1–11 月"));
    }

    @Test
    void noPlaceMoves() {
        String text = "較 2024 年 1–11 月收窄，見 us-balance-5700-2026.md";
        assertEquals(text.length(), Unbroken.of(text).length());
        assertEquals(
                text,
                Unbroken.of(text).replace('\u00A0', ' ').replace('\u2011', '-').replace('\u2212', '–'));
    }

    @Test
    void whatHoldsNothingToJoinIsLeftAsItIs() {
        String text = "管制公告方面，沒有措施事件。";
        assertSame(text, Unbroken.of(text));
    }

    /** The pieces of a text between which a line may end, the Han before a piece joined for brevity. */
    private static List<String> lines(String text) {
        String drawn = Unbroken.of(text);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.TRADITIONAL_CHINESE);
        breaks.setText(drawn);
        List<String> pieces = new ArrayList<>();
        StringBuilder han = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = drawn.substring(from, to);
            from = to;
            if (piece.chars().anyMatch(Character::isDigit)) {
                pieces.add(han.toString());
                pieces.add(piece);
                han.setLength(0);
            } else {
                han.append(piece);
            }
        }
        return pieces;
    }
}
