package org.tradebrief.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins lists by reciprocal rank: a document's score is the sum of weight / (k + rank) over the lists that hold it, with
 * k = 60 (Cormack, Clarke and Büttcher, SIGIR 2009). Copies of one page take up one rank.
 */
public final class Fusion {
    public static final int K = 60;

    private Fusion() {}

    /** @param weights one for each list */
    public static List<Found> join(List<List<Found>> lists, List<Double> weights) {
        Map<String, Found> byDocument = new LinkedHashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            Set<String> pages = new HashSet<>();
            for (Found found : lists.get(i)) {
                pages.add(found.card().page());
                double gain = weights.get(i) / (K + pages.size());
                byDocument.merge(key(found), found.score(gain), Fusion::sum);
            }
        }
        List<Found> joined = new ArrayList<>(byDocument.values());
        joined.sort(Comparator.<Found>comparingDouble(Found::score)
                .reversed()
                .thenComparing(f -> f.card().path()));
        return joined;
    }

    private static String key(Found found) {
        return found.card().document().sha256();
    }

    private static Found sum(Found one, Found other) {
        Found meant = one.isByMeaning() ? one : other;
        return meant.score(one.score() + other.score());
    }
}
