package org.tradebrief.desk.editor.text;

import java.util.ArrayList;
import java.util.List;

/** Adds and takes away rows and columns of the table in which the caret stands. */
public final class TableShaping {
    private final String source;
    private final int caret;

    public TableShaping(String source, int caret) {
        this.source = source;
        this.caret = caret;
    }

    public Change addRow() {
        int line = lineStart(caret);
        int end = lineEnd(line);
        int columns = cells(source.substring(line, end)).size();
        // Behind the head comes the row of dashes, which must stay there.
        int next = end < source.length() ? lineEnd(end + 1) : end;
        boolean head = end < source.length() && isRule(source.substring(end + 1, next));
        int at = head ? next : end;
        String row = "\n|" + "  |".repeat(columns);
        return new Change(at, at, row, at + 3);
    }

    /** Takes the row away; the head and the row of dashes stay. */
    public Change removeRow() {
        int line = lineStart(caret);
        int end = lineEnd(line);
        int next = end < source.length() ? lineEnd(end + 1) : end;
        boolean head = end < source.length() && isRule(source.substring(end + 1, next));
        if (head || isRule(source.substring(line, end))) {
            return Change.none(caret);
        }
        return new Change(line, Math.min(source.length(), end + 1), "", line);
    }

    public Change addColumn() {
        int column = column();
        return each((cells, rule) -> cells.add(column + 1, rule ? "---" : "  "));
    }

    public Change removeColumn() {
        int column = column();
        return each((cells, rule) -> {
            if (cells.size() > 1 && column < cells.size()) {
                cells.remove(column);
            }
        });
    }

    private interface Turn {
        void each(List<String> cells, boolean rule);
    }

    private Change each(Turn turn) {
        int first = lineStart(caret);
        while (first > 0 && source.charAt(lineStart(first - 1)) == '|') {
            first = lineStart(first - 1);
        }
        int last = first;
        StringBuilder table = new StringBuilder();
        while (last < source.length() && source.charAt(last) == '|') {
            int end = lineEnd(last);
            String line = source.substring(last, end);
            List<String> cells = new ArrayList<>(cells(line));
            turn.each(cells, isRule(line));
            table.append('|').append(String.join("|", cells)).append("|\n");
            last = end + 1;
        }
        String text = table.toString().stripTrailing();
        int end = Math.min(source.length(), last - 1);
        return Change.between(source, source.substring(0, first) + text + source.substring(end), first + 2);
    }

    /** The number of the column in which the caret stands. */
    private int column() {
        int line = lineStart(caret);
        int bars = 0;
        for (int i = line; i < caret; i++) {
            bars += source.charAt(i) == '|' && (i == 0 || source.charAt(i - 1) != '\\') ? 1 : 0;
        }
        return Math.max(0, bars - 1);
    }

    private static List<String> cells(String line) {
        String inside = line.strip();
        inside = inside.startsWith("|") ? inside.substring(1) : inside;
        inside = inside.endsWith("|") && !inside.endsWith("\\|") ? inside.substring(0, inside.length() - 1) : inside;
        return List.of(inside.split("(?<!\\\\)\\|", -1));
    }

    private static boolean isRule(String line) {
        return line.matches("[ \\t]*\\|?[ \\t:|-]*-[ \\t:|-]*");
    }

    private int lineStart(int at) {
        return source.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end;
    }
}
