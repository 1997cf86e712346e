package org.tradebrief.check.read;

import java.util.List;

/**
 * A source that the text names.
 *
 * @param text the words of the note
 * @param files names or paths of files in it, braces written out
 */
public record Citation(String text, List<String> files) {
    public Citation {
        files = List.copyOf(files);
    }
}
