package org.tradebrief.search;

import java.util.List;
import org.tradebrief.search.engine.IndexState;

/**
 * What bringing an index up to date came to. Every document of the library is in exactly one of added, unchanged, tables, stubs.
 *
 * @param before what the index was
 * @param added put in or replaced
 * @param removed no longer in the library in that form
 * @param tables documents left out because they are tables for machines
 * @param stubs paths of documents left out because they hold nothing
 */
public record IndexReport(IndexState before, int added, int removed, int unchanged, int tables, List<String> stubs) {
    public IndexReport {
        stubs = List.copyOf(stubs);
    }
}
