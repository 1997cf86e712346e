package org.tradebrief.trade.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers the values asked for last, so many and no more: a workspace may hold more tables than memory. */
final class Recent<K, V> {
    private final int size;
    private final LinkedHashMap<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

    Recent(int size) {
        this.size = size;
    }

    synchronized @Nullable V get(K key) {
        return values.get(key);
    }

    synchronized void put(K key, V value) {
        values.put(key, value);
        while (values.size() > size) {
            Map.Entry<K, V> oldest = values.pollFirstEntry();
            if (oldest == null) {
                return;
            }
        }
    }

    /** Two threads that ask for the same at once may both compute it; it comes out the same. */
    V get(K key, Function<K, V> maker) {
        V there = get(key);
        if (there == null) {
            there = maker.apply(key);
            put(key, there);
        }
        return there;
    }
}
