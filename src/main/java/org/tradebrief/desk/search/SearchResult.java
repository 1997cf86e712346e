package org.tradebrief.desk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.SearchAnswer;

/**
 * What a search found, ready to be shown.
 *
 * @param hits the first of all that was found
 * @param trouble why another engine than the configured one answered; null where that one did
 * @param unheld whether nothing was found because there is no document of people's own to be searched
 * @param facets layer, status, year and source
 */
record SearchResult(
        SearchFilters filters,
        SearchAnswer answer,
        List<FoundHit> hits,
        List<Facet> facets,
        @Nullable Refusal trouble,
        boolean unheld) {
    SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
