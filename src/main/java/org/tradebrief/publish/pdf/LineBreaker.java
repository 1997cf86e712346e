package org.tradebrief.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.text.LineBreaking;

/** Breaks a paragraph into lines, each as full as the rules of {@link LineBreaking} allow. */
final class LineBreaker {
    private final float measure;
    private final char[] text;
    private final Piece[] owner;
    private final int[] starts;
    private final List<Line> lines = new ArrayList<>();

    LineBreaker(List<Piece> pieces, float measure) {
        this.measure = measure;
        int length = pieces.stream().mapToInt(p -> p.text().length()).sum();
        text = new char[length];
        owner = new Piece[length];
        starts = new int[length];
        int at = 0;
        for (Piece piece : pieces) {
            int from = at;
            for (int i = 0; i < piece.text().length(); i++, at++) {
                text[at] = piece.text().charAt(i);
                owner[at] = piece;
                starts[at] = from;
            }
        }
    }

    List<Line> lines() {
        int from = 0;
        while (from < text.length) {
            from = line(from);
        }
        return lines;
    }

    /** Sets one line and says where the next begins. */
    private int line(int from) {
        float width = 0;
        int end = from;
        for (int at = from; at < text.length; at++) {
            if (text[at] == '\n') {
                add(from, at, true);
                return at + 1;
            }
            width += owner[at].width(at - starts[at]);
            if (width > measure && at > from && text[at] != ' ') {
                int to = end > from ? end : at;
                add(from, to, false);
                return skip(to);
            }
            if (mayEndAfter(at)) {
                end = at + 1;
            }
        }
        add(from, text.length, true);
        return text.length;
    }

    private boolean mayEndAfter(int at) {
        int next = at + 1;
        return next < text.length
                && !(owner[next].held() && starts[next] == next)
                && LineBreaking.mayBreakBetween(text[at], text[next]);
    }

    private int skip(int at) {
        int from = at;
        while (from < text.length && text[from] == ' ') {
            from++;
        }
        return from;
    }

    private void add(int from, int to, boolean last) {
        int end = to;
        while (end > from && text[end - 1] == ' ') {
            end--;
        }
        List<Piece> pieces = new ArrayList<>();
        float width = 0;
        for (int at = from; at < end; ) {
            Piece piece = owner[at];
            int start = at - starts[at];
            int stop = Math.min(piece.text().length(), start + end - at);
            Piece part = piece.part(start, stop);
            pieces.add(part);
            width += part.width();
            at += stop - start;
        }
        lines.add(new Line(pieces, width, last));
    }
}
