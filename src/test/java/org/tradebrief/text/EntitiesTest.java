package org.tradebrief.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class EntitiesTest {
    @Test
    void charactersWrittenByNameOrNumberAreThemselves() {
        assertEquals(
                "第一条  为了 < 5 & “甲” 。", Entities.decoded("第一条&ensp;&ensp;为了 &lt; 5 &amp; &ldquo;甲&#8221; &#x3002;"));
    }

    @Test
    void whatIsNoSuchNameStays() {
        String text = "R&D, AT&T; 1 & 2";
        assertEquals(text, Entities.decoded(text));
        String plain = "nothing of the kind";
        assertSame(plain, Entities.decoded(plain));
    }
}
