package org.tradebrief.source.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.source.parse.Findings;

/**
 * A Markdown table of an extract. Rows that do not have as many cells as the header are left out and reported.
 *
 * @param heading the heading above it
 * @param line the line of its header, counted from 1
 */
record Table(String heading, int line, List<String> header, List<Row> rows) {
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }
    }

    static List<Table> of(Extract extract, Findings findings) {
        List<Table> tables = new ArrayList<>();
        List<String> lines = extract.lines();
        int i = extract.bodyStart();
        String heading = "";
        while (i + 1 < lines.size()) {
            if (lines.get(i).startsWith("#")) {
                heading = lines.get(i).replaceFirst("^#+", "").strip();
            }
            if (isRow(lines.get(i)) && isUnderline(lines.get(i + 1))) {
                int end = i + 2;
                while (end < lines.size() && isRow(lines.get(end))) {
                    end++;
                }
                tables.add(table(lines, i, end, heading, findings));
                i = end;
            } else {
                i++;
            }
        }
        return tables;
    }

    private static Table table(List<String> lines, int start, int end, String heading, Findings findings) {
        List<String> header = cells(lines.get(start));
        List<Row> rows = new ArrayList<>();
        for (int i = start + 2; i < end; i++) {
            List<String> cells = cells(lines.get(i));
            if (cells.size() == header.size()) {
                rows.add(new Row(i + 1, cells));
            } else {
                findings.add(
                        i + 1, "SRC-RAGGED", "表格應有 " + header.size() + " 欄，此列有 " + cells.size() + " 欄，已略過此列。向來源補正。");
            }
        }
        return new Table(heading, start + 1, header, rows);
    }

    /** The first column with one of these names, the unit in brackets and case aside. */
    Optional<Integer> column(String... names) {
        for (String name : names) {
            for (int i = 0; i < header.size(); i++) {
                if (folded(header.get(i)).equals(name)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    boolean hasColumns(String... names) {
        for (String name : names) {
            if (column(name).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How many US dollars one unit of that column is, as its header or else the heading above says. */
    Optional<BigDecimal> dollars(int column) {
        Optional<BigDecimal> own = dollars(header.get(column));
        return own.isPresent() ? own : dollars(heading);
    }

    private static Optional<BigDecimal> dollars(String label) {
        String text = label.toLowerCase(Locale.ROOT);
        if (!text.contains("usd")) {
            return Optional.empty();
        }
        if (text.contains("million") || text.contains("m usd")) {
            return Optional.of(BigDecimal.valueOf(1_000_000));
        }
        if (text.contains("billion") || text.contains("thousand")) {
            return Optional.of(BigDecimal.valueOf(text.contains("billion") ? 1_000_000_000 : 1_000));
        }
        return Optional.of(BigDecimal.ONE);
    }

    private static String folded(String header) {
        int bracket = header.replace('（', '(').indexOf('(');
        return (bracket < 0 ? header : header.substring(0, bracket)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isRow(String line) {
        return line.stripLeading().startsWith("|");
    }

    private static boolean isUnderline(String line) {
        return isRow(line) && line.contains("-") && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    /** The cells between the bars; a bar after a backslash belongs to its cell. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String text = line.strip();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
