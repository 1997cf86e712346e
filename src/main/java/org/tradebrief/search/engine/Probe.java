package org.tradebrief.search.engine;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.words.Question;

/**
 * What an index is asked: by words, by a vector, or by both, whose answers it joins by {@link Fusion}.
 *
 * @param question null where words do not count
 * @param vector of the question, of length one; null where meaning does not count
 * @param model that made the vector; empty without one
 * @param codesOnly whether only documents that hold a code of the question may answer by words
 * @param factor by which a document's score is moved before lists are joined
 * @param hits that will be shown, by which an approximate search knows how far to look
 * @param limit documents at most
 */
public record Probe(
        @Nullable Question question,
        float @Nullable [] vector,
        String model,
        boolean codesOnly,
        Filter filter,
        ToDoubleFunction<Card> factor,
        int hits,
        int limit) {}
