package org.tradebrief.source.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.corpus.Extracts.RECEIVED;
import static org.tradebrief.source.corpus.Extracts.codes;
import static org.tradebrief.source.corpus.Extracts.read;
import static org.tradebrief.source.corpus.Extracts.skipped;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.Reading;

class CorpusReaderTest {
    private static final String PATH = "cn_export_control/controlled_item_change/公告（2025）.md";
    private static final String TEXT = """
        # 公布對部分物項實施管制的決定 (Decision on control)

        - **Source**: exportcontrol.mofcom.gov.cn
        - **URL**: http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1176.html
        - **Date**: 2025-10-09
        - **Category**: `controlled_item_change`
        - **Fetched**: 2026-01-28 10:11:12
        - **confidence**: 高

        ---

        ## Summary

        - **Date**: 1999-01-01
        """;

    @Test
    void anExtractInAFolderThatNobodyKnowsIsADocumentWithoutValues() {
        Reading reading =
                read("eu_export_control/dual_use/x.md", TEXT + "\n| Year | Value |\n|---|---|\n| 2024 | 1 |\n");
        assertEquals(Layer.OTHER, reading.document().layer());
        assertEquals("eu_export_control/dual_use/x.md", reading.document().path());
        assertEquals(List.of("SRC-NEW-FOLDER"), codes(reading));
        assertEquals(
                "不認得資料夾「eu_export_control/dual_use」，只保留文件，可搜尋與引用；表格 1 列的數值未採用。若屬於既有的資料層，移到那裡再匯入。",
                reading.problems().getFirst().message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no title", "# Notes\n\nof this corpus"})
    void aTextOutsideTheLayersThatIsNoExtractIsNotOurs(String text) {
        assertEquals("SRC-NOT-OURS", skipped("README.md", text).code());
    }

    @Test
    void aPolicyTextIsADocumentAndNothingElse() {
        Document document = read(PATH, TEXT).document();
        assertEquals(Layer.POLICY, document.layer());
        assertEquals("公布對部分物項實施管制的決定 (Decision on control)", document.title());
        assertEquals("controlled_item_change", document.category());
        assertEquals("exportcontrol.mofcom.gov.cn", document.source());
        assertEquals(
                "http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1176.html", document.url());
        assertEquals(LocalDate.of(2025, 10, 9), document.date(), "the body's keys are not the head's");
        assertEquals(Instant.parse("2026-01-28T10:11:12Z"), document.fetchedAt());
        assertEquals(LocalDate.of(2026, 1, 28), document.vintage());
        assertEquals(Confidence.HIGH, document.confidence());
        assertEquals(List.of(), read(PATH, TEXT).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- **$1**: $2", "**$1:** $2", "**$1**: $2", "- **$1：** $2", "**$1**：$2", "- **$1:** $2"})
    void everyStyleOfHeadSaysTheSame(String style) {
        String text = TEXT.replaceAll("(?m)^- \\*\\*(\\w+)\\*\\*: (.*)$", style);
        assertEquals(
                read(PATH, TEXT).document().url(), read(PATH, text).document().url());
        assertEquals(
                read(PATH, TEXT).document().vintage(),
                read(PATH, text).document().vintage());
        assertEquals(
                read(PATH, TEXT).document().confidence(),
                read(PATH, text).document().confidence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[REVIEW_NEEDED] ", "[REVIEW_NEEDED]\n\n", "[REVIEW_NEEDED - TITLE] "})
    void aMarkerIsTakenOffTheTitleAndReported(String marker) {
        assertEquals(
                read(PATH, TEXT).document().title(),
                read(PATH, marker + TEXT).document().title());
        assertEquals(List.of("SRC-REVIEW"), codes(read(PATH, marker + TEXT)));
        assertEquals(List.of("SRC-REVIEW"), codes(read(PATH, TEXT.replaceFirst("# ", "# " + marker.strip() + " "))));
    }

    @Test
    void aMarkerInTheTextIsJustText() {
        assertEquals(List.of(), codes(read(PATH, TEXT + "\n[REVIEW_NEEDED] is a word here\n")));
    }

    @Test
    void whatTheSourceSkippedIsSkipped() {
        assertEquals(
                "SRC-OUT-OF-SCOPE",
                skipped(PATH, "[SKIPPED - OUT OF SCOPE]\n\n" + TEXT).code());
    }

    @Test
    void aBrokenTitleIsJoined() {
        assertEquals("公布管制的決定", titleOf("# 公布管制\n的決定"));
        assertEquals("Decision on control", titleOf("# Decision on\ncontrol"));
        assertEquals("Decision", titleOf("#\n\nDecision"));
    }

    private static String titleOf(String title) {
        return read(PATH, title + "\n\n**Source:** x\n").document().title();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-01-28                | 2026-01-28T00:00:00Z
        2026-01-28T01:02:03Z      | 2026-01-28T01:02:03Z
        2026-01-28T01:02:03+0800  | 2026-01-27T17:02:03Z
        2026-01-28 01:02          | 2026-01-28T01:02:00Z
        2026-01-28T01:02:03.456Z  | 2026-01-28T01:02:03Z
        """)
    void everyWayOfWritingTheFetchIsRead(String written, String meant) {
        Document document =
                read(PATH, TEXT.replace("2026-01-28 10:11:12", written)).document();
        assertEquals(Instant.parse(meant), document.fetchedAt());
        assertEquals(LocalDate.of(2026, 1, 28), document.vintage(), "the day as the source writes it");
    }

    @Test
    void withoutAFetchTheDocumentsDayCountsAndThenTheDayReceived() {
        String unfetched = TEXT.replace("- **Fetched**: 2026-01-28 10:11:12\n", "");
        assertEquals(LocalDate.of(2025, 10, 9), read(PATH, unfetched).document().vintage());
        String undated = unfetched.replace("- **Date**: 2025-10-09\n", "");
        Document document = read(PATH, undated).document();
        assertEquals(RECEIVED, document.vintage());
        assertNull(document.date());
        assertNull(document.fetchedAt());
    }

    @ParameterizedTest
    @CsvSource({
        "高, HIGH",
        "High (official government announcement), HIGH",
        "high, HIGH",
        "中 (彙總數據), MEDIUM",
        "Medium, MEDIUM",
        "低, LOW",
        "certain, UNSTATED"
    })
    void confidenceIsReadFromItsFirstWord(String written, Confidence meant) {
        assertEquals(meant, read(PATH, TEXT.replace("高", written)).document().confidence());
    }

    @Test
    void anAddressThatIsNoneIsNotKept() {
        String text = TEXT.replace("http://exportcontrol", "javascript:exportcontrol");
        assertNull(read(PATH, text).document().url());
    }

    @Test
    void lineEndsAndAByteOrderMarkMakeNoDifference() {
        Document plain = read(PATH, TEXT).document();
        Document windows = read(PATH, "\uFEFF" + TEXT.replace("\n", "\r\n")).document();
        Document old = read(PATH, TEXT.replace("\n", "\r")).document();
        assertEquals(plain.title(), windows.title());
        assertEquals(plain.vintage(), windows.vintage());
        assertEquals(plain.vintage(), old.vintage());
    }

    @Test
    void badBytesAreRefusedWithTheirLine() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        bytes[TEXT.substring(0, TEXT.indexOf("## Summary")).getBytes(UTF_8).length] = (byte) 0xFF;
        assertEquals("SRC-NOT-UTF8", skipped(PATH, bytes).code());
        assertEquals(12, skipped(PATH, bytes).line());
        assertEquals(
                "SRC-NOT-UTF8", skipped(PATH, new byte[] {'#', ' ', 0, 1, 2}).code());
    }

    @Test
    void whatIsNoExtractIsRefused() {
        assertEquals("SRC-EMPTY", skipped(PATH, "").code());
        assertEquals("SRC-EMPTY", skipped(PATH, "\uFEFF \n\n").code());
        assertEquals("SRC-NO-TITLE", skipped(PATH, "just words\n").code());
        assertEquals("SRC-NO-HEAD", skipped(PATH, "# A title\n\nand words\n").code());
    }

    @Test
    void aFileBeyondTheBoundIsNotEvenOpened() {
        RawFile huge = new RawFile(
                PATH,
                200L << 20,
                "0".repeat(64),
                RECEIVED,
                () -> InputStream.nullInputStream(),
                relative -> java.util.Optional.empty());
        assertTrue(new CorpusReader(Extracts.ECONOMIES).read(huge).toString().contains("SRC-TOO-BIG"));
        assertEquals("SRC-TOO-BIG", skipped(PATH, "\n".repeat(300_000) + "x").code());
    }

    @Test
    void onlyMarkdownIsClaimed() {
        assertTrue(claims(PATH));
        assertTrue(claims("eu_export_control/x.md"));
        assertFalse(claims("cn_export_control/picture.png"));
    }

    private static boolean claims(String path) {
        return new CorpusReader(Extracts.ECONOMIES)
                .claims(org.tradebrief.source.RawFiles.ofBytes(path, new byte[0], RECEIVED));
    }
}
