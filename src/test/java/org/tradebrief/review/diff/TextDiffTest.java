package org.tradebrief.review.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    private static String shown(String before, String after) {
        return TextDiff.between(before, after).pieces().stream()
                .map(p -> switch (p.kind()) {
                    case SAME -> p.text();
                    case REMOVED -> "[-" + p.text() + "]";
                    case INSERTED -> "[+" + p.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void aNumberChangesAsAWhole() {
        assertEquals("逆差[-收窄][+擴大] [-35.9%][+29.9%]。", shown("逆差收窄 35.9%。", "逆差擴大 29.9%。"));
        assertEquals("[-−189,355.0][+−189,355.1] 百萬", shown("−189,355.0 百萬", "−189,355.1 百萬"));
    }

    @Test
    void onlyTheLinesThatChangedAreMarked() {
        assertEquals("一\n[-二][+貳]\n三\n", shown("一\n二\n三\n", "一\n貳\n三\n"));
        assertEquals("一\n[+二\n]三\n", shown("一\n三\n", "一\n二\n三\n"));
    }

    @Test
    void aCharacterLeftBetweenTwoChangesIsPartOfTheChange() {
        assertEquals("[-甲的乙][+丙的丁]。\n", shown("甲的乙。\n", "丙的丁。\n"));
    }

    @Property(tries = 300)
    void thePiecesMakeBothWordings(@ForAll("texts") String before, @ForAll("texts") String after) {
        TextDiff diff = TextDiff.between(before, after);
        assertEquals(before, diff.before());
        assertEquals(after, diff.after());
        assertTrue(before.equals(after) == diff.isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("億美元對中國 1,2.%\n|ab").ofMaxLength(40);
    }
}
