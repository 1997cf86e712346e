package org.tradebrief.search.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchMode;

/**
 * A search that a person made.
 *
 * @param day that was shown when it was made, whose week it belongs to
 * @param at when it was answered
 * @param model of the vectors; empty where words alone decided
 * @param total pages found
 * @param hits the first of them
 */
public record RecordedSearch(
        LocalDate day,
        Instant at,
        String query,
        SearchMode mode,
        String engine,
        String model,
        long tookMillis,
        int total,
        List<RecordedHit> hits) {
    private static final int KEPT = 10;

    public RecordedSearch {
        hits = List.copyOf(hits);
    }

    public static RecordedSearch of(SearchAnswer answer, LocalDate day, Instant at) {
        return new RecordedSearch(
                day,
                at,
                answer.query(),
                answer.mode(),
                answer.engine(),
                answer.model(),
                answer.tookMillis(),
                answer.total(),
                answer.hits().stream().limit(KEPT).map(RecordedHit::of).toList());
    }

    /** Whether it is the same question in the same mode. */
    public boolean asks(RecordedSearch other) {
        return query.equals(other.query) && mode == other.mode;
    }
}
