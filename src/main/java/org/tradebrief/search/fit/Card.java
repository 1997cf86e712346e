package org.tradebrief.search.fit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;

/**
 * What is known of a document when it is found.
 *
 * @param title repaired where the document has none of its own
 * @param page what copies of one page share
 * @param subjects the economies that it is about or speaks for, by ISO code; in the order of its title, which for statistics
 *     begins with who reports
 * @param date the day that the document bears
 * @param vintage the day from which it is known
 * @param until the last day on which it is the latest text under its path
 */
public record Card(
        DocumentId document,
        String path,
        Layer layer,
        String title,
        String page,
        String category,
        String source,
        List<String> subjects,
        @Nullable LocalDate date,
        LocalDate vintage,
        LocalDate until) {
    public Card {
        subjects = List.copyOf(subjects);
    }
}
