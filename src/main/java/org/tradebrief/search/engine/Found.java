package org.tradebrief.search.engine;

import org.tradebrief.search.fit.Card;

/**
 * A document that an index found.
 *
 * @param score by which the index orders; comparable within one answer
 * @param words how well its words answer, comparable within one answer; 0 where words did not find it
 * @param similarity of its best passage with the question's vector, from -1 to 1; NaN where vectors did not find it
 * @param passage the ordinal of that passage; -1 where vectors did not find it
 */
public record Found(Card card, double score, double words, double similarity, int passage) {

    public static Found byWords(Card card, double score) {
        return new Found(card, score, score, Double.NaN, -1);
    }

    public static Found byMeaning(Card card, double similarity, int passage) {
        return new Found(card, similarity, 0, similarity, passage);
    }

    public boolean isByMeaning() {
        return passage >= 0;
    }

    public Found score(double other) {
        return new Found(card, other, words, similarity, passage);
    }

    /** Moved by what a question is about as a whole. */
    public Found times(double factor) {
        return new Found(card, score * factor, words * factor, similarity, passage);
    }

    /** The same document found in two ways. */
    public Found and(Found other) {
        Found meant = isByMeaning() ? this : other;
        return new Found(card, score + other.score, Math.max(words, other.words), meant.similarity, meant.passage);
    }
}
