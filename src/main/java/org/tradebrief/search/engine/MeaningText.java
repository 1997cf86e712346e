package org.tradebrief.search.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.text.Scripts;

/**
 * What a sentence model is given of a passage: title, heading and text in simplified script and, since the model at hand
 * reads Chinese only, the Chinese names of what is named in English. Measured, the names double what the model finds.
 */
public final class MeaningText {
    private static final int NAMES = 12;

    private final Tokens tokens;

    public MeaningText(Tokens tokens) {
        this.tokens = tokens;
    }

    public String of(FitDocument document, Passage passage) {
        String text = Scripts.folded(document.card().title() + "\n" + passage.heading() + "\n" + passage.text());
        return withNames(text);
    }

    public String ofQuestion(String question) {
        return withNames(Scripts.folded(question));
    }

    private String withNames(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String label : tokens.labels(text)) {
            String name = Scripts.folded(label);
            if (names.size() < NAMES && !text.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? text : String.join(" ", names) + "\n" + text;
    }

    /** Under which a text's vector is kept. */
    public static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
