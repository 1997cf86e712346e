package org.tradebrief.publish.pdf;

import java.util.List;

/**
 * One line of text as it is set.
 *
 * @param width in points, without the space at its end
 * @param last whether its paragraph ends with it, or a line was ended by hand
 */
record Line(List<Piece> pieces, float width, boolean last) {

    int length() {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece.text().length();
        }
        return length;
    }
}
