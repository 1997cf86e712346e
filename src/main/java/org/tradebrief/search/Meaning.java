package org.tradebrief.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;

/** Gives a question its vector, where there is a model and what it is to be compared with. */
final class Meaning {
    /** With fewer vectors, documents without one would be pushed back for that alone. */
    private static final double ENOUGH = 0.9;

    private final PassageIndex index;
    private final MeaningText texts;
    private final @Nullable Embedder embedder;
    private volatile @Nullable Kept latest;

    /** The latest question, which is often asked again at once with another filter. */
    private record Kept(String question, float[] vector) {}

    /**
     * A question's vector, or why there is none.
     *
     * @param missing why there is none; null where there is one
     */
    record Answer(
            float @Nullable [] vector,
            String model,
            @Nullable Why missing) {
        static Answer none(Why why) {
            return new Answer(null, "", why);
        }
    }

    Meaning(PassageIndex index, MeaningText texts, @Nullable Embedder embedder) {
        this.index = index;
        this.texts = texts;
        this.embedder = embedder;
    }

    boolean isMultilingual() {
        return embedder != null && embedder.isMultilingual();
    }

    /** The vector that a passage was given, where it is there. No model is run. */
    Answer kept(FitDocument document, Passage passage) {
        Embedder model = embedder;
        if (model == null) {
            return Answer.none(Why.of(Why.Case.NO_MODEL));
        }
        try {
            String hash = MeaningText.hash(texts.of(document, passage));
            float[] vector = index.vectors(model.model(), List.of(hash)).get(hash);
            return vector == null ? Answer.none(Why.of(Why.Case.NO_VECTORS)) : new Answer(vector, model.model(), null);
        } catch (Refusal e) {
            return Answer.none(failed(e));
        }
    }

    /**
     * Vectors that no question can be compared with are taken out, so that they are missing, and are made anew with whatever
     * makes those that are missing.
     *
     * @param some whether any vectors at all are enough, as for a person who asks for nothing else
     */
    Answer of(String question, boolean some) {
        Embedder model = embedder;
        if (model == null) {
            return Answer.none(Why.of(Why.Case.NO_MODEL));
        }
        try {
            double coverage = index.vectorCoverage(model.model());
            if (coverage == 0) {
                return Answer.none(Why.of(Why.Case.NO_VECTORS));
            }
            if (coverage < ENOUGH && !some) {
                return Answer.none(new Why(Why.Case.BUILDING, Math.round(coverage * 100) + "%"));
            }
            float[] vector = vector(question, model);
            if (!index.fits(model.model(), vector.length)) {
                index.dropVectors(model.model());
                return Answer.none(Why.of(Why.Case.OUTGROWN));
            }
            return new Answer(vector, model.model(), null);
        } catch (Refusal e) {
            return Answer.none(failed(e));
        }
    }

    static Why failed(Refusal refusal) {
        String told = refusal.getMessage() == null ? "語意模型無法使用" : refusal.getMessage();
        return new Why(Why.Case.FAILED, told.replaceFirst("。$", ""));
    }

    private float[] vector(String question, Embedder model) {
        Kept before = latest;
        if (before != null && before.question().equals(question)) {
            return before.vector();
        }
        float[] vector = model.embed(List.of(texts.ofQuestion(question))).getFirst();
        latest = new Kept(question, vector);
        return vector;
    }
}
