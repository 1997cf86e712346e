package org.tradebrief.search.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing a question asks for.
 *
 * @param token as it stands in the index
 * @param weight how much finding it says
 * @param unit the part of the question it belongs to, from 0; several clauses of one unit say the same thing
 * @param label the words of the question, for saying why something was found; empty for what is no word by itself
 */
public record Clause(Kind kind, String token, double weight, int unit, String label) {
    /** More is a text and no question, and more than an index can be asked at once. */
    static final int MOST = 128;

    /** Those that say most, in their order: of names and codes none is left out before words are. */
    static List<Clause> weightiest(Collection<Clause> clauses) {
        Set<Clause> kept = clauses.stream()
                .sorted(Comparator.comparing((Clause c) -> c.kind() == Kind.SURFACE || c.kind() == Kind.BROADER)
                        .thenComparing(
                                Comparator.comparingDouble(Clause::weight).reversed()))
                .limit(MOST)
                .collect(Collectors.toSet());
        return clauses.stream().filter(kept::contains).toList();
    }

    /** What is asked for. */
    public enum Kind {
        /** A concept by any of its names. */
        CONCEPT,
        /** An economy by any of its names. */
        ECONOMY,
        /** What a concept asked for is a kind of. */
        BROADER,
        /** Characters or a word as they stand. */
        SURFACE,
        /** A number or code, exactly. */
        CODE
    }
}
