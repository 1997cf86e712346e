package org.tradebrief.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> WORDS = List.of("graphite", "huntington", "indium", "nexperia", "tungsten", "us");

    @ParameterizedTest
    @CsvSource({
        "nexpria, nexperia",
        "nexpreia, nexperia",
        "tungstenn, tungsten",
        "graphyte, graphite",
        "hungtingtom, huntington"
    })
    void aMistypedWordIsTheClosestOne(String mistyped, String meant) {
        assertEquals(Optional.of(meant), Spelling.closest(mistyped, WORDS));
    }

    @ParameterizedTest
    @CsvSource({"indus", "uss", "bexperia", "granite", "tungsram"})
    void aWordThatIsFarFromAllIsItself(String word) {
        assertEquals(Optional.empty(), Spelling.closest(word, WORDS));
    }

    @Test
    void neighboursThatAreSwappedAreOneMistake() {
        assertEquals(1, Spelling.distance("erath", "earth"));
        assertEquals(2, Spelling.distance("earth", "heart"));
        assertEquals(0, Spelling.distance("", ""));
    }
}
