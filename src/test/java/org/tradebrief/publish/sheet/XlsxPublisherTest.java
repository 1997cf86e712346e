package org.tradebrief.publish.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.publish.pdf.Samples;

/** The workbook as its parts lie in the file. */
class XlsxPublisherTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTableBecomesASheetWithNumbersAsNumbers() throws Exception {
        Map<String, String> parts = parts();
        assertTrue(parts.get("xl/workbook.xml").contains("美國雙邊貿易"));
        assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("<v>1169.0</v>"));
    }

    @Test
    void whatATableCitesStandsBelowIt() throws Exception {
        assertTrue(parts().values().stream().anyMatch(part -> part.contains("us-balance-5700-2026.md，列 13–35")));
    }

    @Test
    void aCellThatWouldStartAFormulaStaysText() throws Exception {
        Map<String, String> parts = parts();
        assertTrue(parts.values().stream().anyMatch(part -> part.contains("=HYPERLINK(")), "it is there");
        parts.values().forEach(part -> assertFalse(part.contains("<f>")));
    }

    @Test
    void noCellIsAFormula() throws Exception {
        parts().values().forEach(part -> assertFalse(part.contains("<f>")));
    }

    @Test
    void theEvidenceStandsOnTheLastSheet() throws Exception {
        assertTrue(parts().get("xl/workbook.xml").contains("數字依據"));
    }

    @Test
    void aNumberIsReadAsTheBriefWritesIt() {
        assertEquals(new BigDecimal("-1893.6"), XlsxPublisher.number("−1,893.6"));
        assertNull(XlsxPublisher.number("收窄 29.9%"));
        assertNull(XlsxPublisher.number("=1+1"));
    }

    private Map<String, String> parts() throws IOException {
        Path file = folder.resolve("brief.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new XlsxPublisher().publish(Samples.everything(false), out);
        }
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), unescaped(new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        return parts;
    }

    private static String unescaped(String xml) {
        return Pattern.compile("&#x([0-9a-fA-F]+);")
                .matcher(xml)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }
}
