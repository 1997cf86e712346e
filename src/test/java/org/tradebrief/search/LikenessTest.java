package org.tradebrief.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

class LikenessTest {
    private static final Likeness LIKENESS = new Likeness(new Tokens(Vocabulary.standard(Economies.standard())));

    @Test
    void whatSaysTheSameInAnotherScriptIsFoundFirst() {
        List<Likeness.Like> likes =
                LIKENESS.among("稀土开采、冶炼分离技术须经许可", List.of("美國對台灣的貿易逆差擴大", "稀土開採與冶煉技術納入許可", "日本經常帳"), 0.2);
        assertEquals(1, likes.getFirst().index());
        assertEquals(1, likes.size());
    }

    @Test
    void anEnglishSentenceIsLikeItsChineseOne() {
        List<Likeness.Like> likes = LIKENESS.among("tungsten export controls", List.of("鎢出口管制", "無人機出口管制"), 0);
        assertEquals(0, likes.getFirst().index());
    }

    @Property(tries = 100)
    void likenessLiesBetweenNothingAndOne(@ForAll String passage, @ForAll String text) {
        for (Likeness.Like like : LIKENESS.among(passage, List.of(text, "稀土"), 0)) {
            assertTrue(like.likeness() >= 0 && like.likeness() <= 1 + 1e-9);
        }
    }
}
