package org.tradebrief.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what words found with what meaning found by reciprocal rank: a document's score is the sum of weight / (k + rank)
 * over the lists that hold it, with k = 60 (Cormack, Clarke and Büttcher, SIGIR 2009). Copies of one page take up one rank.
 * Words weigh twice as much: on judged questions that was better than one to one and better than either alone.
 */
public final class Fusion {
    public static final int K = 60;
    public static final double WORDS = 1;
    public static final double MEANING = 0.5;

    /** The score of what is first in both lists. */
    public static final double HIGHEST = (WORDS + MEANING) / (K + 1);

    private Fusion() {}

    public static List<Found> join(List<Found> byWords, List<Found> byMeaning) {
        Map<String, Found> joined = new LinkedHashMap<>();
        add(byWords, WORDS, joined);
        add(byMeaning, MEANING, joined);
        List<Found> sorted = new ArrayList<>(joined.values());
        sorted.sort(Comparator.<Found>comparingDouble(Found::score)
                .reversed()
                .thenComparing(f -> f.card().path()));
        return sorted;
    }

    private static void add(List<Found> list, double weight, Map<String, Found> joined) {
        Set<String> pages = new HashSet<>();
        for (Found found : list) {
            pages.add(found.card().page());
            Found ranked = found.score(weight / (K + pages.size()));
            joined.merge(found.card().document().sha256(), ranked, Found::and);
        }
    }
}
