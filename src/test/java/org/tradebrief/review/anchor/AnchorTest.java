package org.tradebrief.review.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static final String TEXT = "美國對中國逆差收窄 36%。\n美國對台灣逆差擴大 36%。\n";

    private static Anchor mark(String text, String passage, int from) {
        int start = text.indexOf(passage, from);
        return Anchor.at(text, start, start + passage.length());
    }

    private static String passage(Anchor anchor, String text) {
        return text.substring(anchor.start(), anchor.end());
    }

    @Test
    void wordsPutInBeforeMoveIt() {
        Anchor second = mark(TEXT, "36%", TEXT.indexOf("台灣"));
        String text = "前言 36%。\n" + TEXT;
        Anchor moved = second.moved(Moves.between(TEXT, text));
        assertEquals(second.start() + "前言 36%。\n".length(), moved.start());
        assertTrue(moved.isUnchangedIn(text));
    }

    @Test
    void aPassageThatWasRewrittenKeepsWhatIsLeftOfIt() {
        Anchor anchor = mark(TEXT, "逆差收窄 36%", 0);
        String text = TEXT.replace("逆差收窄 36%", "逆差縮小 36%");
        Anchor moved = anchor.moved(Moves.between(TEXT, text));
        assertFalse(moved.isUnchangedIn(text));
        assertEquals("逆差縮小 36%", passage(moved, text));
    }

    @Test
    void aPassageThatMovedElsewhereIsFoundByItsWords() {
        Anchor anchor = mark(TEXT, "美國對台灣逆差擴大 36%。", 0);
        String text = "美國對台灣逆差擴大 36%。\n美國對中國逆差收窄 36%。\n";
        assertTrue(anchor.moved(Moves.between(TEXT, text)).isUnchangedIn(text));
    }

    @Test
    void whatIsGoneIsLostAndFoundWhenItComesBack() {
        Anchor anchor = mark(TEXT, "擴大", 0);
        Anchor lost = anchor.moved(Moves.between(TEXT, "全文改寫"));
        assertTrue(lost.isLost());
        Anchor back = lost.moved(Moves.between("全文改寫", TEXT));
        assertEquals(anchor, back);
    }

    @Property(tries = 300)
    void anEditElsewhereNeverTouchesIt(
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String inserted,
            @ForAll @IntRange(max = 7) int place) {
        Anchor anchor = mark(TEXT, "36%", TEXT.indexOf("台灣"));
        String text = TEXT.substring(0, place) + inserted + TEXT.substring(place);
        Anchor moved = anchor.moved(Moves.between(TEXT, text));
        assertEquals(anchor.start() + inserted.length(), moved.start());
    }
}
