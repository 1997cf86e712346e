package org.tradebrief.search;

/** Answers questions about the library. Two engines implement it: the embedded index and Qdrant. */
public interface SearchEngine {

    SearchAnswer search(SearchRequest request);

    /** What people call the engine: 內建, Qdrant. */
    String name();
}
