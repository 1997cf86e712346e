package org.tradebrief.search;

import java.util.List;
import org.tradebrief.search.engine.Embedder;

/** A model small enough to reason about: which characters a text holds, by their numbers. */
public final class CharacterEmbedder implements Embedder {
    private static final int DIMENSIONS = 256;

    private final String name;

    public CharacterEmbedder(String name) {
        this.name = name;
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(CharacterEmbedder::vector).toList();
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSIONS];
        text.codePoints().filter(Character::isIdeographic).distinct().forEach(c -> vector[c % DIMENSIONS] += 1);
        vector[0] += 0.01f;
        double length = 0;
        for (float x : vector) {
            length += x * x;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
