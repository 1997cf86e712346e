package org.tradebrief.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found, and how.
 *
 * @param total pages found, copies collapsed
 * @param copies documents collapsed into those pages
 * @param engine that answered: 內建, Qdrant
 * @param model of the vectors; empty where words alone decided
 * @param why words, vectors or both were asked
 * @param notices what to know before reading the hits
 * @param facets counts by facet and value over all that was found, in display order
 */
public record SearchAnswer(
        String query,
        SearchMode mode,
        String engine,
        String model,
        Why why,
        long tookMillis,
        int total,
        int copies,
        List<Hit> hits,
        List<Notice> notices,
        Map<String, Map<String, Integer>> facets) {
    public SearchAnswer {
        hits = List.copyOf(hits);
        notices = List.copyOf(notices);
    }

    /** Why words, vectors or both were asked, in a clause in Traditional Chinese. */
    public String route() {
        return why.chinese();
    }
}
