package org.tradebrief.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.search.Facets;
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
        facets.add(layers(
                filters.layers().isEmpty()
                        ? answer
                        : engine.search(filters.layers(Set.of()).request(query, 1, asOf)),
                filters));
        facets.add(years(
                filters.years().isEmpty()
                        ? answer
                        : engine.search(filters.years(Set.of()).request(query, 1, asOf)),
                filters));
        facets.add(sources(
                filters.sources().isEmpty()
                        ? answer
                        : engine.search(filters.sources(Set.of()).request(query, 1, asOf)),
                filters));
        return new SearchResult(
                filters, answer, answer.hits().stream().map(this::found).toList(), facets);
    }

    FoundHit found(Hit hit) {
        Document document = room.library().find(hit.document()).orElse(null);
        return new FoundHit(hit, document, Heading.of(hit.title()), isSimplified(hit.title() + hit.snippet()));
    }

    static boolean isSimplified(String text) {
        return !Scripts.toTaiwan(text).equals(text)
                && Scripts.toSimplified(text).equals(text);
    }

    private static Facet layers(SearchAnswer answer, SearchFilters filters) {
        Map<String, Integer> counts = answer.facets().getOrDefault(Facets.LAYER, Map.of());
        return new Facet(
                Facet.Kind.LAYER,
                Arrays.stream(Layer.values())
                        .map(l -> new Facet.Value(
                                l.name(),
                                counts.getOrDefault(l.chinese(), 0),
                                filters.layers().contains(l)))
                        .filter(shown())
                        .sorted(Comparator.comparing(Facet.Value::count).reversed())
                        .toList());
    }

    private static Facet years(SearchAnswer answer, SearchFilters filters) {
        Map<String, Integer> counts =
                new TreeMap<>(answer.facets().getOrDefault(Facets.YEAR, Map.of())).descendingMap();
        return new Facet(
                Facet.Kind.YEAR,
                counts.entrySet().stream()
                        .map(e -> new Facet.Value(
                                e.getKey(), e.getValue(), filters.years().contains(Integer.valueOf(e.getKey()))))
                        .toList());
    }

    private static Facet sources(SearchAnswer answer, SearchFilters filters) {
        return new Facet(
                Facet.Kind.SOURCE,
                answer.facets().getOrDefault(Facets.SOURCE, Map.of()).entrySet().stream()
                        .map(e -> new Facet.Value(
                                e.getKey(), e.getValue(), filters.sources().contains(e.getKey())))
                        .toList());
    }

    private static Predicate<Facet.Value> shown() {
        return v -> v.count() > 0 || v.chosen();
    }
}
