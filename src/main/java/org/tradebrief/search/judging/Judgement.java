package org.tradebrief.search.judging;

import java.util.List;
import java.util.Map;

/**
 * What judging came to.
 *
 * @param categories their averages, in the order in which they were met
 */
public record Judgement(List<Judged> queries, Map<String, Scores> categories, Scores all) {
    public Judgement {
        queries = List.copyOf(queries);
    }

    /** A question and how well it was answered. */
    public record Judged(JudgedQuery query, Scores scores) {}
}
