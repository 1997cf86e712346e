package org.tradebrief.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.tradebrief.search.words.Tokens;

/**
 * Finds among a few texts, such as the sections of earlier briefs, those that say what a passage says: by the cosine of
 * their tokens' frequencies, the rarer the heavier. The tokens are the search's, so that script and language do not matter.
 */
public final class Likeness {
    private final Tokens tokens;

    public Likeness(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A text that is like the passage.
     *
     * @param index its place in the list that was given
     * @param likeness from 0 to 1
     */
    public record Like(int index, double likeness) {}

    /** The texts at least that alike, the most alike first. */
    public List<Like> among(String passage, List<String> texts, double least) {
        List<Map<String, Double>> all = new ArrayList<>();
        texts.forEach(text -> all.add(counts(text)));
        Map<String, Double> asked = counts(passage);
        Map<String, Integer> frequency = new HashMap<>();
        for (Map<String, Double> text : all) {
            new HashSet<>(text.keySet()).forEach(token -> frequency.merge(token, 1, Integer::sum));
        }
        int n = texts.size();
        weigh(asked, frequency, n);
        all.forEach(text -> weigh(text, frequency, n));
        List<Like> likes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double likeness = cosine(asked, all.get(i));
            if (likeness >= least) {
                likes.add(new Like(i, likeness));
            }
        }
        likes.sort(Comparator.comparingDouble(Like::likeness).reversed().thenComparingInt(Like::index));
        return likes;
    }

    private Map<String, Double> counts(String text) {
        Map<String, Double> counts = new HashMap<>();
        tokens.of(text).forEach(token -> counts.merge(token, 1.0, Double::sum));
        return counts;
    }

    private static void weigh(Map<String, Double> counts, Map<String, Integer> frequency, int n) {
        counts.replaceAll((token, count) ->
                (1 + Math.log(count)) * Math.log(1 + (n + 1.0) / (1 + frequency.getOrDefault(token, 0))));
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            product += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        double lengths = Math.sqrt(square(one) * square(other));
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double square(Map<String, Double> vector) {
        return vector.values().stream().mapToDouble(w -> w * w).sum();
    }
}
