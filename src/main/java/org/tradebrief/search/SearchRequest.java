package org.tradebrief.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Layer;
import org.tradebrief.search.measure.MeasureStatus;

/**
 * A question to the library.
 *
 * @param layers to look in; empty for all
 * @param categories to look in, as the sources file them; empty for all
 * @param sources to look in, as they name themselves; empty for all
 * @param economies of which a document must be about one, by ISO code; empty for all
 * @param statuses of which a document must have one as a measure, on that day; empty for all
 * @param issuers of which one must have issued a document as an act, by the register's codes, {@code other} for all else;
 *     empty for all
 * @param from the earliest date of a document, inclusive; null for no bound
 * @param to the latest date, inclusive; null for no bound
 * @param asOf only documents known on that day; null for all
 */
public record SearchRequest(
        String query,
        int limit,
        SearchMode mode,
        Set<Layer> layers,
        Set<String> categories,
        Set<String> sources,
        Set<String> economies,
        Set<MeasureStatus> statuses,
        Set<String> issuers,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf) {
    public SearchRequest {
        layers = Set.copyOf(layers);
        categories = Set.copyOf(categories);
        sources = Set.copyOf(sources);
        economies = Set.copyOf(economies);
        statuses = Set.copyOf(statuses);
        issuers = Set.copyOf(issuers);
        if (limit < 1) {
            throw new IllegalArgumentException("a search answers at least one hit, not " + limit);
        }
    }

    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(
                query,
                limit,
                SearchMode.HYBRID,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null);
    }

    public SearchRequest mode(SearchMode m) {
        return new SearchRequest(
                query, limit, m, layers, categories, sources, economies, statuses, issuers, from, to, asOf);
    }

    public SearchRequest layers(Set<Layer> in) {
        return new SearchRequest(
                query, limit, mode, in, categories, sources, economies, statuses, issuers, from, to, asOf);
    }

    public SearchRequest categories(Set<String> in) {
        return new SearchRequest(query, limit, mode, layers, in, sources, economies, statuses, issuers, from, to, asOf);
    }

    public SearchRequest sources(Set<String> in) {
        return new SearchRequest(
                query, limit, mode, layers, categories, in, economies, statuses, issuers, from, to, asOf);
    }

    public SearchRequest economies(Set<String> about) {
        return new SearchRequest(
                query, limit, mode, layers, categories, sources, about, statuses, issuers, from, to, asOf);
    }

    public SearchRequest statuses(Set<MeasureStatus> having) {
        return new SearchRequest(
                query, limit, mode, layers, categories, sources, economies, having, issuers, from, to, asOf);
    }

    public SearchRequest issuers(Set<String> by) {
        return new SearchRequest(
                query, limit, mode, layers, categories, sources, economies, statuses, by, from, to, asOf);
    }

    public SearchRequest dates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchRequest(
                query, limit, mode, layers, categories, sources, economies, statuses, issuers, first, last, asOf);
    }

    public SearchRequest asOf(@Nullable LocalDate day) {
        return new SearchRequest(
                query, limit, mode, layers, categories, sources, economies, statuses, issuers, from, to, day);
    }
}
