package org.tradebrief.publish.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
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
    private static final int WIDEST = 48;
    /** Height of a line, in points. */
    private static final double LINE = 15;

    /** What the format allows for a row. */
    private static final double HIGHEST = 409;

    private static final String HEAD_GROUND = "F6F8FA";

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
        int[] widths = new int[table.columns().size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = columnWidth(table, c);
            head(sheet, c, PlainText.of(table.columns().get(c).head()), widths[c], side(table, c));
        }
        int row = 1;
        for (List<List<Inline>> cells : table.rows()) {
            int lines = 1;
            for (int c = 0; c < widths.length; c++) {
                String text = PlainText.of(cells.get(c));
                cell(sheet, row, c, text);
                dress(sheet, row, c, side(table, c));
                lines = Math.max(lines, lines(text, widths[c]));
            }
            height(sheet, row++, lines);
        }
        if (!named.source().isEmpty()) {
            source(sheet, row + 1, widths, named.source());
        }
        page(sheet);
    }

    private static String side(Block.Table table, int column) {
        return table.columns().get(column).align().name().toLowerCase(Locale.ROOT);
    }

    /** Below the table and as wide. */
    private static void source(Worksheet sheet, int row, int[] widths, String source) {
        sheet.value(row, 0, safe(source));
        if (widths.length > 1) {
            sheet.range(row, 0, row, widths.length - 1).merge();
        }
        dress(sheet, row, 0, "left");
        height(sheet, row, lines(source, Arrays.stream(widths).sum()));
    }

    /** Not every program finds the height of a row by itself. */
    private static void height(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, Math.min(HIGHEST, LINE * lines));
    }

    /** How many lines a text takes in a column. */
    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.ceilDiv(Math.max(1, PlainText.columns(line)), width - 2))
                .sum();
    }

    /** In digits. */
    private static int columnWidth(Block.Table table, int column) {
        int widest = PlainText.columns(PlainText.of(table.columns().get(column).head()));
        for (List<List<Inline>> row : table.rows()) {
            widest = Math.max(widest, PlainText.columns(PlainText.of(row.get(column))));
        }
        return Math.clamp(widest + 2L, NARROWEST, WIDEST);
    }

    private static void head(Worksheet sheet, int column, String head, int width, String side) {
        sheet.value(0, column, safe(head));
        sheet.style(0, column)
                .bold()
                .fillColor(HEAD_GROUND)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        dress(sheet, 0, column, side);
        sheet.width(column, width);
    }

    private static void dress(Worksheet sheet, int row, int column, String side) {
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment(side)
                // Words do not touch the figures of the column before them.
                .indent(side.equals("left") ? 1 : 0)
                .set();
    }

    /** The head stays in view, and a printed sheet is as wide as its paper. */
    private static void page(Worksheet sheet) {
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
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
            head(sheet, c, heads[c], widths[c], "left");
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
            int lines = 1;
            for (int c = 0; c < cells.size(); c++) {
                sheet.value(row, c, safe(cells.get(c)));
                dress(sheet, row, c, "left");
                lines = Math.max(lines, lines(cells.get(c), widths[c]));
            }
            height(sheet, row++, lines);
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
