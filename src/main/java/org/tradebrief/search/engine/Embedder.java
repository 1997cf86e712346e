package org.tradebrief.search.engine;

import java.util.List;

/** Turns texts into vectors of length one whose products say how close their meanings are. */
public interface Embedder {

    /** Names the model, so that vectors of two models are never compared. */
    String model();

    /** One vector for each text, in their order. Throws a {@link org.tradebrief.library.Refusal} where it cannot. */
    List<float[]> embed(List<String> texts);
}
