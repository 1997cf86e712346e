package org.tradebrief.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;

/**
 * A page found.
 *
 * @param rank from 1
 * @param score comparable only within one answer
 * @param copies paths of the other documents of the same page
 * @param snippet the passage that answers, as it stands in the document
 * @param line the line of the document at which the snippet starts, from 1
 * @param marks the matched words in the snippet as start and end offsets
 * @param reasons why it was found
 */
public record Hit(
        int rank,
        double score,
        DocumentId document,
        String title,
        @Nullable LocalDate date,
        Layer layer,
        String path,
        List<String> copies,
        String snippet,
        int line,
        List<Mark> marks,
        List<Reason> reasons) {
    public Hit {
        copies = List.copyOf(copies);
        marks = List.copyOf(marks);
        reasons = List.copyOf(reasons);
    }

    /** Why it was found, a clause each, in Traditional Chinese: 題名「稀土」, 語意相近. */
    public List<String> matched() {
        return Reason.chinese(reasons);
    }

    /** A run of characters, the end excluded. */
    public record Mark(int start, int end) {}
}
