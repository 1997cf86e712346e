package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.trade.UsdUnit;

/** Lines as text to take along: tab-separated for a sheet, comma-separated for a file, a table for a brief. */
final class TableText {
    private TableText() {}

    static String tsv(TradeSheet sheet, List<TradeLine> lines, LineText text, String source, boolean raw) {
        return rows(sheet, lines, text, raw).stream()
                        .map(row -> String.join("\t", row))
                        .collect(Collectors.joining("\n"))
                + "\n" + source + "\n";
    }

    /** As RFC 4180. A cell that a sheet would run as a formula is kept text by an apostrophe. */
    static String csv(TradeSheet sheet, List<TradeLine> lines, LineText text, String source) {
        List<List<String>> rows = rows(sheet, lines, text, true);
        rows.add(List.of(source));
        return rows.stream()
                .map(row -> row.stream().map(TableText::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    static String markdown(TradeSheet sheet, List<TradeLine> lines, LineText text) {
        List<List<String>> rows = rows(sheet, lines, text, false);
        List<String> out = new ArrayList<>();
        rows.forEach(row ->
                out.add(row.stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"))));
        out.add(1, "|---|---:|---:|---:|---:|---:|---:|---:|---|");
        return String.join("\n", out) + "\n";
    }

    private static List<List<String>> rows(TradeSheet sheet, List<TradeLine> lines, LineText text, boolean raw) {
        UsdUnit unit = sheet.query().unit();
        List<List<String>> rows = new ArrayList<>();
        rows.add(text.heads(sheet));
        lines.forEach(line -> rows.add(text.cells(line, unit, raw)));
        return rows;
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?[\\d.,]+%?")
                ? "'" + text
                : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
