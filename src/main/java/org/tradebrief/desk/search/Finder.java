package org.tradebrief.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.search.Hit;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.text.Scripts;

/** Asks the engine and makes its answer ready to be shown. Runs off the screen's thread. */
final class Finder {
    private final SearchRoom room;

    Finder(SearchRoom room) {
        this.room = room;
    }

    /** A facet that narrows is counted as if it did not, so that its other values can still be chosen. */
    SearchResult find(String query, SearchFilters filters, int limit, LocalDate asOf) {
        SearchEngine engine = room.engine().get();
        SearchAnswer answer = engine.search(filters.request(query, limit, asOf));
        List<Facet> facets = new ArrayList<>();
        for (Facet.Kind kind : Facet.Kind.values()) {
            SearchFilters wider = kind.without(filters);
            SearchAnswer counted = wider.equals(filters) ? answer : engine.search(wider.request(query, 1, asOf));
            facets.add(facet(kind, counted.facets().getOrDefault(kind.counted(), Map.of()), kind.chosen(filters)));
        }
        return new SearchResult(
                filters,
                answer,
                answer.hits().stream().map(this::found).toList(),
                facets,
                room.trouble().get().orElse(null),
                answer.total() == 0 && unheld(asOf));
    }

    /** The register comes with the program. */
    private boolean unheld(LocalDate asOf) {
        return room.library().asOf(asOf).stream().allMatch(document -> document.layer() == Layer.REGISTER);
    }

    private static Facet facet(Facet.Kind kind, Map<String, Integer> counts, Set<String> chosen) {
        Set<String> codes = new LinkedHashSet<>(counts.keySet());
        codes.addAll(chosen);
        return new Facet(
                kind,
                codes.stream()
                        .map(code -> new Facet.Value(code, counts.getOrDefault(code, 0), chosen.contains(code)))
                        .sorted(kind.order())
                        .toList());
    }

    FoundHit found(Hit hit) {
        Document document = room.library().find(hit.document()).orElse(null);
        return new FoundHit(
                hit,
                document,
                Heading.of(hit.title()),
                Scripts.isSimplified(hit.title()),
                Scripts.isSimplified(hit.snippet()));
    }
}
