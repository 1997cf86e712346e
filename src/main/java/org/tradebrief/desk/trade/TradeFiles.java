package org.tradebrief.desk.trade;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.workbench.Sheets;

/** Writes the table as a file, line by line: XLSX, or values separated by commas or tabs, by the name's ending. */
record TradeFiles(
        Taking taking, List<TradeColumn> columns, TradeQuery query, List<TradeLine> lines, List<String> notes) {
    /** The usual one first. */
    static final List<String> ENDINGS = List.of("xlsx", "csv", "tsv");

    private static final String UTF_8_MARK = "\uFEFF";

    void write(String title, String fileName, OutputStream out) throws IOException {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        switch (ending) {
            case "csv" -> text(out, TextTable::csvLine, UTF_8_MARK);
            case "tsv" -> text(out, TradeFiles::tabbed, "");
            default -> Sheets.xlsx(out, title, heads(), Taking.figures(columns), lines.size(), this::rows, notes);
        }
    }

    private List<String> heads() {
        return taking.heads(columns, query);
    }

    /** Made one after the other, so that a million of them need no memory. */
    private Iterator<List<String>> rows() {
        return lines.stream()
                .map(line -> taking.cells(line, columns, query, true))
                .iterator();
    }

    private interface Written {
        String line(List<String> cells);
    }

    private void text(OutputStream out, Written written, String mark) throws IOException {
        put(out, mark + written.line(heads()));
        for (Iterator<List<String>> rows = rows(); rows.hasNext(); ) {
            put(out, written.line(rows.next()));
        }
        for (String note : notes) {
            put(out, written.line(List.of(note)));
        }
    }

    private static String tabbed(List<String> cells) {
        return String.join(
                        "\t",
                        cells.stream()
                                .map(c -> c.replaceAll("[\\t\\r\\n]+", " "))
                                .toList()) + "\n";
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
