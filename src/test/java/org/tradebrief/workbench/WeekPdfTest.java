package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.markdown.MarkdownReader;
import org.tradebrief.library.Progress;
import org.tradebrief.publish.PlainText;
import org.tradebrief.publish.pdf.Conforms;
import org.tradebrief.publish.seal.KeyMaker;
import org.tradebrief.publish.seal.SealField;
import org.tradebrief.publish.seal.Sealer;
import org.tradebrief.publish.seal.SigningKey;
import org.tradebrief.review.BriefRecord;

/** The sample's week on paper. */
class WeekPdfTest {
    private static final String CLOSING = "，。、；：？！）」』】》〉〕%";
    private static final int MOST_BETWEEN = 2_000;
    private static final String OPENING = "（「『【《〈〔";

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static BriefRecord brief;
    private static byte[] draft = {};
    private static String text = "";

    @BeforeAll
    static void composeTheWeek() throws IOException {
        workspace = SampleWorkspace.open(Workbench.standard("測試"), folder, Progress.NONE);
        brief = workspace.reviewing().compose(WeekInBatch.WEEK, WeekInBatch.AS_OF, Progress.NONE);
        draft = workspace.publishing().draft(brief).pdf(false).bytes();
        try (PDDocument document = Loader.loadPDF(draft)) {
            text = new PDFTextStripper().getText(document);
        }
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void everyCharacterOfTheBriefIsThereInOrder() {
        String page = withoutSpace(text.substring(0, text.lastIndexOf("附件：數字依據")));
        String wanted = withoutSpace(MarkdownReader.blocks(brief.markdown()).stream()
                .map(WeekPdfTest::plain)
                .collect(Collectors.joining()));
        int at = page.indexOf("目次");
        int from = wanted.indexOf("摘要");
        for (int i = from; i < wanted.length(); i++) {
            int next = page.indexOf(wanted.charAt(i), at);
            assertTrue(next >= 0, () -> "not on the page: " + wanted.substring(Math.max(0, wanted.length() - 40)));
            // No more than a chart's own letters, or a page's foot and head, stands between two neighbours.
            assertTrue(next - at < MOST_BETWEEN, wanted.substring(Math.max(0, i - 30), i + 1));
            at = next + 1;
        }
    }

    @Test
    void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne() {
        List<String> wrong = text.lines()
                .map(String::strip)
                .filter(row -> !row.isEmpty())
                .filter(row ->
                        CLOSING.indexOf(row.charAt(0)) >= 0 || OPENING.indexOf(row.charAt(row.length() - 1)) >= 0)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void theSameWeekIsTheSameBytes() {
        assertArrayEquals(draft, workspace.publishing().draft(brief).pdf(false).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void itConformsUnsignedAndSignedTwice(String flavour) throws Exception {
        assertEquals(List.of(), Conforms.failures(draft, flavour));
        assertEquals(List.of(), Conforms.failures(signedTwice(), flavour));
    }

    private static byte[] signedTwice() throws IOException {
        Instant now = Instant.parse("2026-02-09T08:30:00Z");
        char[] word = {};
        byte[] signed = workspace.publishing().record(brief).pdf(false).bytes();
        for (SealField field : SealField.values()) {
            SigningKey key = SigningKey.fromPkcs12(KeyMaker.pkcs12(field.chinese(), word, now), word);
            signed = new Sealer().sign(signed, field, key, field.chinese(), "簽核", now);
        }
        return signed;
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Heading h -> PlainText.of(h.inside());
            case Block.Paragraph p -> PlainText.of(p.inside());
            case Block.Bullets b ->
                b.items().stream().flatMap(List::stream).map(WeekPdfTest::plain).collect(Collectors.joining());
            case Block.Quote q -> q.inside().stream().map(WeekPdfTest::plain).collect(Collectors.joining());
            case Block.Table t -> table(t);
            case Block.Chart c -> c.caption();
            case Block.CodeBlock c -> c.text();
            case Block.Html h -> h.text();
            case Block.Rule r -> "";
        };
    }

    private static String table(Block.Table table) {
        List<String> cells = new ArrayList<>();
        table.columns().forEach(c -> cells.add(PlainText.of(c.head())));
        table.rows().forEach(row -> row.forEach(cell -> cells.add(PlainText.of(cell))));
        return String.join("", cells);
    }

    private static String withoutSpace(String all) {
        return all.replaceAll("[\\s\\u3000]", "");
    }
}
