package org.tradebrief.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.measure.MeasureMark;
import org.tradebrief.search.measure.MeasureMarks;

/**
 * Counts what was found by layer, category, year, issuer, source, economy and status as a measure, each value under the code by
 * which a filter names it. Copies of a page count once.
 */
public final class Facets {
    public static final String LAYER = "資料層";
    public static final String CATEGORY = "類別";
    public static final String YEAR = "年份";
    public static final String ISSUER = "發布者";
    public static final String SOURCE = "來源";
    public static final String ECONOMY = "經濟體";
    public static final String STATUS = "措施狀態";

    private Facets() {}

    static Map<String, Map<String, Integer>> of(List<Page> pages, MeasureMarks marks) {
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        facets.put(LAYER, count(pages, p -> List.of(p.card().layer().folder())));
        facets.put(CATEGORY, count(pages, p -> List.of(p.card().category())));
        facets.put(YEAR, new TreeMap<>(count(pages, p -> List.of(year(p.card())))).descendingMap());
        Map<String, Integer> issuers = count(pages, p -> List.of(issuer(mark(p, marks))));
        // Where no issuer is known there is nothing to choose.
        facets.put(ISSUER, issuers.keySet().equals(Set.of(MeasureMarks.OTHER_ISSUER)) ? Map.of() : issuers);
        facets.put(SOURCE, count(pages, p -> List.of(p.card().source())));
        facets.put(ECONOMY, count(pages, p -> p.card().subjects()));
        facets.put(STATUS, count(pages, p -> List.of(mark(p, marks).status().code())));
        return facets;
    }

    private static MeasureMark mark(Page page, MeasureMarks marks) {
        return marks.of(page.card().path(), page.copyPaths());
    }

    private static String issuer(MeasureMark mark) {
        return mark.issuer().isEmpty() ? MeasureMarks.OTHER_ISSUER : mark.issuer();
    }

    private static String year(Card card) {
        return card.date() == null ? "" : Integer.toString(card.date().getYear());
    }

    /** The most frequent first. */
    private static Map<String, Integer> count(List<Page> pages, Function<Page, List<String>> values) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Page page : pages) {
            values.apply(page).stream().filter(v -> !v.isEmpty()).forEach(v -> counts.merge(v, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
