package org.tradebrief.desk.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tradebrief.library.Layer;
import org.tradebrief.search.Facets;
import org.tradebrief.search.measure.MeasureMarks;
import org.tradebrief.search.measure.MeasureStatus;

/** A way to narrow what was found, with how many pages each of its values would leave. */
record Facet(Kind kind, List<Value> values) {
    Facet {
        values = List.copyOf(values);
    }

    /** In the order in which they stand. */
    enum Kind {
        LAYER(Facets.LAYER, f -> codes(f.layers(), Layer::folder), f -> f.layers(Set.of())),
        STATUS(Facets.STATUS, f -> codes(f.statuses(), MeasureStatus::code), f -> f.statuses(Set.of())),
        YEAR(Facets.YEAR, f -> codes(f.years(), String::valueOf), f -> f.years(Set.of())),
        ISSUER(Facets.ISSUER, SearchFilters::issuers, f -> f.issuers(Set.of())),
        ECONOMY(Facets.ECONOMY, SearchFilters::economies, f -> f.economies(Set.of())),
        CATEGORY(Facets.CATEGORY, SearchFilters::categories, f -> f.categories(Set.of())),
        SOURCE(Facets.SOURCE, SearchFilters::sources, f -> f.sources(Set.of()));

        private final String counted;
        private final Function<SearchFilters, Set<String>> chosen;
        private final UnaryOperator<SearchFilters> without;

        Kind(String counted, Function<SearchFilters, Set<String>> chosen, UnaryOperator<SearchFilters> without) {
            this.counted = counted;
            this.chosen = chosen;
            this.without = without;
        }

        private static <T> Set<String> codes(Set<T> values, Function<T, String> code) {
            return values.stream().map(code).collect(Collectors.toSet());
        }

        String key() {
            return "facet." + name().toLowerCase(Locale.ROOT);
        }

        /** Under which name an answer counts its values. */
        String counted() {
            return counted;
        }

        /** The codes of the values that narrow. */
        Set<String> chosen(SearchFilters filters) {
            return chosen.apply(filters);
        }

        SearchFilters without(SearchFilters filters) {
            return without.apply(filters);
        }

        /** Takes a value in or out. */
        SearchFilters toggled(SearchFilters f, String code) {
            return switch (this) {
                case LAYER ->
                    f.layers(SearchFilters.toggled(
                            f.layers(), Layer.ofFolder(code).orElseThrow()));
                case STATUS ->
                    f.statuses(SearchFilters.toggled(
                            f.statuses(), MeasureStatus.ofCode(code).orElseThrow()));
                case YEAR -> f.toggledYear(Integer.parseInt(code));
                case ISSUER -> f.issuers(SearchFilters.toggled(f.issuers(), code));
                case SOURCE -> f.sources(SearchFilters.toggled(f.sources(), code));
                case ECONOMY -> f.economies(SearchFilters.toggled(f.economies(), code));
                case CATEGORY -> f.categories(SearchFilters.toggled(f.categories(), code));
            };
        }

        /** Statuses as they are told everywhere, years from the latest, all else by how many it leaves, 其他 last. */
        Comparator<Value> order() {
            return switch (this) {
                case STATUS ->
                    Comparator.comparing(v -> Arrays.stream(MeasureStatus.values())
                            .filter(s -> s.code().equals(v.code()))
                            .findFirst()
                            .orElse(MeasureStatus.NONE));
                case YEAR -> Comparator.comparing(Value::code).reversed();
                case ISSUER ->
                    Comparator.comparing((Value v) -> v.code().equals(MeasureMarks.OTHER_ISSUER))
                            .thenComparing(Comparator.comparing(Value::count).reversed())
                            .thenComparing(Value::code);
                case LAYER, SOURCE, ECONOMY, CATEGORY ->
                    Comparator.comparing(Value::count).reversed().thenComparing(Value::code);
            };
        }
    }

    /**
     * @param code of the value: a layer's folder, a status's code, a year, an economy by ISO code, a source or category as
     *     it writes itself
     * @param chosen whether it narrows now
     */
    record Value(String code, int count, boolean chosen) {}
}
