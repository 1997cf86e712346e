package org.tradebrief.publish.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the figures in the order in which they are first met; the same fact keeps its number. */
final class Notes {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int numberOf(String key) {
        return numbers.computeIfAbsent(key, k -> numbers.size() + 1);
    }

    List<String> keys() {
        return new ArrayList<>(numbers.keySet());
    }

    static String anchor(int number) {
        return "note-" + number;
    }
}
