package org.tradebrief.desk.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of a document around those that a value came from, as a small table. Where the lines are no table each is a row
 * of one cell.
 *
 * @param head of the table; empty where there is none
 */
public record SourceExcerpt(List<String> head, List<Row> rows) {
    private static final int AROUND = 1;
    private static final int MOST = 6;

    /** @param line from 1; @param cited whether a value came from it */
    public record Row(int line, List<String> cells, boolean cited) {}

    /** @param lines that are cited, from 1 */
    public static SourceExcerpt of(String text, Set<Integer> lines) {
        List<String> all = text.lines().toList();
        TreeSet<Integer> shown = new TreeSet<>();
        for (int line : new TreeSet<>(lines)) {
            for (int near = line - AROUND; near <= line + AROUND; near++) {
                boolean fits = near == line || isRow(all, near) && isRow(all, line) && !isHead(all, near);
                if (fits && near >= 1 && near <= all.size() && shown.size() < MOST) {
                    shown.add(near);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        List<String> head = List.of();
        for (int line : shown) {
            boolean table = isRow(all, line);
            rows.add(new Row(
                    line,
                    table ? cells(all.get(line - 1)) : List.of(all.get(line - 1).strip()),
                    lines.contains(line)));
            if (table && head.isEmpty()) {
                head = headOf(all, line);
            }
        }
        return new SourceExcerpt(head, List.copyOf(rows));
    }

    private static List<String> headOf(List<String> all, int line) {
        int first = line;
        while (isRow(all, first - 1)) {
            first--;
        }
        return first == line ? List.of() : cells(all.get(first - 1));
    }

    private static boolean isRow(List<String> all, int line) {
        return line >= 1 && line <= all.size() && all.get(line - 1).strip().startsWith("|");
    }

    private static boolean isHead(List<String> all, int line) {
        return !isRow(all, line - 1) || all.get(line - 1).matches("[\\s|:-]+");
    }

    private static List<String> cells(String row) {
        String inside = row.strip().replaceAll("^\\||\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inside.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip().replace("**", "").replace("\\|", "|"));
        }
        return cells;
    }
}
