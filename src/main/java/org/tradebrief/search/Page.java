package org.tradebrief.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.fit.Card;

/**
 * A page found, with all its copies that were.
 *
 * @param best the copy that answers best
 * @param others ordered by path
 */
record Page(Found best, List<Found> others) {

    /** One page for each that was found, best first. */
    static List<Page> collapse(List<Found> found) {
        Map<String, List<Found>> byPage = new LinkedHashMap<>();
        found.forEach(f ->
                byPage.computeIfAbsent(f.card().page(), k -> new ArrayList<>()).add(f));
        return byPage.values().stream().map(Page::of).toList();
    }

    private static Page of(List<Found> copies) {
        List<Found> others = copies.stream()
                .skip(1)
                .sorted(Comparator.comparing(f -> f.card().path()))
                .toList();
        return new Page(copies.getFirst(), others);
    }

    double score() {
        return best.score();
    }

    Card card() {
        return best.card();
    }

    /** Pieces of one document that an index keeps apart are no copies of each other. */
    List<String> copyPaths() {
        return others.stream()
                .map(f -> f.card().path())
                .filter(path -> !path.equals(card().path()))
                .distinct()
                .toList();
    }
}
