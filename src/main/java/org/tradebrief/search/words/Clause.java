package org.tradebrief.search.words;

/**
 * One thing a question asks for.
 *
 * @param token as it stands in the index
 * @param weight how much finding it says
 * @param unit the part of the question it belongs to, from 0; several clauses of one unit say the same thing
 * @param label the words of the question, for saying why something was found; empty for what is no word by itself
 */
public record Clause(Kind kind, String token, double weight, int unit, String label) {
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
