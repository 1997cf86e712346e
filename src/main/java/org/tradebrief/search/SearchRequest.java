package org.tradebrief.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Layer;

/**
 * A question to the library.
 *
 * @param layers to look in; empty for all
 * @param from the earliest date of a document, inclusive; null for no bound
 * @param to the latest date, inclusive; null for no bound
 * @param asOf only documents known on that day; null for all
 */
public record SearchRequest(
        String query,
        int limit,
        SearchMode mode,
        Set<Layer> layers,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf) {
    public SearchRequest {
        layers = Set.copyOf(layers);
        if (limit < 1) {
            throw new IllegalArgumentException("a search answers at least one hit, not " + limit);
        }
    }

    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(query, limit, SearchMode.HYBRID, Set.of(), null, null, null);
    }

    public SearchRequest mode(SearchMode m) {
        return new SearchRequest(query, limit, m, layers, from, to, asOf);
    }

    public SearchRequest asOf(@Nullable LocalDate day) {
        return new SearchRequest(query, limit, mode, layers, from, to, day);
    }
}
