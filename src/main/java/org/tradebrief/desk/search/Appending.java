package org.tradebrief.desk.search;

import org.tradebrief.desk.screen.Cited;

/** Takes a search into the appendix of the brief that is open. */
@FunctionalInterface
public interface Appending {

    /** Adds a paragraph or a table behind what is there. */
    void append(Cited block);
}
