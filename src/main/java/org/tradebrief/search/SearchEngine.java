package org.tradebrief.search;

import java.time.LocalDate;
import java.util.List;
import org.tradebrief.library.DocumentId;

/** Answers questions about the library. Two engines implement it: the embedded index and Qdrant. */
public interface SearchEngine {
    /** What people call the engine that needs no server. */
    String EMBEDDED = "內建";

    SearchAnswer search(SearchRequest request);

    /** What people call the engine: 內建, Qdrant. */
    String name();

    /**
     * Pages with a passage like the one at that line of a document, closest first: by meaning where its vector is there,
     * else by the words of its title and heading. The page itself and its copies are left out.
     *
     * @param line of the document, from 1
     * @param asOf only documents known on that day
     */
    default List<Hit> similar(DocumentId document, int line, int limit, LocalDate asOf) {
        return List.of();
    }
}
