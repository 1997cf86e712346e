package org.tradebrief.brief.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.brief.Inline;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;

/** Cuts running text at its marks and source notes. */
final class MarkSplitter {
    private static final Pattern NOTE = Pattern.compile("〔來源：[^〔〕]{1,20000}〕");

    private final List<Fact> facts;
    private final List<List<SourceRow>> citations;

    MarkSplitter(List<Fact> facts, List<List<SourceRow>> citations) {
        this.facts = List.copyOf(facts);
        this.citations = List.copyOf(citations);
    }

    List<Inline> split(List<Inline> joined) {
        List<Inline> pieces = new ArrayList<>();
        for (Inline piece : joined) {
            if (piece instanceof Inline.Text(String words)) {
                cut(words, pieces);
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private void cut(String words, List<Inline> pieces) {
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            int middle = c == Marks.OPEN || c == Marks.CITE ? words.indexOf(Marks.MIDDLE, at) : -1;
            int close = middle < 0 ? -1 : words.indexOf(Marks.CLOSE, middle);
            if (close < 0) {
                continue;
            }
            unmarked(words.substring(from, at), pieces);
            String inside = Marks.without(words.substring(middle + 1, close));
            int number = number(words, at + 1, middle);
            if (c == Marks.OPEN && number < facts.size()) {
                pieces.add(new Inline.Figure(inside, facts.get(number).key()));
            } else if (c == Marks.CITE && number < citations.size()) {
                pieces.add(new Inline.Citation(inside, citations.get(number)));
            } else {
                pieces.add(new Inline.Text(inside));
            }
            from = close + 1;
            at = close;
        }
        unmarked(words.substring(from), pieces);
    }

    private static int number(String words, int from, int to) {
        int number = 0;
        for (int at = from; at < to && number < 1_000_000; at++) {
            number = number * 10 + Marks.digit(words.charAt(at));
        }
        return number;
    }

    private static void unmarked(String words, List<Inline> pieces) {
        String clean = Marks.without(words);
        Matcher note = NOTE.matcher(clean);
        int from = 0;
        while (note.find()) {
            text(clean.substring(from, note.start()), pieces);
            pieces.add(new Inline.Citation(note.group(), List.of()));
            from = note.end();
        }
        text(clean.substring(from), pieces);
    }

    private static void text(String words, List<Inline> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Inline.Text(words));
        }
    }
}
