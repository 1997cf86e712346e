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
import org.tradebrief.brief.Inline;
import org.tradebrief.publish.PlainText;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.SourceIndex;
import org.tradebrief.text.CleanText;

/**
 * Writes every table of a brief to a sheet of its own, numbers as numbers, and the evidence to the last. Nothing from a
 * text becomes a formula: a cell that would start one is kept as the text that it is.
 */
public final class XlsxPublisher {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /** A table to be written: what it is called, where it comes from as the brief says below it. */
    private record Named(String name, Block.Table table, String source) {}

    public void publish(Publication publication, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Tradebrief Workbench", "1.0");
        Set<String> taken = new HashSet<>();
        for (Named named : tables(publication)) {
            write(named, book.newWorksheet(sheetName(named.name(), taken)));
        }
        evidence(publication, book.newWorksheet(sheetName("數字依據", taken)));
        book.finish();
    }

    private static List<Named> tables(Publication publication) {
        List<Named> found = new ArrayList<>();
        for (Publication.Chapter chapter : publication.chapters()) {
            String name = chapter.title();
            List<Block> blocks = chapter.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Heading h) {
                    name = PlainText.of(h.inside());
                } else if (blocks.get(i) instanceof Block.Table t) {
                    found.add(new Named(name, t, source(blocks.subList(i + 1, blocks.size()))));
                }
            }
        }
        return found;
    }

    /** What the first paragraph after a table cites. */
    private static String source(List<Block> following) {
        if (following.isEmpty() || !(following.getFirst() instanceof Block.Paragraph(List<Inline> inside))) {
            return "";
        }
        return inside.stream()
                .filter(Inline.Citation.class::isInstance)
                .map(i -> ((Inline.Citation) i).text())
                .collect(Collectors.joining());
    }

    private static void write(Named named, Worksheet sheet) {
        Block.Table table = named.table();
        for (int c = 0; c < table.columns().size(); c++) {
            String head = safe(PlainText.of(table.columns().get(c).head()));
            int widest = width(head);
            for (int r = 0; r < table.rows().size(); r++) {
                String text = PlainText.of(table.rows().get(r).get(c));
                widest = Math.max(widest, width(text));
                cell(sheet, r + 1, c, text);
                if (number(text) == null) {
                    wrap(sheet, r + 1, c);
                }
            }
            column(sheet, c, head, widest);
        }
        if (!named.source().isEmpty()) {
            sheet.value(table.rows().size() + 2, 0, safe(named.source()));
        }
        page(sheet);
    }

    private static void column(Worksheet sheet, int column, String head, int widest) {
        sheet.value(0, column, head);
        sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
        sheet.width(column, Math.clamp(widest + 2L, NARROWEST, WIDEST));
    }

    private static void wrap(Worksheet sheet, int row, int column) {
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    /** The head stays in view, and a printed sheet is as wide as its paper. */
    private static void page(Worksheet sheet) {
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** In digits: a Chinese character is two of them wide. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
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
        int[] widths = {24, 28, 44, 10, 30, 12, 60};
        for (int c = 0; c < heads.length; c++) {
            column(sheet, c, heads[c], widths[c]);
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
                wrap(sheet, row, c);
            }
            row++;
        }
        page(sheet);
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
