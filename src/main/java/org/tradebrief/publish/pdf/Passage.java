package org.tradebrief.publish.pdf;

import java.util.ArrayList;
import java.util.List;

/** Running text dressed for the page, not yet broken into lines. */
final class Passage {
    private final List<Piece> pieces = new ArrayList<>();
    private float width;
    private boolean broken;

    void add(Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
            width += piece.width();
            broken |= piece.text().indexOf('\n') >= 0;
        }
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** How wide it is on one line. */
    float width() {
        return width;
    }

    /** How wide the note's number at its end is; 0 for none. Figures of a column are aligned without it. */
    float hanging() {
        Piece end = pieces.isEmpty() ? null : pieces.getLast();
        return end != null && end.held() ? end.width() : 0;
    }

    /** Its lines in a column that wide. */
    List<Line> lines(float measure) {
        if (!broken && width <= measure) {
            return pieces.isEmpty() ? List.of() : List.of(new Line(List.copyOf(pieces), width, true));
        }
        return new LineBreaker(pieces, measure).lines();
    }
}
