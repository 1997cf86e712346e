package org.tradebrief.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.publish.Published;

/** The page as a reader, an archive and a screen reader meet it. */
class PdfPublisherTest {
    private static final String CLOSING = "，。、；：？！）」』】》〉〕%";

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void theFileConformsToTheStandardsThatItClaims(String flavour) throws Exception {
        assertEquals(List.of(), Conforms.failures(pdf(true), flavour));
        assertEquals(List.of(), Conforms.failures(pdf(false), flavour));
        assertEquals(List.of(), Conforms.failures(pdfWithProceedings(), flavour));
    }

    @Test
    void decisionsAndCommentsStandInAnAnnexOfTheirOwnWhereTheyAreAskedFor() throws Exception {
        String text = text(pdfWithProceedings()).replaceAll("[\\s\u3000]", "");
        assertTrue(text.contains("附件：決定與註解"), "the contents name it");
        assertTrue(text.contains("林怡君（撰稿人）豁免收窄36%"));
        assertTrue(text.contains("較2024年全年已解決陳柏宏（核准人）2026-02-0811:05兩列都改用同期相比。林怡君"));
        assertFalse(text(pdf(true)).contains("決定與註解"));
    }

    @Test
    void theSameBriefIsTheSameBytes() throws Exception {
        assertArrayEquals(pdf(true), pdf(true));
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
        }
    }

    @Test
    void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String line : text(pdf(false)).split("\n")) {
            String row = line.strip();
            if (!row.isEmpty()
                    && (CLOSING.indexOf(row.charAt(0)) >= 0 || "（「『【《〔".indexOf(row.charAt(row.length() - 1)) >= 0)) {
                wrong.add(row);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aCharacterWithoutAGlyphIsShownAndReported() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Published published = new PdfPublisher().publish(Samples.saying("測试👍𠮷한A"), out);
        assertEquals(List.of("👍", "𠮷", "한"), published.missing());
        assertTrue(text(out.toByteArray()).contains("測试〓〓〓A"));
    }

    @Test
    void directionOverridesAndControlCharactersDoNotReachThePage() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPublisher().publish(Samples.saying("增\u202E加\u0007 36%\u200B"), out);
        assertTrue(text(out.toByteArray()).contains("增加 36%"));
    }

    @Test
    void everyPageSaysWhichItIsOfHowMany() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Published published = new PdfPublisher().publish(Samples.everything(true), out);
        String text = text(out.toByteArray());
        for (int page = 1; page <= published.pages(); page++) {
            assertTrue(text.contains("第 " + page + " 頁，共 " + published.pages() + " 頁"), "page " + page);
        }
    }

    @Test
    void theContentsNameThePageOnWhichASectionBegins() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            String front = page(document, 1);
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                if (page(document, page).lines().anyMatch("附錄"::equals)) {
                    assertTrue(front.lines().anyMatch(("附錄" + page)::equals), front);
                    return;
                }
            }
        }
        throw new AssertionError("the section is nowhere");
    }

    @Test
    void theHostOfALinkStandsBesideItsWords() throws Exception {
        assertTrue(text(pdf(false)).replaceAll("\\s", "").contains("普查局（www.census.gov）"));
    }

    @Test
    void anotherBriefIsSetWithTheSameFontsAndIsTheSameBytes() throws Exception {
        PdfPublisher kept = new PdfPublisher();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        kept.publish(Samples.everything(true), first);
        kept.publish(Samples.saying("另一份"), new ByteArrayOutputStream());
        kept.publish(Samples.everything(true), again);
        assertArrayEquals(first.toByteArray(), again.toByteArray());
    }

    @Test
    void theAnnexNamesValueSourceRowVintageAndVerdict() throws Exception {
        String text = text(pdf(false)).replaceAll("\\s", "");
        assertTrue(text.contains("11,893.6億美元−189,355.0百萬美元美國對中國差額，2025年1–11月S1：132026-02-08相符"), text);
        assertTrue(text.contains("S1us.md2026-02-08"));
    }

    @Test
    void aTableRepeatsItsHeadOnEachPage() throws Exception {
        String text = text(pdf(false));
        assertTrue(text.split("出口（億美元）", -1).length > 3, "the head stands once");
        assertTrue(text.contains("夥伴69"), "the last row is there");
    }

    @Test
    void theNumberOfAnItemNeverStandsOnAnotherPageThanItsWords() throws Exception {
        for (int before = 1; before <= 12; before++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfPublisher().publish(Samples.numbered(before), out);
            List<String> alone = text(out.toByteArray())
                    .lines()
                    .map(String::strip)
                    .filter(l -> l.matches("\\d+\\."))
                    .toList();
            assertEquals(List.of(), alone, before + " lines before");
        }
    }

    @Test
    void onlySafeAddressesBecomeLinks() throws Exception {
        List<String> addresses = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                    }
                }
            }
        }
        assertFalse(addresses.isEmpty());
        assertEquals(
                List.of("https://www.census.gov/foreign-trade/"),
                addresses.stream().distinct().toList());
    }

    @Test
    void theTextCanBeReadBackWholeAndInOrder() throws Exception {
        String text = text(pdf(false)).replaceAll("\\s", "");
        assertTrue(text.contains("自2025-11-07暫停，期滿日2026-11-10。"));
        assertTrue(text.indexOf("摘要") < text.indexOf("美國雙邊貿易"));
    }

    @Test
    void theDraftIsAttachedAsItsSource() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            var names =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(1, names.size());
        }
    }

    private static byte[] pdf(boolean draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPublisher().publish(Samples.everything(draft), out);
        return out.toByteArray();
    }

    private static byte[] pdfWithProceedings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPublisher().publish(Samples.everything(true), Samples.proceedings(), out);
        return out.toByteArray();
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replace(" ", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
