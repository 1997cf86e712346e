package org.tradebrief.policy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.policy.reading.Extracts.extract;
import static org.tradebrief.policy.reading.Extracts.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.policy.ActNumber;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.EffectiveDay;
import org.tradebrief.policy.Announcement.Quotation;
import org.tradebrief.policy.Announcement.State;
import org.tradebrief.policy.Status;

class ExtractReaderTest {
    private static final String URL = "http://exportcontrol.mofcom.gov.cn/article/zcfg/202510/1171.html";

    @ParameterizedTest
    @ValueSource(strings = {"- **%s**: %s", "**%s:** %s", "**%s**: %s", "- **%s：** %s"})
    void everyWayOfWritingAKeyIsRead(String form) {
        String head = List.of("Source", "URL", "Date").stream()
                .map(k -> form.formatted(k, k.equals("URL") ? URL : k.equals("Date") ? "2025-10-09" : "portal"))
                .collect(Collectors.joining("\n"));
        Announcement said = read("# 商务部公告2025第61号 测试（A test）\n\n" + head + "\n\n## Key Details\n"
                + form.formatted("Effective Date", "2025-12-01") + "\n" + form.formatted("Scope", "items") + "\n");
        assertEquals("商务部公告2025第61号 测试", said.title());
        assertEquals("A test", said.titleEn());
        assertEquals(new ActNumber("MOFCOM", 2025, "61"), said.act());
        assertEquals(LocalDate.parse("2025-10-09"), said.portalDate());
        assertEquals(List.of(new EffectiveDay(LocalDate.parse("2025-12-01"), "")), said.effective());
        assertEquals("items", said.scope());
        assertEquals(State.READ, said.state());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-11-08                                        | 2025-11-08
        November 8, 2025                                  | 2025-11-08
        2025年11月8日起                                    | 2025-11-08
        2004-07-01 (enacted 2003-08-27; amended 2019-04-23) | 2004-07-01
        2025-09-25 (upon publication)                     | 2025-09-25
        2026-01-06 (宣布日期,具體生效日期未明確指出)         |
        2025-09-12 (U.S. announcement)                    |
        Not specified                                     |
        Unknown                                           |
        upon publication                                  |
        Two months after March 25, 2025                   |
        2025-13-40                                        |
        """)
    void anEffectiveDayIsTakenOnlyWhereItIsClear(String text, LocalDate day) {
        List<EffectiveDay> expected = day == null ? List.of() : List.of(new EffectiveDay(day, ""));
        assertEquals(
                expected,
                read(extract("標題", URL, "2025-10-09", "regulation_update", text))
                        .effective());
    }

    @Test
    void daysOfPartsAreToldApart() {
        List<EffectiveDay> days = read(extract(
                        "標題",
                        URL,
                        "2025-10-09",
                        "regulation_update",
                        "2025-12-01 (for sections 1(1) and 1(2)); 2025-10-09 (for section 1(3))"))
                .effective();
        assertEquals(
                List.of(LocalDate.parse("2025-12-01"), LocalDate.parse("2025-10-09")),
                days.stream().map(EffectiveDay::day).toList());
        assertTrue(days.getFirst().part().contains("sections 1(1) and 1(2)"), days.toString());
    }

    @Test
    void aMarkerCountsAtTheTopOnly() {
        Announcement marked = read("[REVIEW_NEEDED] # Title Not Found\n\n**URL:** " + URL + "\n\n## Summary\n內容在此。\n");
        assertEquals(State.UNTITLED, marked.state());
        assertEquals("", marked.title());
        Announcement mentioned = read(extract("標題", URL, "2025-10-09", "x", "") + "\n[SKIPPED] 是正文裡的字。\n");
        assertEquals(State.READ, mentioned.state());
        assertEquals(
                State.OUT_OF_SCOPE,
                read("[SKIPPED - OUT OF SCOPE]\n\n# 禁毒法\n\n- **Status**: SKIPPED\n")
                        .state());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国出口管制信息网",
                "Title Not Found",
                "未能提取完整内容 (Content Extraction Failed)",
                "[Title Unavailable - WebFetch Failed]"
            })
    void theNameOfTheSiteIsNoTitle(String title) {
        assertEquals("", read(extract(title, URL, "2025-10-09", "x", "")).title());
    }

    @Test
    void aPageThatCouldNotBeFetchedIsAStubAndSaysNothing() {
        Announcement stub = read(
                "# Fetch Failed\n\n- **URL**: " + URL + "\n\n## Summary\n\nFailed to retrieve content from the page\n\n"
                        + "## Key Details\n- **Effective Date**: 2025-01-01\n");
        assertEquals(State.STUB, stub.state());
        assertTrue(stub.effective().isEmpty());
    }

    @Test
    void aTranslationMayHoldBracketsOfItsOwn() {
        Titles.Split split = Titles.split("印度扩大授权(GAICT)的范围（India Expands the Scope (GAICT)）");
        assertEquals("印度扩大授权(GAICT)的范围", split.title());
        assertEquals("India Expands the Scope (GAICT)", split.translation());
    }

    @Test
    void guessesAboutImpactAreNoTestimony() {
        Announcement said = read(extract("標題", URL, "2025-10-09", "x", "2025-11-08")
                + "\n## Supply Chain Impact Assessment (speculative)\nExpect changes by 2026-05-05.\n");
        assertFalse(said.days().containsKey(LocalDate.parse("2026-05-05")));
        assertEquals(
                15, said.rowNaming(LocalDate.parse("2025-11-08")).orElseThrow().line());
    }

    @Test
    void whatALineSaysOfAnotherActIsHeard() {
        Announcement said = read(extract("答問", URL, "2025-11-06", "x", "")
                + "\n## Key Provisions\n- 第13号公告的措施停止实施\n- 第21号公告的措施继续暂停一年\n");
        assertEquals(Set.of(Status.ENDED), said.told().get(new ActNumber("", 0, "13")));
        assertEquals(Set.of(Status.SUSPENDED), said.told().get(new ActNumber("", 0, "21")));
    }

    @Test
    void quotationsStandAsTheyAreInTheirLine() {
        String text = extract("標題", URL, "2025-10-09", "x", "2025-11-08");
        List<String> lines = text.lines().toList();
        for (Quotation quotation : read(text).quotations()) {
            assertEquals(lines.get(quotation.line() - 1), quotation.text());
        }
        assertFalse(read(text).quotations().isEmpty());
    }
}
