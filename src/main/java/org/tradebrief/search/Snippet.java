package org.tradebrief.search;

import java.util.List;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.text.Scripts;

/**
 * The piece of a document that is shown for a hit.
 *
 * @param line of the document at which it starts, from 1
 */
record Snippet(String text, int line, List<Hit.Mark> marks) {
    private static final int LONGEST = 220;
    private static final int SHORTEST = 90;

    /** Behind what is not the whole sentence. */
    private static final String GOES_ON = "…";

    /** The passage that answers most of the question by words; where none does, the one closest in meaning, else the first. */
    static Snippet of(Found found, List<Passage> passages, Markers markers) {
        Passage best = passages.get(Math.max(0, found.passage()));
        double worth = 0;
        for (Passage passage : passages) {
            double here = Markers.worth(markers.in(passage.text())) * (passage.speculative() ? 0.3 : 1);
            if (here > worth * 1.001) {
                worth = here;
                best = passage;
            }
        }
        return within(best, markers);
    }

    private static Snippet within(Passage passage, Markers markers) {
        String text = passage.text();
        List<Markers.Marker> all = markers.in(text);
        int from = 0;
        int until = end(text, 0);
        double worth = -1;
        for (int start = 0; start < text.length(); start = nextStart(text, start)) {
            int end = end(text, start);
            double here = Markers.worth(inside(all, start, end));
            if (here > worth * 1.001) {
                worth = here;
                from = start;
                until = end;
            }
        }
        String cut = text.substring(from, until).stripTrailing();
        String shown = until == text.length() || endsSentence(text, until - 1) ? cut : cut + GOES_ON;
        int line = passage.line()
                + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        return new Snippet(shown, line, Markers.marks(inside(all, from, from + cut.length()), from));
    }

    private static List<Markers.Marker> inside(List<Markers.Marker> all, int start, int end) {
        return all.stream().filter(m -> m.start() >= start && m.end() <= end).toList();
    }

    /** The start of the next sentence or line; always further on. */
    private static int nextStart(String text, int start) {
        int at = start + 1;
        while (at < text.length() && !endsSentence(text, at - 1)) {
            at++;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.startsWith("|-", at) ? nextStart(text, at) : at;
    }

    private static int end(String text, int start) {
        int at = start;
        int good = -1;
        while (at < text.length() && at - start < LONGEST) {
            at++;
            if (endsSentence(text, at - 1)) {
                good = at;
                if (at - start >= SHORTEST) {
                    return good;
                }
            }
        }
        if (at == text.length()) {
            return at;
        }
        int end = good > start + SHORTEST / 2 ? good : wholeWord(text, start, at);
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** The place, or where the word begins that it would cut in two; a word too long for that is cut. */
    private static int wholeWord(String text, int start, int end) {
        int at = end;
        while (at > start + SHORTEST / 2 && isLetter(text, at - 1) && isLetter(text, at)) {
            at--;
        }
        return at > start + SHORTEST / 2 ? at : end;
    }

    /** Of a word that blanks set apart; Chinese may be cut anywhere. */
    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) && !Scripts.isHan(text.codePointAt(at));
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || "。！？；".indexOf(c) >= 0 || c == '.' && isFullStop(text, at);
    }

    /** Not the point of an abbreviation: No. 46, U.S. */
    private static boolean isFullStop(String text, int at) {
        return at > 2
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && !Character.isDigit(text.charAt(at + 2))
                && Character.isLetterOrDigit(text.charAt(at - 2))
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
