package org.tradebrief.search.engine;

import java.util.HashSet;
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

    /** The documents that both let through. */
    public Among and(Among other) {
        if (excluded && !other.excluded) {
            return other.and(this);
        }
        Set<DocumentId> both = new HashSet<>(documents);
        if (excluded) {
            both.addAll(other.documents);
        } else if (other.excluded) {
            both.removeAll(other.documents);
        } else {
            both.retainAll(other.documents);
        }
        return new Among(both, excluded);
    }

    public boolean allows(DocumentId document) {
        return documents.contains(document) != excluded;
    }
}
