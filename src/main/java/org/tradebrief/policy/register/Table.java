package org.tradebrief.policy.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A comma-separated table (RFC 4180) read by the names of its columns. */
final class Table {
    private final List<Row> rows = new ArrayList<>();

    /** @throws IllegalArgumentException for a line with another number of cells than the head, naming the line */
    Table(RegisterFile file) {
        List<List<String>> lines = split(file.text());
        List<String> head = lines.isEmpty() ? List.of() : lines.getFirst();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = lines.get(i);
            if (cells.size() != head.size()) {
                throw new IllegalArgumentException(file.path() + " line " + (i + 1) + ": " + cells.size()
                        + " cells under " + head.size() + " heads");
            }
            Map<String, String> byName = new HashMap<>();
            for (int c = 0; c < cells.size(); c++) {
                byName.put(head.get(c), cells.get(c));
            }
            rows.add(new Row(i + 1, Map.copyOf(byName)));
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Cells never hold a line break, so a record is a line and a line number is a source. */
    private static List<List<String>> split(String text) {
        return text.lines().map(Table::cells).toList();
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
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

    /** One record with the line it stands on. */
    record Row(int line, Map<String, String> cells) {
        String get(String column) {
            String value = cells.get(column);
            if (value == null) {
                throw new IllegalArgumentException("no column " + column + " in line " + line);
            }
            return value;
        }

        /** A cell that holds several values. */
        List<String> list(String column) {
            String value = get(column);
            return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
        }
    }
}
