package org.tradebrief.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which line of an edited text each line of the composed one has become, part by part: equal lines in equal order. */
final class LineMoves {
    private final Map<String, Map<Integer, Integer>> moves = new HashMap<>();

    LineMoves(BriefText composed, BriefText edited) {
        Map<String, List<String>> now = new HashMap<>();
        edited.parts().forEach(p -> now.putIfAbsent(p.key(), p.text().lines().toList()));
        composed.parts()
                .forEach(p -> moves.putIfAbsent(
                        p.key(), match(p.text().lines().toList(), now.getOrDefault(p.key(), List.of()))));
    }

    Optional<Integer> to(String part, int line) {
        return Optional.ofNullable(moves.getOrDefault(part, Map.of()).get(line));
    }

    /** Lines that occur in both as often are paired in order; a line that was doubled or lost on one side is not. */
    private static Map<Integer, Integer> match(List<String> before, List<String> after) {
        Map<String, List<Integer>> places = places(after);
        Map<Integer, Integer> pairs = new HashMap<>();
        places(before).forEach((line, at) -> {
            List<Integer> there = places.getOrDefault(line, List.of());
            if (there.size() == at.size()) {
                for (int i = 0; i < at.size(); i++) {
                    pairs.put(at.get(i), there.get(i));
                }
            }
        });
        return pairs;
    }

    private static Map<String, List<Integer>> places(List<String> lines) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.computeIfAbsent(lines.get(i), l -> new ArrayList<>()).add(i + 1);
        }
        return places;
    }
}
