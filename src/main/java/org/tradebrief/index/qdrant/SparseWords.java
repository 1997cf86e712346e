package org.tradebrief.index.qdrant;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.search.engine.Part;
import org.tradebrief.search.engine.Weights;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Code;
import org.tradebrief.search.words.Question;

/**
 * Words as sparse vectors: a token is a coordinate. The document's side holds each token's saturated and weighed frequency,
 * the question's side its weight, and the server multiplies by the inverse document frequency: together BM25 over parts.
 *
 * @param indices of the coordinates, each once
 */
record SparseWords(List<Integer> indices, List<Float> values) {
    /** Tokens of a part of middling length, in place of an average that would have to be kept up. */
    private static final Map<Part, Integer> USUAL = Map.of(
            Part.TITLE, 60,
            Part.ALSO_KNOWN, 120,
            Part.SUBJECT, 16,
            Part.HEADING, 60,
            Part.BODY, 900,
            Part.SPECULATION, 400);

    static SparseWords of(Map<Part, List<String>> parts) {
        Map<String, double[]> byToken = new HashMap<>();
        parts.forEach((part, tokens) -> {
            Map<String, Integer> counts = new HashMap<>();
            tokens.forEach(t -> counts.merge(t, 1, Integer::sum));
            double length = (double) tokens.size() / USUAL.getOrDefault(part, 100);
            double norm = Weights.SATURATION * (1 - Weights.LENGTH + Weights.LENGTH * length);
            counts.forEach((token, count) -> {
                double weight = Weights.of(kind(token), part) * count / (count + norm);
                byToken.computeIfAbsent(token, k -> new double[Part.values().length])[part.ordinal()] = weight;
            });
        });
        Map<String, Double> sums = new HashMap<>();
        byToken.forEach((token, weights) -> sums.put(token, sum(weights)));
        return of(sums, false);
    }

    /** Of the title and the other titles only the better one counts. */
    private static double sum(double[] weights) {
        double sum = Math.max(weights[Part.TITLE.ordinal()], weights[Part.ALSO_KNOWN.ordinal()]);
        for (Part part : Part.values()) {
            sum += part == Part.TITLE || part == Part.ALSO_KNOWN ? 0 : weights[part.ordinal()];
        }
        return sum;
    }

    static SparseWords of(Question question) {
        Map<String, Double> weights = new HashMap<>();
        question.clauses().forEach(c -> weights.merge(c.token(), c.weight(), Double::sum));
        return of(weights, true);
    }

    /** What a token is can be told from its form. */
    private static Clause.Kind kind(String token) {
        if (token.startsWith("c:@")) {
            return Clause.Kind.ECONOMY;
        }
        return Code.isToken(token) ? Clause.Kind.CODE : Clause.Kind.CONCEPT;
    }

    private static SparseWords of(Map<String, Double> weights, boolean all) {
        Map<Integer, Float> coordinates = new TreeMap<>(Integer::compareUnsigned);
        weights.forEach((token, weight) -> {
            if (weight > 0 || all) {
                coordinates.merge(coordinate(token), weight.floatValue(), Float::sum);
            }
        });
        return new SparseWords(new ArrayList<>(coordinates.keySet()), new ArrayList<>(coordinates.values()));
    }

    /** FNV-1a with a final mix: the same on every machine. Two tokens meet once in some hundred thousand. */
    static int coordinate(String token) {
        int hash = 0x811c9dc5;
        for (byte b : token.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b & 0xff) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        return hash ^ hash >>> 13;
    }
}
