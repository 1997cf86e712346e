package org.tradebrief.search.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.search.fit.Card;

class FusionTest {

    @Test
    void whatBothFindComesBeforeWhatOneFinds() {
        List<Found> joined = Fusion.join(List.of(word(1), word(2)), List.of(meant(3), meant(2)));
        assertEquals(List.of("2", "1", "3"), names(joined));
    }

    @Test
    void firstInBothHasTheHighestScore() {
        List<Found> joined = Fusion.join(List.of(word(1)), List.of(meant(1)));
        assertEquals(Fusion.HIGHEST, joined.getFirst().score(), 1e-12);
        assertTrue(joined.getFirst().isByMeaning());
        assertTrue(joined.getFirst().words() > 0);
    }

    @Test
    void copiesOfAPageTakeUpOneRank() {
        Found copy = Found.byWords(card(9, "page-1"), 5);
        List<Found> joined = Fusion.join(List.of(word(1), copy, word(2)), List.of());
        double second = joined.stream()
                .filter(f -> f.card().path().equals("2"))
                .findFirst()
                .orElseThrow()
                .score();
        assertEquals(Fusion.WORDS / (Fusion.K + 2), second, 1e-12);
    }

    @Property(tries = 100)
    void oneListAloneKeepsItsOrder(
            @ForAll @Size(max = 20) @UniqueElements List<@IntRange(min = 1, max = 99) Integer> order) {
        List<Found> list = order.stream().map(FusionTest::word).toList();
        assertEquals(names(list), names(Fusion.join(list, List.of())));
    }

    private static Found word(int n) {
        return Found.byWords(card(n, "page-" + n), 10);
    }

    private static Found meant(int n) {
        return Found.byMeaning(card(n, "page-" + n), 0.9, 0);
    }

    private static Card card(int n, String page) {
        return new Card(
                new DocumentId(String.format("%064x", n)),
                Integer.toString(n),
                Layer.POLICY,
                "題名",
                page,
                "",
                "",
                List.of(),
                null,
                LocalDate.EPOCH,
                LocalDate.MAX);
    }

    private static List<String> names(List<Found> found) {
        return found.stream().map(f -> f.card().path()).toList();
    }
}
