package org.tradebrief.search.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.search.Hit;

/**
 * A page that a search found.
 *
 * @param rank from 1
 * @param line of the document at which the passage stands, from 1
 * @param copies documents of the page, this one counted
 */
public record RecordedHit(
        int rank,
        double score,
        DocumentId document,
        String title,
        @Nullable LocalDate date,
        String path,
        int line,
        int copies) {

    static RecordedHit of(Hit hit) {
        return new RecordedHit(
                hit.rank(),
                hit.score(),
                hit.document(),
                hit.title(),
                hit.date(),
                hit.path(),
                hit.line(),
                hit.copies().size() + 1);
    }
}
