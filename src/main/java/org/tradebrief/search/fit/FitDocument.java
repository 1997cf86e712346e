package org.tradebrief.search.fit;

import java.util.List;

/**
 * A document ready for the index.
 *
 * @param alsoKnown what copies of the same page call it, and the words of its file's name
 * @param passages in their order, at least one
 * @param print changes whenever anything that the index holds of the document changes
 */
public record FitDocument(Card card, List<String> alsoKnown, List<Passage> passages, String print) {
    /** The print of a document that was copied from elsewhere: no library vouches for it, and none takes it out. */
    public static final String COPIED = "copied";

    public FitDocument {
        alsoKnown = List.copyOf(alsoKnown);
        passages = List.copyOf(passages);
    }
}
