package org.tradebrief.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    @Test
    void bothScriptsMeetInOne() {
        assertEquals("两用物项出口管制", Scripts.folded("兩用物項出口管制"));
        assertTrue(Scripts.sameText("臺灣貿易順差", "台湾贸易顺差"));
        assertFalse(Scripts.sameText("貿易順差", "貿易逆差"));
    }

    @Test
    void wideLettersAndCapitalsAreFoldedToo() {
        assertEquals("1e902.a 第61号", Scripts.folded("１Ｅ９０２．Ａ　第61號"));
    }

    @Test
    void holmiumIsNotTakenForDebris() {
        assertEquals("钬", Scripts.folded("鈥"));
    }

    @Test
    void textsForPeopleAreConvertedByPhrases() {
        assertEquals("软件与头发", Scripts.toSimplified("軟件與頭髮"));
        assertEquals("頭髮", Scripts.toTaiwan("头发"));
    }

    @Test
    void aTextIsSimplifiedWhereSomeSignsAreOfThatScriptAloneAndNoneIsTraditional() {
        assertTrue(Scripts.isSimplified("商务部公告 No. 61 公布实施出口管制"));
        assertFalse(Scripts.isSimplified("商務部公告"));
        assertFalse(Scripts.isSimplified("公布"));
        assertFalse(Scripts.isSimplified("商務部 商务部"));
        assertFalse(Scripts.isSimplified("皇后台"));
        assertFalse(Scripts.isSimplified(""));
    }

    @Property(tries = 200)
    void everyCharacterStaysInItsPlace(@ForAll String text) {
        assertEquals(text.length(), Scripts.folded(text).length());
    }

    @Property(tries = 200)
    void foldingTwiceChangesNothingMore(@ForAll String text) {
        assertEquals(Scripts.folded(text), Scripts.folded(Scripts.folded(text)));
    }
}
