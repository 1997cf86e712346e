package org.tradebrief.search.engine;

import org.tradebrief.search.fit.Card;

/**
 * A document that an index found.
 *
 * @param score by which the index orders; comparable within one answer
 * @param similarity of its best passage with the question's vector, from -1 to 1; NaN where vectors were not asked
 * @param passage the ordinal of that passage; -1 where vectors were not asked
 */
public record Found(Card card, double score, double similarity, int passage) {
    public Found score(double other) {
        return new Found(card, other, similarity, passage);
    }

    public boolean isByMeaning() {
        return passage >= 0;
    }
}
