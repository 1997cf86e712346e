package org.tradebrief.desk.search;

import org.tradebrief.search.SearchAnswer;

/** Where a search goes that the brief's appendix is to list. */
@FunctionalInterface
public interface Appending {

    /** Adds the question, its hits, and by what they were found. */
    void append(SearchAnswer answer);
}
