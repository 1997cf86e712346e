package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes marks, tags, entities and invisible characters out of raw text and keeps each character's place. One pass. */
final class RunBuilder {
    private static final int LONGEST_TAG = 600;
    private static final int LONGEST_ENTITY = 8;
    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];

    RunBuilder(String raw) {
        this.raw = raw;
    }

    /** Adds the raw characters from {@code from} to before {@code to}. */
    RunBuilder add(int from, int to) {
        int at = from;
        while (at < to) {
            at = take(at, to);
        }
        return this;
    }

    RunBuilder addBreak(int place, char c) {
        if (!text.isEmpty()) {
            append(c, place);
        }
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /** The run, its source notes cut out. */
    Run build() {
        List<Cuts.Cut> cuts = Cuts.of(text);
        List<Citation> citations = new ArrayList<>();
        int[] cited = new int[cuts.stream().mapToInt(c -> c.citations().size()).sum()];
        StringBuilder kept = new StringBuilder();
        int[] keptPlaces = new int[text.length() + 1];
        int at = 0;
        for (Cuts.Cut cut : cuts) {
            for (; at < cut.start(); at++) {
                keptPlaces[kept.length()] = places[at];
                kept.append(text.charAt(at));
            }
            for (Citation citation : cut.citations()) {
                cited[citations.size()] = kept.length();
                citations.add(citation);
            }
            keptPlaces[kept.length()] = places[cut.start()];
            kept.append(Run.CUT);
            at = Math.max(at, cut.end());
        }
        for (; at < text.length(); at++) {
            keptPlaces[kept.length()] = places[at];
            kept.append(text.charAt(at));
        }
        return new Run(kept.toString(), Arrays.copyOf(keptPlaces, kept.length()), citations, cited);
    }

    private int take(int at, int to) {
        char c = raw.charAt(at);
        return switch (c) {
            case '*', '`', '\r' -> at + 1;
            case '_', '~' -> underscore(at, to);
            case '<' -> tag(at, to);
            case '&' -> entity(at, to);
            case '[' -> at + 1 < to && linkEnd(at, to) > 0 ? at + 1 : keep(at);
            case ']' -> closeLink(at, to);
            case '!' -> at + 1 < to && raw.charAt(at + 1) == '[' && linkEnd(at + 1, to) > 0 ? at + 1 : keep(at);
            case '\\' ->
                at + 1 < to && "\\`*_{}[]()#+-.!|>~$".indexOf(raw.charAt(at + 1)) >= 0 ? keep(at + 1) : keep(at);
            default -> isInvisible(c) ? at + 1 : keep(at);
        };
    }

    /** Doubled marks go; a single one between letters belongs to a name. */
    private int underscore(int at, int to) {
        char c = raw.charAt(at);
        if (at + 1 < to && raw.charAt(at + 1) == c) {
            return at + 2;
        }
        return keep(at);
    }

    private int tag(int at, int to) {
        char next = at + 1 < to ? raw.charAt(at + 1) : ' ';
        if (next != '/' && next != '!' && !(next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z')) {
            return keep(at);
        }
        int limit = Math.min(to, at + LONGEST_TAG);
        for (int i = at + 1; i < limit; i++) {
            if (raw.charAt(i) == '>') {
                boolean breaks = raw.startsWith("<br", at) || raw.startsWith("<BR", at);
                if (breaks && !text.isEmpty()) {
                    append('\n', at);
                }
                return i + 1;
            }
        }
        return keep(at);
    }

    private int entity(int at, int to) {
        int end = find(';', at, Math.min(to, at + LONGEST_ENTITY));
        if (end < 0) {
            return keep(at);
        }
        char c = switch (raw.substring(at + 1, end)) {
            case "nbsp", "ensp", "emsp", "thinsp" -> ' ';
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "minus" -> '−';
            case "ndash" -> '–';
            case "mdash" -> '—';
            case "le" -> '≤';
            case "ge" -> '≥';
            case "quot" -> '"';
            case "percnt" -> '%';
            default -> '\0';
        };
        if (c == '\0') {
            return keep(at);
        }
        append(c, at);
        return end + 1;
    }

    /** Where the address of a link that opens here ends; 0 if it is none. Looks no further than a link is long. */
    private int linkEnd(int at, int to) {
        int limit = Math.min(to, at + LONGEST_TAG);
        int close = find(']', at, limit);
        boolean link = close > 0
                && close + 1 < limit
                && raw.charAt(close + 1) == '('
                && find(')', close, Math.min(to, close + LONGEST_TAG)) > 0;
        return link ? close : 0;
    }

    private int closeLink(int at, int to) {
        if (at + 1 < to && raw.charAt(at + 1) == '(') {
            int end = find(')', at, Math.min(to, at + LONGEST_TAG));
            if (end > 0) {
                return end + 1;
            }
        }
        return keep(at);
    }

    private int find(char wanted, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (raw.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private int keep(int at) {
        char c = raw.charAt(at);
        append(c == '\t' ? ' ' : c, at);
        return at + 1;
    }

    private void append(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(c);
    }

    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> c != '\n' && c != '\t';
            default -> c == '\uFE0F';
        };
    }
}
