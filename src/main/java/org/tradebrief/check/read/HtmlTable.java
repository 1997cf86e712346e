package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A table of HTML. Tables within its cells are read as text of the cell; what is never closed ends with the text. */
record HtmlTable(Run caption, List<Run> head, List<Block.Row> rows, int end) {
    private static final int MOST_SPAN = 40;
    /** From here on cells stand for themselves: spans over spans would make a small text a huge table. */
    private static final int MOST_COLUMNS = 60;

    private static final int MOST_CELLS = 200;
    private static final int LONGEST_TAG = 400;

    static HtmlTable read(String raw, int from) {
        return new Scan(raw, from).table();
    }

    /** Moves over the tags once. */
    private static final class Scan {
        private final String raw;
        private int at;
        private int depth;
        private int cellStart = -1;
        private int cellSpan = 1;
        private int rowSpan = 1;
        private boolean inHead;
        private boolean namesOnly = true;
        private int captionStart = -1;
        private Run caption = Run.empty();
        private List<Run> head = List.of();
        private List<Run> row = new ArrayList<>();
        private final List<Block.Row> rows = new ArrayList<>();
        private final TreeMap<Integer, Hanging> hanging = new TreeMap<>();

        Scan(String raw, int from) {
            this.raw = raw;
            this.at = from;
        }

        HtmlTable table() {
            while (at < raw.length()) {
                int open = raw.indexOf('<', at);
                if (open < 0) {
                    at = raw.length();
                    break;
                }
                int close = tagEnd(open);
                at = close < 0 ? open + 1 : close;
                if (close > 0 && tag(open, close)) {
                    break;
                }
            }
            endRow(at);
            return new HtmlTable(caption, head, rows, at);
        }

        private int tagEnd(int open) {
            int limit = Math.min(raw.length(), open + LONGEST_TAG);
            for (int i = open + 1; i < limit; i++) {
                if (raw.charAt(i) == '>') {
                    return i + 1;
                }
            }
            return -1;
        }

        /** Whether the table ends here. */
        private boolean tag(int open, int close) {
            boolean closing = raw.charAt(open + 1) == '/';
            int name = open + (closing ? 2 : 1);
            if (is(name, "table")) {
                depth += closing ? -1 : 1;
                if (depth <= 0) {
                    endRow(open);
                }
                return depth <= 0;
            }
            if (depth != 1) {
                return false;
            }
            if (is(name, "thead")) {
                inHead = !closing;
            } else if (is(name, "caption")) {
                caption(open, close, closing);
            } else if (is(name, "tr")) {
                endRow(open);
            } else if ((is(name, "td") || is(name, "th")) && !isLast()) {
                endCell(open);
                if (!closing) {
                    namesOnly &= is(name, "th");
                    cellStart = close;
                    String attributes = raw.substring(open, close);
                    cellSpan = number(attributes, "colspan");
                    rowSpan = number(attributes, "rowspan");
                }
            }
            return false;
        }

        /** Whether the cell being read is the last that a row may have: all that follows in the row is in it. */
        private boolean isLast() {
            return cellStart >= 0 && row.size() == MOST_CELLS - 1;
        }

        private void caption(int open, int close, boolean closing) {
            if (closing && captionStart >= 0) {
                caption = new RunBuilder(raw).add(captionStart, open).build();
            }
            captionStart = closing ? -1 : close;
        }

        private void endCell(int end) {
            if (cellStart < 0) {
                return;
            }
            fillHanging();
            Run run = new RunBuilder(raw).add(cellStart, end).build();
            boolean spans = row.size() < MOST_COLUMNS;
            for (int i = 0; i < (spans ? cellSpan : 1); i++) {
                if (rowSpan > 1 && spans) {
                    hanging.put(row.size(), new Hanging(run, rowSpan - 1));
                }
                row.add(run);
            }
            cellStart = -1;
        }

        private void endRow(int end) {
            endCell(end);
            if (row.isEmpty()) {
                return;
            }
            fillHanging();
            if (head.isEmpty() && rows.isEmpty()) {
                head = row;
            } else if (rows.isEmpty() && (inHead || namesOnly)) {
                head = HeadRows.joined(head, row);
            } else {
                rows.add(new Block.Row(row));
            }
            namesOnly = true;
            row = new ArrayList<>();
        }

        private void fillHanging() {
            for (Hanging h = hanging.get(row.size()); h != null; h = hanging.get(row.size())) {
                int column = row.size();
                row.add(h.run);
                if (h.left <= 1) {
                    hanging.remove(column);
                } else {
                    hanging.put(column, new Hanging(h.run, h.left - 1));
                }
            }
        }

        private boolean is(int name, String wanted) {
            int end = name + wanted.length();
            return raw.regionMatches(true, name, wanted, 0, wanted.length())
                    && end < raw.length()
                    && !Character.isLetterOrDigit(raw.charAt(end));
        }

        private static int number(String attributes, String name) {
            int found = attributes.toLowerCase(java.util.Locale.ROOT).indexOf(name + "=");
            int value = 0;
            for (int i = found < 0 ? attributes.length() : found + name.length() + 1; i < attributes.length(); i++) {
                char c = attributes.charAt(i);
                if (c >= '0' && c <= '9' && value < MOST_SPAN) {
                    value = value * 10 + c - '0';
                } else if (c != '"' && c != '\'') {
                    break;
                }
            }
            return Math.clamp(value, 1, MOST_SPAN);
        }

        private record Hanging(Run run, int left) {}
    }
}
