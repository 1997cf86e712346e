package org.tradebrief.desk.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
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
 * @param economies by ISO code
 */
record SearchFilters(
        SearchMode mode,
        DateSpan span,
        Set<Layer> layers,
        Set<String> sources,
        Set<Integer> years,
        Set<MeasureStatus> statuses,
        Set<String> economies,
        Set<String> categories) {
    static final SearchFilters NONE = new SearchFilters(
            SearchMode.HYBRID, DateSpan.ANY, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    SearchFilters {
        layers = Set.copyOf(layers);
        sources = Set.copyOf(sources);
        years = Set.copyOf(years);
        statuses = Set.copyOf(statuses);
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
        return new SearchFilters(is, span, layers, sources, years, statuses, economies, categories);
    }

    SearchFilters span(DateSpan is) {
        return new SearchFilters(mode, is, layers, sources, years, statuses, economies, categories);
    }

    SearchFilters layers(Set<Layer> is) {
        return new SearchFilters(mode, span, is, sources, years, statuses, economies, categories);
    }

    SearchFilters sources(Set<String> is) {
        return new SearchFilters(mode, span, layers, is, years, statuses, economies, categories);
    }

    SearchFilters years(Set<Integer> is) {
        return new SearchFilters(mode, span, layers, sources, is, statuses, economies, categories);
    }

    SearchFilters statuses(Set<MeasureStatus> is) {
        return new SearchFilters(mode, span, layers, sources, years, is, economies, categories);
    }

    SearchFilters economies(Set<String> is) {
        return new SearchFilters(mode, span, layers, sources, years, statuses, is, categories);
    }

    SearchFilters categories(Set<String> is) {
        return new SearchFilters(mode, span, layers, sources, years, statuses, economies, is);
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

    /** Whether anything but the mode narrows. */
    boolean narrow() {
        return !equals(NONE.mode(mode));
    }
}
