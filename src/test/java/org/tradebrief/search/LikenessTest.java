package org.tradebrief.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final String PASSAGE = "稀土开采、冶炼分离、金属冶炼、磁材制造相关技术出口须经许可";

    @Test
    void whatSaysTheSameInTheOtherScriptIsAlike() {
        Likeness likeness = new Likeness(PASSAGE);
        assertTrue(likeness.of("稀土開採、冶煉分離、金屬冶煉與磁材製造的技術出口須經許可") > 0.6);
        assertTrue(likeness.of("美國對台灣的貿易逆差擴大，今年各月都高於去年") < 0.1);
    }

    @Test
    void ofATextTheLineCountsThatSaysMostOfIt() {
        assertEquals(1, new Likeness(PASSAGE).of("另一行說的是別的事情，與此無關的內容\n" + PASSAGE));
    }

    @Test
    void ofAFewCharactersNothingIsSaid() {
        assertEquals(0, new Likeness(PASSAGE).of("稀土"));
    }

    @Property(tries = 100)
    void likenessLiesBetweenNothingAndOne(@ForAll String passage, @ForAll String text) {
        double likeness = new Likeness(passage).of(text);
        assertTrue(likeness >= 0 && likeness <= 1);
    }
}
