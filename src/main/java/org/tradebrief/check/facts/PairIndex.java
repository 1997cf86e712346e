package org.tradebrief.check.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which things hold which pairs of signs, so that asking for the pairs of a sentence costs what they have in common. */
final class PairIndex<T> {
    private final List<T> things = new ArrayList<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    /** A thing and how many of the pairs it holds. */
    record Scored<T>(T thing, int common) {}

    void add(T thing, Set<String> pairs) {
        Integer number = things.size();
        things.add(thing);
        pairs.forEach(p -> byPair.computeIfAbsent(p, k -> new ArrayList<>()).add(number));
    }

    /** Those that hold at least so many of the pairs, in the order in which they were added. */
    List<Scored<T>> holding(Set<String> pairs, int atLeast) {
        int[] counts = new int[things.size()];
        for (String pair : pairs) {
            for (int number : byPair.getOrDefault(pair, List.of())) {
                counts[number]++;
            }
        }
        List<Scored<T>> found = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= Math.max(1, atLeast)) {
                found.add(new Scored<>(things.get(i), counts[i]));
            }
        }
        return found;
    }
}
