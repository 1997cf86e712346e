package org.tradebrief.desk.search;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.search.Hit;

/** A text in one stretch with the runs of it that answer the question. */
record MarkedText(String text, List<Hit.Mark> marks) {
    MarkedText {
        marks = List.copyOf(marks);
    }

    /**
     * A snippet as people read it: without the signs of Markdown, its lines joined, cut to a length around the first mark.
     *
     * @param room in widths of a Chinese character; a Latin letter takes half of one
     */
    static MarkedText plain(String snippet, List<Hit.Mark> marks, int room) {
        StringBuilder text = new StringBuilder();
        List<Boolean> marked = new ArrayList<>();
        int line = 0;
        for (String row : snippet.split("\n", -1)) {
            if (!row.matches("\\s*\\|?[\\s|:-]*-{3,}[\\s|:-]*")) {
                append(row, line, marks, text, marked);
            }
            line += row.length() + 1;
        }
        return runs(text.toString(), marked).cut(room);
    }

    private static void append(String row, int offset, List<Hit.Mark> marks, StringBuilder text, List<Boolean> marked) {
        int start = row.length()
                - row.replaceFirst("^\\s*(?:#{1,6}\\s+|[-*+]\\s+|>\\s*|\\|\\s*)", "")
                        .length();
        if (!text.isEmpty() && !text.toString().endsWith(" ")) {
            text.append(' ');
            marked.add(false);
        }
        for (int i = start; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '*' || c == '`') {
                continue;
            }
            if (c == '|') {
                c = i == row.length() - 1 ? ' ' : '·';
            }
            int at = offset + i;
            text.append(c);
            marked.add(marks.stream().anyMatch(m -> m.start() <= at && at < m.end()));
        }
    }

    private static MarkedText runs(String text, List<Boolean> marked) {
        List<Hit.Mark> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && marked.get(i);
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                runs.add(new Hit.Mark(start, i));
                start = -1;
            }
        }
        return new MarkedText(text, runs);
    }

    private MarkedText cut(int room) {
        if (width(text) <= room) {
            return this;
        }
        int from = marks.isEmpty() || width(text.substring(0, marks.getFirst().end())) < room * 0.8
                ? 0
                : Math.max(0, marks.getFirst().start() - room / 4);
        int to = from;
        for (double used = 0; to < text.length() && used < room; to++) {
            used += width(text.charAt(to));
        }
        String before = from > 0 ? "…" : "";
        String shown = before + text.substring(from, to) + (to < text.length() ? "…" : "");
        int shift = before.length() - from;
        int last = to;
        List<Hit.Mark> kept = marks.stream()
                .filter(m -> m.start() >= from && m.end() <= last)
                .map(m -> new Hit.Mark(m.start() + shift, m.end() + shift))
                .toList();
        return new MarkedText(shown, kept);
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> width((char) c)).sum();
    }

    private static double width(char c) {
        return c < 0x2E80 ? 0.55 : 1;
    }
}
