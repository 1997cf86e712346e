package org.tradebrief.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents of a workspace. Implemented by the store; every answer is a snapshot. */
public interface Library {

    Optional<Document> find(DocumentId id);

    /** The document's text as received, decoded as UTF-8. Throws {@link IllegalArgumentException} for an unknown id. */
    String text(DocumentId id);

    /** For each path the latest document whose vintage is not after that day, ordered by path. */
    List<Document> asOf(LocalDate day);

    /** Every document under one path, oldest vintage first. */
    List<Document> vintages(String path);

    /** How many documents there are, all vintages counted. */
    long count();
}
