package org.tradebrief.publish.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one table as a workbook: heads that stay and filter, numbers as numbers, below it where the values come from. */
public final class TablePublisher {
    /** A sheet holds this many rows, heads and notes among them. */
    public static final int MOST_ROWS = 1_048_576;

    private static final int NARROW = 14;
    private static final int WIDE = 22;
    private static final int AT_ONCE = 2_000;

    /**
     * What is written.
     *
     * @param figures the columns whose texts are numbers; in the others nothing becomes one
     * @param rows each as long as the heads; read once, so that they need not stand in memory
     * @param notes below the table, a row each
     */
    public record Table(
            String name, List<String> heads, Set<Integer> figures, Iterable<List<String>> rows, List<String> notes) {}

    /** Writes the whole workbook to the stream, which stays open. */
    public void publish(Table table, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Tradebrief Workbench", "1.0");
        Worksheet sheet = book.newWorksheet(XlsxPublisher.sheetName(table.name(), new HashSet<>()));
        for (int c = 0; c < table.heads().size(); c++) {
            sheet.value(0, c, XlsxPublisher.safe(table.heads().get(c)));
            sheet.style(0, c).bold().set();
            sheet.width(c, table.figures().contains(c) ? NARROW : WIDE);
        }
        sheet.freezePane(1, 1);
        int row = 1;
        for (List<String> cells : table.rows()) {
            for (int c = 0; c < cells.size(); c++) {
                cell(sheet, row, c, cells.get(c), table.figures().contains(c));
            }
            row++;
            if (row % AT_ONCE == 0) {
                sheet.flush();
            }
        }
        for (String note : table.notes()) {
            row++;
            sheet.value(row, 0, XlsxPublisher.safe(note));
            sheet.style(row, 0).italic().set();
        }
        book.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, String text, boolean figure) {
        if (figure) {
            XlsxPublisher.cell(sheet, row, column, text);
        } else if (!text.isEmpty()) {
            sheet.value(row, column, XlsxPublisher.safe(text));
        }
    }
}
