package org.tradebrief.desk.search;

import java.util.List;
import java.util.Locale;

/** A way to narrow what was found, with how many pages each of its values would leave. */
record Facet(Kind kind, List<Value> values) {
    Facet {
        values = List.copyOf(values);
    }

    /** In the order in which they stand. */
    enum Kind {
        LAYER,
        STATUS,
        YEAR,
        SOURCE;

        String key() {
            return "facet." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param code of the value: a layer's name, a status, a year, a source as it writes itself
     * @param chosen whether it narrows now
     */
    record Value(String code, int count, boolean chosen) {}
}
