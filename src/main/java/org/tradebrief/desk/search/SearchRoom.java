package org.tradebrief.desk.search;

import java.util.function.Supplier;
import org.tradebrief.library.Library;
import org.tradebrief.policy.Register;
import org.tradebrief.search.Marking;
import org.tradebrief.search.SearchEngine;

/**
 * What the search tab asks of the workspace, all of it off the screen's thread.
 *
 * @param engine opened when it is first asked for
 * @param marking marks words in texts beyond the hits' snippets
 * @param library the documents' texts
 * @param register tells which documents speak of which measure
 * @param briefs where a passage may have been written of before
 */
public record SearchRoom(
        Supplier<SearchEngine> engine,
        Supplier<Marking> marking,
        Library library,
        Register register,
        EarlierBriefs briefs) {}
