package org.tradebrief.desk.search;

import org.tradebrief.desk.screen.Cited;

/** Takes a search into the appendix of the brief that is open. */
@FunctionalInterface
public interface Appending {

    /** Adds a table of the question, its hits, and by what they were found. */
    void append(Cited table);
}
