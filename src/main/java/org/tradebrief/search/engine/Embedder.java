package org.tradebrief.search.engine;

import java.util.List;

/** Turns texts into vectors of length one whose products say how close their meanings are. */
public interface Embedder extends AutoCloseable {

    /** Names the model, so that vectors of two models are never compared. */
    String model();

    /** One vector for each text, in their order. Throws a {@link org.tradebrief.library.Refusal} where it cannot. */
    List<float[]> embed(List<String> texts);

    /** How many numbers its vectors have; where it does not know beforehand, it embeds a word to see. */
    default int length() {
        return embed(List.of("長度")).getFirst().length;
    }

    /** Whether it reads other languages than Chinese well enough to answer questions in them. */
    default boolean isMultilingual() {
        return false;
    }

    /** What embedding these would cost. */
    default Cost cost(List<String> texts) {
        return Cost.free(texts.size());
    }

    /** Lets go of what it holds. */
    @Override
    default void close() {}
}
