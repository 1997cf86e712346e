package org.tradebrief.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.search.Hit;
import org.tradebrief.text.Entities;

/**
 * A document as it is read beside the hits.
 *
 * @param lines without blank ones and rules; of a very long document those around the passage
 * @param from the first line of the passage that was found, as an index of lines
 * @param to the last one
 * @param matches the line of each marked run, as an index of lines, in order
 * @param cut how many lines of the document are not shown
 */
record Reading(
        Document document, Heading heading, List<ReadingLine> lines, int from, int to, List<Integer> matches, int cut) {
    private static final int LONGEST = 2000;
    private static final Pattern MARKER = Pattern.compile("^(\\s*)(?:([-*+])|(\\d+[.)、]))\\s+(.*)$");
    private static final Pattern HEAD = Pattern.compile("^(#{1,6})\\s+(.*)$");
    private static final Pattern SAID_OF_ITSELF = Pattern.compile("^\\s*(?:[-*+]\\s+)?\\*\\*[^*]{1,32}\\*\\*.*$");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|?[\\s|:-]*-{3,}[\\s|:-]*$");

    Reading {
        lines = List.copyOf(lines);
        matches = List.copyOf(matches);
    }

    /**
     * @param start the line of the document at which the passage starts, from 1
     * @param length how many lines it has
     * @param marks marks what was asked for
     */
    static Reading of(
            Document document,
            Heading heading,
            String text,
            int start,
            int length,
            Function<String, List<Hit.Mark>> marks) {
        String[] all = text.split("\r?\n", -1);
        int first = all.length <= LONGEST ? 0 : Math.clamp(start - LONGEST / 2, 0, all.length - LONGEST);
        int last = Math.min(all.length, first + LONGEST);
        List<ReadingLine> lines = new ArrayList<>();
        boolean itself = first == 0;
        for (int i = first; i < last; i++) {
            itself = itself && !all[i].startsWith("## ");
            if (!all[i].isBlank() && !RULE.matcher(all[i]).matches()) {
                ReadingLine line = line(all[i], i + 1, itself, marks);
                // The title stands above the text already.
                if (line.kind() != ReadingLine.Kind.HEADING || line.level() > 1 || !lines.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        int from = index(lines, start);
        int to = Math.max(from, index(lines, start + Math.max(1, length)) - 1);
        return new Reading(document, heading, lines, from, to, matches(lines), all.length - (last - first));
    }

    private static ReadingLine line(String raw, int number, boolean itself, Function<String, List<Hit.Mark>> marks) {
        Matcher head = HEAD.matcher(raw);
        if (head.matches()) {
            return one(number, ReadingLine.Kind.HEADING, head.group(1).length(), head.group(2), marks);
        }
        if (itself && SAID_OF_ITSELF.matcher(raw).matches()) {
            return one(number, ReadingLine.Kind.META, 0, raw.replaceFirst("^\\s*[-*+]\\s+", ""), marks);
        }
        if (raw.strip().startsWith("|")) {
            List<MarkedText> cells = new ArrayList<>();
            for (String cell : raw.strip().replaceAll("^\\||\\|$", "").split("\\|", -1)) {
                cells.add(marked(cell, marks));
            }
            return new ReadingLine(number, ReadingLine.Kind.ROW, 0, cells);
        }
        Matcher item = MARKER.matcher(raw);
        if (item.matches()) {
            String sign = item.group(3) == null ? "•" : item.group(3);
            int indent = item.group(1).length() / 2;
            return one(number, ReadingLine.Kind.ITEM, indent, sign + " " + item.group(4), marks);
        }
        return one(number, ReadingLine.Kind.TEXT, 0, raw, marks);
    }

    private static ReadingLine one(
            int number, ReadingLine.Kind kind, int level, String text, Function<String, List<Hit.Mark>> marks) {
        return new ReadingLine(number, kind, level, List.of(marked(text, marks)));
    }

    private static MarkedText marked(String text, Function<String, List<Hit.Mark>> marks) {
        String plain = Entities.decoded(text)
                .replaceAll("\\[([^\\]]+)\\]\\(([^)]*)\\)", "$1")
                .replaceAll("\\*\\*|`", "")
                .replaceAll("(?<![\\p{Alnum}*])\\*(\\S[^*]*)\\*", "$1")
                .strip();
        return new MarkedText(plain, marks.apply(plain));
    }

    /** The first line at or after a number; the last one where there is none. */
    private static int index(List<ReadingLine> lines, int number) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() >= number) {
                return i;
            }
        }
        return Math.max(0, lines.size() - 1);
    }

    private static List<Integer> matches(List<ReadingLine> lines) {
        List<Integer> matches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int m = 0; m < lines.get(i).matches(); m++) {
                matches.add(i);
            }
        }
        return matches;
    }

    /** The first match at or after a line; the first of all where none follows; -1 where there is none. */
    int matchFrom(int line) {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i) >= line) {
                return i;
            }
        }
        return matches.isEmpty() ? -1 : 0;
    }

    /** Some lines as one passage. */
    String text(int first, int last) {
        return lines.subList(first, Math.min(lines.size(), last + 1)).stream()
                .map(ReadingLine::text)
                .collect(Collectors.joining(" "));
    }

    SourceRow source(int line) {
        return new SourceRow(document.id(), document.path(), lines.get(line).number());
    }
}
