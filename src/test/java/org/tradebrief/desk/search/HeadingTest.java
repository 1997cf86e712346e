package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadingTest {
    @Test
    void aTranslationInBracketsStandsInALineOfItsOwn() {
        assertEquals(
                new Heading("商务部公告2025年第61号", "Announcement No. 61 of 2025"),
                Heading.of("商务部公告2025年第61号（Announcement No. 61 of 2025）"));
        assertEquals(new Heading("商务部公告", "Announcement (No. 61)"), Heading.of("商务部公告 (Announcement (No. 61))"));
    }

    @Test
    void otherBracketsBelongToTheTitle() {
        assertEquals(
                "两用物项出口管制条例（国务院令第792号）", Heading.of("两用物项出口管制条例（国务院令第792号）").title());
        assertEquals(
                "Taiwan — Market Concentration (Export)",
                Heading.of("Taiwan — Market Concentration (Export)").title());
        assertEquals("台灣出口 (HHI)", Heading.of("台灣出口 (HHI)").title());
    }
}
