package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.List;

/** A table of lines and bars. */
record PipeTable(List<Run> head, List<Block.Row> rows, int nextLine) {
    private static final int MOST_CELLS = 200;

    /** A line with bars and below it one of dashes, or two lines that start and end with a bar. */
    static boolean startsAt(String raw, Lines lines, int line) {
        if (line >= lines.count() || !hasBar(raw, lines, line)) {
            return false;
        }
        return isDelimiter(raw, lines, line + 1) || isFramed(raw, lines, line) && isFramed(raw, lines, line + 1);
    }

    static PipeTable read(String raw, Lines lines, int line) {
        List<Run> head = cells(raw, lines, line);
        int next = isDelimiter(raw, lines, line + 1) ? line + 2 : line + 1;
        List<Block.Row> rows = new ArrayList<>();
        while (next <= lines.count() && hasBar(raw, lines, next)) {
            if (!isDelimiter(raw, lines, next)) {
                rows.add(new Block.Row(cells(raw, lines, next)));
            }
            next++;
        }
        boolean second =
                !rows.isEmpty() && HeadRows.isSecond(head, rows.getFirst().cells());
        return second
                ? new PipeTable(
                        HeadRows.joined(HeadRows.filled(head), rows.getFirst().cells()),
                        rows.subList(1, rows.size()),
                        next)
                : new PipeTable(head, rows, next);
    }

    private static boolean hasBar(String raw, Lines lines, int line) {
        int end = lines.end(line, raw);
        for (int i = lines.start(line); i < end; i++) {
            if (raw.charAt(i) == '|' && (i == 0 || raw.charAt(i - 1) != '\\')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDelimiter(String raw, Lines lines, int line) {
        int end = lines.end(line, raw);
        boolean bar = false;
        boolean dash = false;
        for (int i = lines.start(line); i < end; i++) {
            char c = raw.charAt(i);
            bar |= c == '|';
            dash |= c == '-';
            if ("|-: \t>".indexOf(c) < 0) {
                return false;
            }
        }
        return bar && dash;
    }

    private static boolean isFramed(String raw, Lines lines, int line) {
        String row = raw.substring(lines.start(line), lines.end(line, raw)).strip();
        return row.length() > 2 && row.startsWith("|") && row.endsWith("|");
    }

    private static List<Run> cells(String raw, Lines lines, int line) {
        int at = lines.start(line);
        int end = lines.end(line, raw);
        while (at < end && " \t>".indexOf(raw.charAt(at)) >= 0) {
            at++;
        }
        if (at < end && raw.charAt(at) == '|') {
            at++;
        }
        List<Run> cells = new ArrayList<>();
        int from = at;
        boolean code = false;
        for (; at < end && cells.size() < MOST_CELLS; at++) {
            char c = raw.charAt(at);
            code ^= c == '`';
            if (c == '|' && raw.charAt(at - 1) != '\\' && !code) {
                cells.add(cell(raw, from, at));
                from = at + 1;
            }
        }
        if (from < end && !raw.substring(from, end).isBlank()) {
            cells.add(cell(raw, from, end));
        }
        return cells;
    }

    private static Run cell(String raw, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(raw.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(raw.charAt(end - 1))) {
            end--;
        }
        return new RunBuilder(raw).add(start, end).build();
    }
}
