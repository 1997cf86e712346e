package org.tradebrief.search.engine;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Layer;

/**
 * Which documents may answer. Empty sets and null bounds let all through.
 *
 * @param economies of which the document must be about one, by ISO code
 * @param from the earliest date of a document; one without a date is left out where there is a bound
 * @param asOf the day whose latest texts are asked
 * @param among which documents; null for all
 */
public record Filter(
        Set<Layer> layers,
        Set<String> categories,
        Set<String> sources,
        Set<String> economies,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate asOf,
        @Nullable Among among) {
    public Filter {
        layers = Set.copyOf(layers);
        categories = Set.copyOf(categories);
        sources = Set.copyOf(sources);
        economies = Set.copyOf(economies);
    }

    /** Everything known by now. */
    public static Filter none() {
        return on(LocalDate.MAX);
    }

    /** Everything known on a day. */
    public static Filter on(LocalDate asOf) {
        return new Filter(Set.of(), Set.of(), Set.of(), Set.of(), null, null, asOf, null);
    }
}
