package org.tradebrief.check.facts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that never change, kept once found. What a text can ask for has no bound, so a full one starts anew. */
final class Memo<K, V> {
    private static final int MOST = 20_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();

    V get(K key, Function<K, V> find) {
        V there = known.get(key);
        if (there != null) {
            return there;
        }
        V found = find.apply(key);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, found);
        return found;
    }
}
