package org.tradebrief.trade;

import java.util.ArrayList;
import java.util.List;

/** Splits comma-separated text into rows of cells; a cell in quotation marks may hold commas and doubled marks. */
final class CsvRows {
    private CsvRows() {}

    static List<List<String>> of(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(CsvRows::cells).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
