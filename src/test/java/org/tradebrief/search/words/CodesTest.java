package org.tradebrief.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "商务部公告2025年第61号",
                "公告２０２５年第６１號",
                "公告2025第61号",
                "2025 年 第 61 号",
                "二〇二五年第61号",
                "Announcement No. 61 of 2025",
                "Announcement 61 (2025)",
                "announcement 2025 No. 61",
                "〔2025〕61号",
                "2025年61號公告",
                "二〇二五年第六十一號公告",
                "2025年商務部公告第61號"
            })
    void anActIsTheSameHoweverItIsWritten(String text) {
        assertTrue(tokens(Codes.in(text)).contains("no:2025-61"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-61",
                "MOFCOM-2025-61",
                "mofcom 2025/61",
                "公告第61號（2025）",
                "No. 61 rare earth 2025",
                "2025 #61",
                "MOFCOM notice 61/2025",
                "61/2025"
            })
    void aQuestionMayWriteItWithADash(String question) {
        assertTrue(tokens(Codes.inQuestion(question)).contains("no:2025-61"), question);
    }

    @Test
    void aDayIsNoAct() {
        assertEquals(Set.of("d:2025-10-09"), tokens(Codes.inQuestion("2025-10-09")));
        assertEquals(Set.of(), tokens(Codes.in("2025-10")));
        assertEquals(Set.of(), tokens(Codes.inQuestion("10月9號")));
    }

    @Test
    void aYearAndANumberUpToTwelveMayBeAnActOrAMonthUnlessItBeginsWithNought() {
        assertEquals(Set.of("no:2025-10", "no:10", "m:2025-10"), tokens(Codes.inQuestion("2025-10")));
        assertEquals(Set.of("m:2025-01"), tokens(Codes.inQuestion("2025-01")));
        assertEquals(Set.of("no:2025-61", "no:61"), tokens(Codes.inQuestion("2025-61")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"六十一號公告", "公告61", "第61號", "Announcement 61", "notice no. 61"})
    void theNumberOfAnActMayStandByItself(String question) {
        assertEquals(Set.of("no:61"), tokens(Codes.inQuestion(question)));
    }

    @Test
    void whatFollowsAnAnnouncementNeedNotBeItsNumber() {
        assertEquals(Set.of(), tokens(Codes.inQuestion("公告 2025")));
        assertEquals(Set.of(), tokens(Codes.inQuestion("公告 10月")));
        assertEquals(Set.of(), tokens(Codes.inQuestion("公告 3%")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"55、56、57號公告", "公告第55、56和57号", "announcements 55, 56 and 57", "Announcement Nos. 55, 56 & 57"})
    void eachNumberOfAListIsMeant(String text) {
        assertTrue(tokens(Codes.in(text)).containsAll(Set.of("no:55", "no:56", "no:57")), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公告55至57號", "第55號到第57號", "55-57號", "announcements nos. 55 to 57", "notices 55-57"})
    void aQuestionMayAskForARangeOfNumbers(String question) {
        assertEquals(Set.of("no:55", "no:56", "no:57"), tokens(Codes.inQuestion(question)), question);
    }

    @Test
    void theYearBeforeAListIsThatOfEach() {
        assertTrue(tokens(Codes.in("2025年第55、56號公告")).containsAll(Set.of("no:2025-55", "no:2025-56")));
        assertTrue(tokens(Codes.in("2025年第55号、56号的决定")).containsAll(Set.of("no:2025-55", "no:2025-56")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年10月9日", "2025/10/9", "October 9, 2025", "二〇二五年十月九日", "20251009", "2025.10.09"})
    void aDayIsTheSameHoweverItIsWritten(String question) {
        assertEquals(Set.of("d:2025-10-09"), tokens(Codes.inQuestion(question)));
    }

    @Test
    void aYearIsNoHeadingOfGoods() {
        assertEquals(Set.of(), tokens(Codes.inQuestion("2024 貿易")));
        assertTrue(tokens(Codes.inQuestion("HS 2009")).contains("hs:2009"), "juices");
        assertEquals(Set.of(), tokens(Codes.inQuestion("HS 2024")), "chapter 20 ends with heading 2009");
    }

    @Test
    void aNumberAloneIsFoundWithoutItsYear() {
        assertEquals(Set.of("no:61"), tokens(Codes.inQuestion("61号")));
        assertEquals(Set.of("no:792"), tokens(Codes.in("國務院令第792號")));
    }

    @Test
    void aControlCodeStandsInItsLists() {
        assertEquals(Set.of("cc:1e902.a", "cc:1e902"), tokens(Codes.in("（管制编码：1E902.a）")));
        assertEquals(Set.of("cc:0c002.b.1", "cc:0c002.b", "cc:0c002"), tokens(Codes.in("0C002.b.1 項")));
    }

    @Test
    void aSentenceMayEndBehindAControlCode() {
        assertEquals(Set.of("cc:2b902"), tokens(Codes.in("covers 2B902. Exporters must apply.")));
    }

    @Test
    void goodsAreFoundUnderTheirHeadings() {
        assertEquals(Set.of("hs:850760", "hs:8507"), tokens(Codes.in("HS 8507.60")));
        assertTrue(tokens(Codes.in("参考海关商品编号：2841801000")).contains("hs:2841801000"));
        assertTrue(tokens(Codes.inQuestion("8507")).contains("hs:8507"));
        assertEquals(Set.of("hs:2804"), tokens(Codes.inQuestion("HS 28.04")));
        assertTrue(tokens(Codes.inQuestion("HS codes 8507 60")).contains("hs:850760"));
    }

    @Test
    void anAmountIsNoGoodsCode() {
        assertFalse(tokens(Codes.in("| 842 | 110041062128.21301 |")).stream().anyMatch(t -> t.startsWith("hs:")));
        assertEquals(Set.of(), tokens(Codes.in("8,507.60 million")));
    }

    private static Set<String> tokens(Iterable<Code> codes) {
        return java.util.stream.StreamSupport.stream(codes.spliterator(), false)
                .map(Code::token)
                .collect(Collectors.toSet());
    }
}
