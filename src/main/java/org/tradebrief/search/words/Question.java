package org.tradebrief.search.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.text.Scripts;

/**
 * A question taken apart.
 *
 * @param text as it was asked
 * @param meant the same with the characters that were meant, where others of their sound were written
 * @param clauses what it asks for, none twice
 * @param units how many separate things it asks for
 */
public record Question(String text, String meant, List<Clause> clauses, int units) {
    public Question {
        clauses = List.copyOf(clauses);
    }

    /** The economies it names, by ISO code. */
    public Set<String> economies() {
        return clauses.stream()
                .filter(c -> c.kind() == Clause.Kind.ECONOMY)
                .map(c -> c.token().substring("c:@".length()))
                .collect(Collectors.toSet());
    }

    /** The months it names. */
    public Set<YearMonth> months() {
        return clauses.stream()
                .filter(c -> c.token().startsWith(Code.MONTH))
                .map(c -> YearMonth.parse(c.token().substring(Code.MONTH.length())))
                .collect(Collectors.toSet());
    }

    /** Whether it names a concept, by the concept's id. */
    public boolean asks(String concept) {
        return clauses.stream().anyMatch(c -> c.token().equals("c:" + concept));
    }

    public boolean hasCode() {
        return clauses.stream().anyMatch(c -> c.kind() == Clause.Kind.CODE);
    }

    /** Whether it asks for nothing but a code, so that only what holds the code answers. */
    public boolean isCodeOnly() {
        return hasCode() && clauses.stream().allMatch(c -> c.kind() == Clause.Kind.CODE);
    }

    /** Chinese characters in it: a Chinese sentence model says nothing about a question with fewer than two. */
    public int hanCount() {
        return Scripts.hanCount(text);
    }
}
