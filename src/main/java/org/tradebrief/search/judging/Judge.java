package org.tradebrief.search.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tradebrief.search.Hit;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;

/** Asks a search questions whose right answers are known. Copies of one page are one answer. */
public final class Judge {
    private static final int DEPTH = 10;
    private static final int HELPS = 2;
    private static final int FIRST = 5;

    private final SearchEngine engine;
    private final UnaryOperator<String> pageOf;

    /** @param pageOf what copies of one page share, by path */
    public Judge(SearchEngine engine, UnaryOperator<String> pageOf) {
        this.engine = engine;
        this.pageOf = pageOf;
    }

    public Judgement judge(List<JudgedQuery> queries, SearchMode mode) {
        List<Judgement.Judged> judged = new ArrayList<>();
        Map<String, List<Scores>> byCategory = new LinkedHashMap<>();
        for (JudgedQuery query : queries) {
            Scores scores = scores(query, mode);
            judged.add(new Judgement.Judged(query, scores));
            byCategory.computeIfAbsent(query.category(), k -> new ArrayList<>()).add(scores);
        }
        Map<String, Scores> categories = new LinkedHashMap<>();
        byCategory.forEach((category, scores) -> categories.put(category, Scores.mean(scores)));
        Scores all = Scores.mean(judged.stream().map(Judgement.Judged::scores).toList());
        return new Judgement(judged, categories, all);
    }

    private Scores scores(JudgedQuery query, SearchMode mode) {
        Map<String, Integer> wanted = new HashMap<>();
        query.grades().forEach((path, grade) -> wanted.merge(pageOf.apply(path), grade, Math::max));
        List<Integer> got = grades(
                engine.search(SearchRequest.of(query.query(), DEPTH).mode(mode)).hits(), wanted);
        List<Integer> best =
                wanted.values().stream().sorted((a, b) -> b - a).limit(DEPTH).toList();
        double ideal = gain(best);
        long helpful = wanted.values().stream().filter(g -> g >= HELPS).count();
        long early = got.stream().limit(FIRST).filter(g -> g >= HELPS).count();
        return new Scores(
                ideal == 0 ? 0 : gain(got) / ideal,
                firstHelpful(got),
                helpful == 0 ? 0 : (double) early / Math.min(FIRST, helpful));
    }

    /** The grade of each hit; a page that came before is worth nothing when it comes again. */
    private List<Integer> grades(List<Hit> hits, Map<String, Integer> wanted) {
        Set<String> seen = new HashSet<>();
        List<Integer> grades = new ArrayList<>();
        for (Hit hit : hits) {
            Set<String> pages = new HashSet<>(hit.copies().stream().map(pageOf).toList());
            pages.add(pageOf.apply(hit.path()));
            pages.removeAll(seen);
            grades.add(pages.stream()
                    .mapToInt(p -> wanted.getOrDefault(p, 0))
                    .max()
                    .orElse(0));
            seen.addAll(pages);
        }
        return grades;
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static double firstHelpful(List<Integer> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) >= HELPS) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
