package org.tradebrief.publish.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.pdf.Samples;
import org.w3c.dom.Document;

/** The Word document as its parts lie in the file. */
class DocxPublisherTest {
    private static final Map<String, byte[]> PARTS = parts(bytes(Samples.everything(false)));

    @Test
    void everyPartIsWellFormed() throws Exception {
        for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
            if (!part.getKey().endsWith(".png")) {
                parse(part.getValue());
            }
        }
    }

    @Test
    void everythingThatTheDocumentRefersToIsInTheFile() throws Exception {
        var relations = parse(PARTS.get("word/_rels/document.xml.rels")).getElementsByTagName("Relationship");
        assertTrue(relations.getLength() > 7);
        for (int i = 0; i < relations.getLength(); i++) {
            var relation = relations.item(i).getAttributes();
            if (relation.getNamedItem("TargetMode") == null) {
                String target = "word/" + relation.getNamedItem("Target").getNodeValue();
                assertTrue(PARTS.containsKey(target), target);
            }
        }
    }

    @Test
    void sectionsAreHeadingsAndTheHeadOfATableRepeats() {
        String text = part("word/document.xml");
        assertTrue(text.contains("<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">二、進口重點"));
        assertEquals(2, text.split("<w:tblHeader/>", -1).length);
        assertTrue(text.contains("夥伴69"));
    }

    @Test
    void aFiguresNumberLeadsToWhatItRestsOn() {
        String text = part("word/document.xml");
        assertTrue(text.contains("<w:hyperlink w:anchor=\"note1\">"));
        int note = text.indexOf("w:name=\"note1\"");
        assertTrue(note > text.lastIndexOf("w:anchor=\"note1\""), "behind the text");
        assertTrue(text.substring(note).contains("美國對中國差額，2025 年 1–11 月；S1：13；資料版本 2026-02-08；相符"));
    }

    @Test
    void theTextIsInTraditionalChineseForTheProgramThatReadsIt() {
        assertTrue(part("word/styles.xml").contains("<w:lang w:val=\"zh-TW\" w:eastAsia=\"zh-TW\"/>"));
    }

    @Test
    void flagsAreBoxesAndChartsHaveWords() {
        String text = part("word/document.xml");
        assertTrue(text.contains("<w:pStyle w:val=\"Flag\"/>"));
        assertTrue(text.contains("descr=\"台灣 1,183.15，中國 447.18\""));
        assertTrue(PARTS.containsKey("word/media/picture1.png"));
    }

    @Test
    void onlySafeAddressesBecomeLinksAndNothingOfATextBecomesMarkup() throws Exception {
        assertFalse(part("word/_rels/document.xml.rels").contains("javascript"));
        assertTrue(part("word/_rels/document.xml.rels").contains("https://www.census.gov/foreign-trade/"));
        Map<String, byte[]> odd = parts(bytes(Samples.saying("</w:t><w:fldSimple/> & \u202E\u0007\uFFFF")));
        parse(odd.get("word/document.xml"));
        String text = new String(odd.get("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(text.contains("&lt;/w:t&gt;&lt;w:fldSimple/&gt; &amp; </w:t>"), text);
    }

    @Test
    void theSameBriefIsTheSameBytes() {
        assertArrayEquals(bytes(Samples.everything(true)), bytes(Samples.everything(true)));
    }

    private static String part(String name) {
        return new String(PARTS.get(name), StandardCharsets.UTF_8);
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static byte[] bytes(Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxPublisher().publish(publication, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }
}
