package org.tradebrief.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that never change, kept once found. What a text can ask for has no bound, so a full one starts anew. */
public final class Memo<K, V> {
    private final int most;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** @param most answers that are kept */
    public Memo(int most) {
        this.most = most;
    }

    public V get(K key, Function<K, V> find) {
        V there = known.get(key);
        if (there != null) {
            return there;
        }
        V found = find.apply(key);
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, found);
        return found;
    }
}
