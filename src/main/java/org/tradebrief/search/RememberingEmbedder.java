package org.tradebrief.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.search.engine.Cost;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.engine.PassageIndex;

/** Takes vectors that another index has already, so that filling a second one neither takes the time nor costs the money. */
public final class RememberingEmbedder implements Embedder {
    private final Embedder inner;
    private final PassageIndex memory;

    public RememberingEmbedder(Embedder inner, PassageIndex memory) {
        this.inner = inner;
        this.memory = memory;
    }

    @Override
    public String model() {
        return inner.model();
    }

    @Override
    public int length() {
        return inner.length();
    }

    @Override
    public boolean isMultilingual() {
        return inner.isMultilingual();
    }

    @Override
    public Cost cost(List<String> texts) {
        Map<String, float[]> known = remembered(texts);
        return inner.cost(texts.stream()
                .filter(t -> !known.containsKey(MeaningText.hash(t)))
                .toList());
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        Map<String, float[]> known = new HashMap<>(remembered(texts));
        List<String> fresh = texts.stream()
                .filter(t -> !known.containsKey(MeaningText.hash(t)))
                .distinct()
                .toList();
        List<float[]> made = fresh.isEmpty() ? List.of() : inner.embed(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            known.put(MeaningText.hash(fresh.get(i)), made.get(i));
        }
        List<float[]> vectors = new ArrayList<>();
        for (String text : texts) {
            vectors.add(known.getOrDefault(MeaningText.hash(text), new float[0]));
        }
        return vectors;
    }

    private Map<String, float[]> remembered(List<String> texts) {
        return memory.vectors(model(), texts.stream().map(MeaningText::hash).toList());
    }
}
