package org.tradebrief.search.engine;

import java.util.List;
import org.tradebrief.search.fit.FitDocument;

/**
 * A document with the vectors of its passages.
 *
 * @param hashes of the texts that were embedded, one for each passage
 * @param vectors of length one, one for each passage
 */
public record Embedded(FitDocument document, List<String> hashes, List<float[]> vectors) {
    public Embedded {
        hashes = List.copyOf(hashes);
        vectors = List.copyOf(vectors);
        if (hashes.size() != document.passages().size() || vectors.size() != hashes.size()) {
            throw new IllegalArgumentException(document.passages().size() + " passages, " + hashes.size() + " hashes, "
                    + vectors.size() + " vectors: " + document.card().path());
        }
    }

    /** The document's own print, and the texts that its vectors were made from: a glossary that adds a name changes them. */
    public String print() {
        return print(document, hashes);
    }

    public static String print(FitDocument document, List<String> hashes) {
        return document.print().equals(FitDocument.COPIED)
                ? FitDocument.COPIED
                : MeaningText.hash(document.print() + hashes);
    }
}
