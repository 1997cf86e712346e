package org.tradebrief.desk.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.Workspaces;

/** The table as a file: each with its heads and where its values come from. */
class TradeFilesTest {
    private static final LineText TEXT = new LineText(new Words().of("trade"));

    @TempDir
    private Path folder = Path.of("");

    private final TradeSheet sheet = taiwan();
    private final TradeFiles files = new TradeFiles(
            new Taking(TEXT),
            Layout.Kind.PARTNERS.usual().columns(),
            sheet.query(),
            sheet.lines(),
            List.of("=UN Comtrade，版本 2026-02-08"));

    private static TradeSheet taiwan() {
        TradeSheets sheets =
                new TradeSheets(Workspaces.view(Workspaces.february(), org.tradebrief.trade.Rows.FEBRUARY));
        Holding holding = sheets.holdings(org.tradebrief.trade.Rows.economy("TWN")).stream()
                .filter(Holding.Partners.class::isInstance)
                .findFirst()
                .orElseThrow();
        return sheets.sheet(new TradeQuery(
                holding, Metric.EXPORT, Span.YEAR, sheets.ends(holding).getFirst(), UsdUnit.MILLION, null));
    }

    private byte[] written(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write("貿易數據", name, out);
        return out.toByteArray();
    }

    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("t.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void aWorkbookHoldsEveryLineWithNumbersAsNumbersAndNoFormula() throws IOException {
        String page = part(written("t.xlsx"), "xl/worksheets/sheet1.xml");
        assertEquals(sheet.lines().size() + 2, page.split("<row ").length - 1);
        assertFalse(page.contains("<f>"), page);
        assertTrue(page.contains("<v>"), page);
        assertTrue(page.contains("topLeftCell"), "heads and names stay");
    }

    @Test
    void aTextFileEndsWithItsSourceAndRunsNothing() throws IOException {
        String csv = new String(written("t.csv"), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFF夥伴／月份,排名,出口（百萬美元）"), csv);
        assertTrue(csv.endsWith("'=UN Comtrade，版本 2026-02-08\r\n"), csv);
        String tsv = new String(written("t.tsv"), StandardCharsets.UTF_8);
        assertEquals(sheet.lines().size() + 2, tsv.lines().count());
    }
}
