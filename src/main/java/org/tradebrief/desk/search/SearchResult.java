package org.tradebrief.desk.search;

import java.util.List;
import org.tradebrief.search.SearchAnswer;

/**
 * What a search found, ready to be shown.
 *
 * @param hits the first of all that was found
 * @param facets layer, status, year and source
 */
record SearchResult(SearchFilters filters, SearchAnswer answer, List<FoundHit> hits, List<Facet> facets) {
    SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
