package org.tradebrief.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Folding, sign by sign. */
class ScriptsFoldTest {

    @Test
    void everySignIsFoldedAtOnce() {
        for (char sign = 0x80; sign < Character.MIN_SURROGATE; sign++) {
            String once = Scripts.folded(String.valueOf(sign));
            assertEquals(once, Scripts.folded(once), "U+" + Integer.toHexString(sign));
        }
    }
}
