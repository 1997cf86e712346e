package org.tradebrief.search.engine;

import java.util.List;
import org.tradebrief.library.Refusal;

/**
 * Stands where the settings name a model that is not there. It refuses whatever it is asked, so that words are searched all
 * the same and say why meaning is not.
 */
public record RefusedEmbedder(Refusal why) implements Embedder {
    @Override
    public String model() {
        throw why;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        throw why;
    }

    @Override
    public Cost cost(List<String> texts) {
        throw why;
    }
}
