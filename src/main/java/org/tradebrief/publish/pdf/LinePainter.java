package org.tradebrief.publish.pdf;

import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** Puts lines of text on a canvas. */
final class LinePainter {
    /** More room than this between two characters, of their size, would show. */
    private static final float MOST_SPACING = 0.055f;

    private LinePainter() {}

    /** Takes the links of what is painted. */
    interface Links {
        Links NONE = (tag, area) -> {};

        void link(String tag, Rectangle area);
    }

    static void paint(PdfContentByte canvas, Line line, float x, float baseline, Links links) {
        paint(canvas, line, x, baseline, 0, links);
    }

    /** As {@link #paint}, as wide as the column where only a little is lacking. */
    static void justify(PdfContentByte canvas, Line line, float x, float baseline, float measure, Links links) {
        float lacking = measure - line.width();
        int gaps = line.length() - 1;
        float spacing = gaps <= 0 || line.last() ? 0 : lacking / gaps;
        boolean fits = spacing > 0
                && spacing <= MOST_SPACING * line.pieces().getFirst().size();
        paint(canvas, line, x, baseline, fits ? spacing : 0, links);
    }

    static void right(PdfContentByte canvas, Line line, float right, float baseline, Links links) {
        paint(canvas, line, right - line.width(), baseline, links);
    }

    private static void paint(PdfContentByte canvas, Line line, float x, float baseline, float spacing, Links links) {
        canvas.beginText();
        canvas.setTextMatrix(x, baseline);
        if (spacing > 0) {
            canvas.setCharacterSpacing(spacing);
        }
        Face face = null;
        float size = 0;
        float rise = 0;
        Color color = null;
        for (Piece piece : line.pieces()) {
            if (piece.face() != face || piece.size() != size) {
                canvas.setFontAndSize(piece.face().font(), piece.size());
                face = piece.face();
                size = piece.size();
            }
            if (!piece.color().equals(color)) {
                canvas.setColorFill(piece.color());
                color = piece.color();
            }
            if (piece.rise() != rise) {
                canvas.setTextRise(piece.rise());
                rise = piece.rise();
            }
            canvas.showText(piece.text());
        }
        if (rise != 0) {
            canvas.setTextRise(0);
        }
        if (spacing > 0) {
            canvas.setCharacterSpacing(0);
        }
        canvas.endText();
        links(line, x, baseline, spacing, links);
    }

    /** Neighbours with the same link share one area. */
    private static void links(Line line, float x, float baseline, float spacing, Links links) {
        float left = x;
        float right = x;
        Piece open = null;
        for (Piece piece : line.pieces()) {
            float end = right + piece.width() + spacing * piece.text().length();
            if (open == null || !open.tag().equals(piece.tag())) {
                close(open, left, right, baseline, links);
                open = piece;
                left = right;
            }
            right = end;
        }
        close(open, left, right, baseline, links);
    }

    private static void close(@Nullable Piece piece, float left, float right, float baseline, Links links) {
        if (piece != null && !piece.tag().isEmpty()) {
            float foot = baseline + piece.rise();
            links.link(
                    piece.tag(), new Rectangle(left, foot - piece.size() * 0.25f, right, foot + piece.size() * 0.9f));
        }
    }
}
