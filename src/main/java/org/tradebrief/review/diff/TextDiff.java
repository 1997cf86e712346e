package org.tradebrief.review.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.review.diff.Piece.Kind;

/**
 * The changes from one wording to another (Myers, 1986): first line by line, then word by word inside the lines that
 * changed. The pieces that are not inserted make the old wording, those that are not removed the new one.
 */
public record TextDiff(List<Piece> pieces) {
    /** A single character that stayed between two changes says nothing; both read better as one change. */
    private static final int ISLAND = 1;

    public TextDiff {
        pieces = List.copyOf(pieces);
    }

    public static TextDiff between(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        walk(lines(before), lines(after), pieces, (o, n) -> {
            List<Piece> inside = new ArrayList<>();
            walk(Words.of(o), Words.of(n), inside, (was, is) -> {
                add(inside, Kind.REMOVED, was);
                add(inside, Kind.INSERTED, is);
            });
            inside.forEach(p -> add(pieces, p.kind(), p.text()));
        });
        return new TextDiff(withoutIslands(pieces));
    }

    /** What is done with a run that changed. */
    private interface Changed {
        void from(String before, String after);
    }

    private static void walk(List<String> before, List<String> after, List<Piece> pieces, Changed changed) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Kind.SAME, String.join("", before.subList(at, start)));
            changed.from(
                    joined(delta.getSource().getLines()),
                    joined(delta.getTarget().getLines()));
            at = start + delta.getSource().size();
        }
        add(pieces, Kind.SAME, String.join("", before.subList(at, before.size())));
    }

    private static String joined(List<String> parts) {
        return String.join("", parts);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(at, next));
            at = next;
        }
        return lines;
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<Piece> withoutIslands(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean island = piece.kind() == Kind.SAME
                    && piece.text().length() <= ISLAND
                    && !piece.text().isBlank()
                    && removed.length() + inserted.length() > 0
                    && i + 1 < pieces.size();
            if (piece.kind() == Kind.REMOVED || island) {
                removed.append(piece.text());
            }
            if (piece.kind() == Kind.INSERTED || island) {
                inserted.append(piece.text());
            }
            if (piece.kind() == Kind.SAME && !island) {
                flush(joined, removed, inserted);
                add(joined, Kind.SAME, piece.text());
            }
        }
        flush(joined, removed, inserted);
        return joined;
    }

    private static void flush(List<Piece> pieces, StringBuilder removed, StringBuilder inserted) {
        add(pieces, Kind.REMOVED, removed.toString());
        add(pieces, Kind.INSERTED, inserted.toString());
        removed.setLength(0);
        inserted.setLength(0);
    }

    public boolean isEmpty() {
        return pieces.stream().allMatch(p -> p.kind() == Kind.SAME);
    }

    public String before() {
        return without(Kind.INSERTED);
    }

    public String after() {
        return without(Kind.REMOVED);
    }

    private String without(Kind kind) {
        return pieces.stream().filter(p -> p.kind() != kind).map(Piece::text).collect(Collectors.joining());
    }
}
