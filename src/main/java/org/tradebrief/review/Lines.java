package org.tradebrief.review;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.Figure;

/** Where the lines of a text begin, so that a figure's line and column become an offset. */
final class Lines {
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final String text;

    Lines(String text) {
        this.text = text;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
    }

    /** Throws {@link IllegalArgumentException} for a figure of another text. */
    int offset(Figure figure) {
        return offset(figure.line(), figure.column(), figure.text());
    }

    /** The same of other words of a text. */
    int offset(int line, int column, String words) {
        int offset = line <= starts.size() ? starts.get(line - 1) + column - 1 : text.length();
        if (!text.startsWith(words, offset)) {
            throw new IllegalArgumentException("line " + line + " has no " + words + " at column " + column);
        }
        return offset;
    }
}
