package org.tradebrief.publish.pdf;

import java.awt.Color;

/**
 * A stretch of text in one dress. Lengths in points.
 *
 * @param rise above the baseline
 * @param tag the link that it carries, see {@link Typesetter}; empty for none
 * @param held whether no line may begin with it, as a note's number
 */
record Piece(String text, Face face, float size, Color color, float rise, String tag, boolean held) {

    float width(int at) {
        return face.width(text.charAt(at)) * size / 1000;
    }

    float width() {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i) == '\n' ? 0 : face.width(text.charAt(i));
        }
        return sum * size / 1000;
    }

    Piece part(int from, int to) {
        return from == 0 && to == text.length()
                ? this
                : new Piece(text.substring(from, to), face, size, color, rise, tag, held);
    }
}
