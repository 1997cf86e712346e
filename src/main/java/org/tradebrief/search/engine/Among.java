package org.tradebrief.search.engine;

import java.util.Set;
import org.tradebrief.library.DocumentId;

/**
 * Documents picked out one by one, where no field of theirs tells which may answer.
 *
 * @param excluded whether all others may answer instead
 */
public record Among(Set<DocumentId> documents, boolean excluded) {
    public Among {
        documents = Set.copyOf(documents);
    }

    public boolean allows(DocumentId document) {
        return documents.contains(document) != excluded;
    }
}
