package org.tradebrief.desk.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradebrief.search.Hit;

/** A text in one stretch with the runs of it that answer the question. */
record MarkedText(String text, List<Hit.Mark> marks) {
    private static final String GOES_ON = "…";

    /** A mark that ends within this share of the room is seen without cutting anything before it. */
    private static final double EARLY = 0.8;

    /** What may be shown before the first mark otherwise, so that what follows it is read as well. */
    private static final double BEFORE = 0.45;

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
        Set<Integer> rows = new HashSet<>();
        int line = 0;
        for (String row : snippet.split("\n", -1)) {
            if (!row.matches("\\s*\\|?[\\s|:-]*-{3,}[\\s|:-]*")) {
                separate(text, marked);
                rows.add(text.length());
                append(row, line, marks, text, marked);
            }
            line += row.length() + 1;
        }
        return runs(text.toString(), marked).cut(room, rows);
    }

    private static void separate(StringBuilder text, List<Boolean> marked) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
            marked.add(false);
        }
    }

    private static void append(String row, int offset, List<Hit.Mark> marks, StringBuilder text, List<Boolean> marked) {
        int start = row.length()
                - row.replaceFirst("^\\s*(?:#{1,6}\\s+|[-*+]\\s+|>\\s*|\\|\\s*)", "")
                        .length();
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

    /** Begins with the sentence of the first mark where that leaves room for what follows it. */
    private MarkedText cut(int room, Set<Integer> rows) {
        if (Excerpt.width(text) <= room) {
            return this;
        }
        Excerpt whole = new Excerpt(text, rows);
        Hit.Mark first = marks.isEmpty() ? new Hit.Mark(0, 0) : marks.getFirst();
        boolean early = Excerpt.width(text.substring(0, first.end())) < room * EARLY;
        int from = early ? 0 : whole.start(first.start(), room * BEFORE);
        int to = whole.end(from, first.end(), room);
        String before = whole.beginsSentence(from) ? "" : GOES_ON;
        String piece = text.substring(from, to).stripTrailing();
        String shown = before + piece + (to < text.length() ? GOES_ON : "");
        int last = from + piece.length();
        int shift = before.length() - from;
        List<Hit.Mark> kept = marks.stream()
                .filter(m -> m.start() >= from && m.start() < last && m.end() <= to)
                .map(m -> new Hit.Mark(m.start() + shift, Math.min(m.end(), last) + shift))
                .toList();
        return new MarkedText(shown, kept);
    }
}
