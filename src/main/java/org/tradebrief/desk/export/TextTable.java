package org.tradebrief.desk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as text to take along: tab-separated for a sheet, comma-separated for a file, Markdown for a brief.
 *
 * @param figures the columns that hold numbers, which a brief sets to the right
 * @param source the line that says where the values come from; it goes along with every copy
 */
public record TextTable(List<String> heads, Set<Integer> figures, List<List<String>> rows, String source) {
    public TextTable {
        heads = List.copyOf(heads);
        figures = Set.copyOf(figures);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " under " + heads.size() + " heads");
            }
        }
    }

    public String tsv() {
        return all().stream()
                .map(row ->
                        row.stream().map(c -> c.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** As RFC 4180, with a mark of UTF-8 before it. A cell that a sheet would run is kept text by an apostrophe. */
    public String csv() {
        return all().stream()
                .map(row -> row.stream().map(TextTable::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    /** One line of a file of values separated by commas, made safe like those of {@link #csv}. */
    public static String csvLine(List<String> cells) {
        return cells.stream().map(TextTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Without the source, which a brief writes itself. */
    public String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(line(heads));
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < heads.size(); i++) {
            rule.append(figures.contains(i) ? "---:|" : "---|");
        }
        lines.add(rule.toString());
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines) + "\n";
    }

    private List<List<String>> all() {
        List<List<String>> all = new ArrayList<>();
        all.add(heads);
        all.addAll(rows);
        if (!source.isEmpty()) {
            all.add(List.of(source));
        }
        return all;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(c -> c.replace("|", "\\|").replaceAll("\\s*\\R\\s*", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(String text) {
        boolean runs = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = runs && !text.matches("[+-]?[\\d.,]+%?") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
