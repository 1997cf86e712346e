package org.tradebrief.publish.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tradebrief.brief.Block;
import org.tradebrief.publish.PlainText;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.SourceIndex;
import org.tradebrief.text.CleanText;

/**
 * Writes every table of a brief to a sheet of its own, numbers as numbers, and the evidence to the last. Nothing from a
 * text becomes a formula: a cell that would start one is kept as the text that it is.
 */
public final class XlsxPublisher {

    /** A table to be written: what it is called, where it comes from. */
    private record Named(String name, Block.Table table) {}

    public void publish(Publication publication, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Tradebrief Workbench", "1.0");
        Set<String> taken = new HashSet<>();
        for (Named named : tables(publication)) {
            write(named.table(), book.newWorksheet(sheetName(named.name(), taken)));
        }
        evidence(publication, book.newWorksheet(sheetName("數字依據", taken)));
        book.finish();
    }

    private static List<Named> tables(Publication publication) {
        List<Named> found = new ArrayList<>();
        for (Publication.Chapter chapter : publication.chapters()) {
            String name = chapter.title();
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Heading h) {
                    name = PlainText.of(h.inside());
                } else if (block instanceof Block.Table t) {
                    found.add(new Named(name, t));
                }
            }
        }
        return found;
    }

    private static void write(Block.Table table, Worksheet sheet) {
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.value(0, c, safe(PlainText.of(table.columns().get(c).head())));
            sheet.style(0, c).bold().set();
            sheet.width(c, 22);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.columns().size(); c++) {
                cell(sheet, r + 1, c, PlainText.of(table.rows().get(r).get(c)));
            }
        }
        sheet.freezePane(0, 1);
    }

    static void cell(Worksheet sheet, int row, int column, String text) {
        BigDecimal number = number(text);
        if (number == null) {
            sheet.value(row, column, safe(text));
        } else {
            sheet.value(row, column, number);
            sheet.style(row, column)
                    .format(number.scale() > 0 ? "#,##0." + "0".repeat(number.scale()) : "#,##0")
                    .set();
        }
    }

    /** A plain number in the brief's writing: thousands commas, the true minus sign. */
    static @org.jspecify.annotations.Nullable BigDecimal number(String text) {
        String plain = text.strip().replace("−", "-").replace(",", "");
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return null;
        }
        return new BigDecimal(plain);
    }

    static String safe(String text) {
        String clean = CleanText.clean(text).strip();
        return clean.length() > 32_000 ? clean.substring(0, 32_000) + "…" : clean;
    }

    private static void evidence(Publication publication, Worksheet sheet) {
        String[] heads = {"數字", "依據的值", "口徑或說明", "查核結果", "豁免", "資料版本", "來源與列"};
        for (int c = 0; c < heads.length; c++) {
            sheet.value(0, c, heads[c]);
            sheet.style(0, c).bold().set();
            sheet.width(c, c < 2 ? 22 : 30);
        }
        int row = 1;
        for (Publication.Evidence known : publication.evidence().values()) {
            List<String> cells = List.of(
                    known.statement(),
                    known.value(),
                    known.basis(),
                    known.verdict(),
                    known.waiver(),
                    SourceIndex.vintage(known.sources()),
                    known.sources().stream()
                            .map(s -> s.path() + "，列 " + s.rows())
                            .collect(Collectors.joining("；")));
            for (int c = 0; c < cells.size(); c++) {
                sheet.value(row, c, safe(cells.get(c)));
            }
            row++;
        }
        sheet.freezePane(0, 1);
    }

    /** Thirty-one characters at most, none that a workbook forbids, no name twice. */
    static String sheetName(String wanted, Set<String> taken) {
        String base =
                CleanText.clean(wanted).replaceAll("[\\\\/?*:\\[\\]']", " ").strip();
        base = base.isEmpty() ? "表" : base.substring(0, Math.min(26, base.length()));
        String name = base;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = base + " " + n;
        }
        return name;
    }
}
