package org.tradebrief.desk.editor.text;

import java.util.ArrayList;
import java.util.List;

/** Markdown knows no empty paragraph, but a person who pressed Enter stands in one: it is shown while the caret is there. */
final class BlankLine {
    private BlankLine() {}

    /** The pieces, with an empty paragraph at the caret if that stands on a blank line between them. */
    static List<Piece> shown(String source, List<Piece> pieces, int caret) {
        boolean inside = SectionReader.leaves(pieces).stream().anyMatch(leaf -> leaf.holds(caret));
        if (inside || !isBlank(source, caret)) {
            return pieces;
        }
        List<Piece> all = new ArrayList<>();
        boolean placed = false;
        for (Piece piece : pieces) {
            if (!placed && start(piece) > caret) {
                all.add(paragraph(caret));
                placed = true;
            }
            all.add(piece);
        }
        if (!placed) {
            all.add(paragraph(caret));
        }
        return all;
    }

    private static Piece paragraph(int caret) {
        return new Piece.Paragraph(SectionReader.empty(Leaf.Kind.PARAGRAPH, caret));
    }

    private static boolean isBlank(String source, int caret) {
        int from = source.lastIndexOf('\n', caret - 1) + 1;
        int to = source.indexOf('\n', caret);
        return source.substring(from, to < 0 ? source.length() : to)
                .replace('>', ' ')
                .isBlank();
    }

    private static int start(Piece piece) {
        return switch (piece) {
            case Piece.Raw r -> r.start();
            case Piece.Chart c -> c.start();
            case Piece.Rule r -> -1;
            default -> {
                List<Leaf> leaves = SectionReader.leaves(List.of(piece));
                yield leaves.isEmpty() ? -1 : leaves.getFirst().start();
            }
        };
    }
}
