package org.tradebrief.search.judging;

import java.util.Map;

/**
 * A question with its right answers.
 *
 * @param category under which its scores are averaged: exact, mono, zh-en ...
 * @param grades by path: 3 answers it, 2 helps, 1 is near it; what is not named is worth nothing
 */
public record JudgedQuery(String id, String category, String query, Map<String, Integer> grades) {
    public JudgedQuery {
        grades = Map.copyOf(grades);
    }
}
