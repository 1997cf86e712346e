package org.tradebrief.desk.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Layer;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.measure.MeasureStatus;

/**
 * What narrows a search.
 *
 * @param years a run of years without gaps; empty for all
 * @param statuses as a measure on the day that is shown
 * @param issuers of acts, by the register's codes
 * @param economies by ISO code
 */
record SearchFilters(
        SearchMode mode,
        DateSpan span,
        Set<Layer> layers,
        Set<String> sources,
        Set<Integer> years,
        Set<MeasureStatus> statuses,
        Set<String> issuers,
        Set<String> economies,
        Set<String> categories) {
    static final SearchFilters NONE = new SearchFilters(
            SearchMode.HYBRID, DateSpan.ANY, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    SearchFilters {
        layers = Set.copyOf(layers);
        sources = Set.copyOf(sources);
        years = Set.copyOf(years);
        statuses = Set.copyOf(statuses);
        issuers = Set.copyOf(issuers);
        economies = Set.copyOf(economies);
        categories = Set.copyOf(categories);
    }

    SearchRequest request(String query, int limit, LocalDate asOf) {
        return SearchRequest.of(query, limit)
                .mode(mode)
                .layers(layers)
                .categories(categories)
                .sources(sources)
                .economies(economies)
                .statuses(statuses)
                .issuers(issuers)
                .dates(from(asOf), to())
                .asOf(asOf);
    }

    private @Nullable LocalDate from(LocalDate asOf) {
        LocalDate back = span.from(asOf);
        LocalDate first = years.stream()
                .min(Integer::compare)
                .map(y -> LocalDate.of(y, 1, 1))
                .orElse(null);
        return back == null || first != null && first.isAfter(back) ? first : back;
    }

    private @Nullable LocalDate to() {
        return years.stream()
                .max(Integer::compare)
                .map(y -> LocalDate.of(y, 12, 31))
                .orElse(null);
    }

    SearchFilters mode(SearchMode is) {
        return new SearchFilters(is, span, layers, sources, years, statuses, issuers, economies, categories);
    }

    SearchFilters span(DateSpan is) {
        return new SearchFilters(mode, is, layers, sources, years, statuses, issuers, economies, categories);
    }

    SearchFilters layers(Set<Layer> is) {
        return new SearchFilters(mode, span, is, sources, years, statuses, issuers, economies, categories);
    }

    SearchFilters sources(Set<String> is) {
        return new SearchFilters(mode, span, layers, is, years, statuses, issuers, economies, categories);
    }

    SearchFilters years(Set<Integer> is) {
        return new SearchFilters(mode, span, layers, sources, is, statuses, issuers, economies, categories);
    }

    SearchFilters statuses(Set<MeasureStatus> is) {
        return new SearchFilters(mode, span, layers, sources, years, is, issuers, economies, categories);
    }

    SearchFilters issuers(Set<String> is) {
        return new SearchFilters(mode, span, layers, sources, years, statuses, is, economies, categories);
    }

    SearchFilters economies(Set<String> is) {
        return new SearchFilters(mode, span, layers, sources, years, statuses, issuers, is, categories);
    }

    SearchFilters categories(Set<String> is) {
        return new SearchFilters(mode, span, layers, sources, years, statuses, issuers, economies, is);
    }

    /** Takes a year in or out; years between two chosen ones are chosen too, for a search knows a first and a last day. */
    SearchFilters toggledYear(int year) {
        Set<Integer> chosen = toggled(years, year);
        int least = chosen.stream().min(Integer::compare).orElse(0);
        int most = chosen.stream().max(Integer::compare).orElse(-1);
        boolean out = years.contains(year);
        Set<Integer> run = new HashSet<>();
        for (int y = least; y <= most; y++) {
            // Taking a year out of the middle leaves what comes after it.
            if (!out || year < least || year > most || y > year) {
                run.add(y);
            }
        }
        return years(run);
    }

    static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> other = new HashSet<>(set);
        if (!other.remove(value)) {
            other.add(value);
        }
        return other;
    }

    /** To be kept until the next start. */
    Map<String, String> state() {
        return Map.of(
                "mode", mode.code(),
                "span", span.name(),
                "layers", joined(layers, Layer::folder),
                "sources", joined(sources, source -> URLEncoder.encode(source, StandardCharsets.UTF_8)),
                "years", joined(years, String::valueOf),
                "statuses", joined(statuses, Enum::name),
                "issuers", joined(issuers, code -> code),
                "economies", joined(economies, code -> code),
                "categories", joined(categories, code -> code));
    }

    private static <T> String joined(Set<T> all, Function<T, String> text) {
        return all.stream().map(text).sorted().collect(Collectors.joining(","));
    }

    /** What {@link #state} gave; what cannot be read narrows nothing. */
    static SearchFilters of(Map<String, String> state) {
        return new SearchFilters(
                named(SearchMode.values(), SearchMode::code, state, "mode").orElse(NONE.mode),
                named(DateSpan.values(), DateSpan::name, state, "span").orElse(NONE.span),
                parts(state, "layers").flatMap(f -> Layer.ofFolder(f).stream()).collect(Collectors.toSet()),
                parts(state, "sources")
                        .map(source -> URLDecoder.decode(source, StandardCharsets.UTF_8))
                        .collect(Collectors.toSet()),
                parts(state, "years")
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                Arrays.stream(MeasureStatus.values())
                        .filter(status -> parts(state, "statuses").anyMatch(status.name()::equals))
                        .collect(Collectors.toSet()),
                parts(state, "issuers").collect(Collectors.toSet()),
                parts(state, "economies").collect(Collectors.toSet()),
                parts(state, "categories").collect(Collectors.toSet()));
    }

    private static Stream<String> parts(Map<String, String> state, String name) {
        return Arrays.stream(state.getOrDefault(name, "").split(",")).filter(part -> !part.isEmpty());
    }

    private static <E> Optional<E> named(E[] all, Function<E, String> name, Map<String, String> state, String key) {
        return Arrays.stream(all)
                .filter(e -> name.apply(e).equals(state.getOrDefault(key, "")))
                .findFirst();
    }

    /** Whether anything but the mode narrows. */
    boolean narrow() {
        return !equals(NONE.mode(mode));
    }
}
