package org.tradebrief.desk.editor.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What typing does to the source, by the kind of text that is typed into. */
final class Typing {
    private static final Pattern ITEM = Pattern.compile("([ \\t>]*)([-*+]|\\d{1,9}[.)])([ \\t]+).*", Pattern.DOTALL);

    private final String source;

    Typing(String source) {
        this.source = source;
    }

    /** Text put in at a place, written so that it stays what it is there. */
    Change text(Leaf leaf, int at, String typed) {
        String plain = typed.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    ");
        return switch (leaf.kind()) {
            // Behind the last bar of a row words would belong to no cell, and be shown nowhere.
            case CELL, HEAD_CELL ->
                Change.insert(
                        Math.clamp(at, leaf.start(), leaf.end()),
                        plain.replace("\n", " ").replace("|", "\\|"));
            case HEADING -> Change.insert(at, plain.replace('\n', ' '));
            case ITEM, QUOTE -> Change.insert(at, plain.strip().contains("\n") ? plain.replace('\n', ' ') : plain);
            case PARAGRAPH -> Change.insert(at, plain.replaceAll("\n+", "\n\n"));
        };
    }

    /** Enter: another paragraph, another item; an item left empty ends its list. */
    Change enter(Leaf leaf, int at) {
        return switch (leaf.kind()) {
            case CELL, HEAD_CELL -> Change.none(at);
            case HEADING -> Change.insert(at, "\n\n");
            case PARAGRAPH -> split(leaf, at, "\n\n");
            case QUOTE -> split(leaf, at, "\n" + linePrefix(leaf.start()) + "\n" + linePrefix(leaf.start()));
            case ITEM -> item(leaf, at);
        };
    }

    /** Shift and Enter: another line of the same paragraph. */
    Change lineBreak(Leaf leaf, int at) {
        return switch (leaf.kind()) {
            case CELL, HEAD_CELL -> Change.insert(at, "<br>");
            case HEADING -> Change.none(at);
            case QUOTE -> Change.insert(at, "\\\n" + linePrefix(leaf.start()));
            case PARAGRAPH -> Change.insert(at, "\\\n");
            case ITEM -> Change.insert(at, "\\\n" + " ".repeat(leaf.start() - lineStart(leaf.start())));
        };
    }

    private Change item(Leaf leaf, int at) {
        int line = lineStart(leaf.start());
        Matcher marker = ITEM.matcher(source.substring(line, Math.max(line, leaf.start())) + " ");
        if (!marker.matches()) {
            return split(leaf, at, "\n\n" + " ".repeat(Math.max(0, leaf.start() - line)));
        }
        if (leaf.shown().isBlank()) {
            return new Change(line, leaf.end(), "\n", line + 1);
        }
        return split(leaf, at, "\n" + marker.group(1) + next(marker.group(2)) + " ");
    }

    private static String next(String marker) {
        if (marker.length() < 2) {
            return marker;
        }
        int digits = marker.length() - 1;
        return Integer.parseInt(marker.substring(0, digits)) + 1 + marker.substring(digits);
    }

    /** Ends a run that is bold, begins it again behind the break. */
    private Change split(Leaf leaf, int at, String between) {
        int index = leaf.indexOf(at);
        boolean inside = index > 0
                && index < leaf.length()
                && leaf.dress().stream()
                        .anyMatch(run -> run.style().strong() && run.from() < index && index < run.to());
        return inside
                ? new Change(at, at, "**" + between + "**", at + between.length() + 4)
                : Change.insert(at, between);
    }

    /** The marks of a quotation at the start of a line. */
    private String linePrefix(int at) {
        int line = lineStart(at);
        int end = line;
        while (end < source.length() && "> ".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return source.substring(line, end);
    }

    private int lineStart(int at) {
        return source.lastIndexOf('\n', at - 1) + 1;
    }
}
