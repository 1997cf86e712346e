package org.tradebrief.desk.search;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradebrief.library.Library;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.Marking;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.record.SearchLog;
import org.tradebrief.trade.Economies;

/**
 * What the search tab asks of the workspace, all of it off the screen's thread.
 *
 * @param engine opened when it is first asked for
 * @param trouble why the engine that is configured does not answer; empty while it does
 * @param marking marks words in texts beyond the hits' snippets
 * @param library the documents' texts
 * @param measures tells what documents are as measures
 * @param briefs where a passage may have been written of before
 * @param searches where those of each week are kept
 */
public record SearchRoom(
        Supplier<SearchEngine> engine,
        Supplier<Optional<Refusal>> trouble,
        Supplier<Marking> marking,
        Library library,
        MeasureBook measures,
        Economies economies,
        EarlierBriefs briefs,
        SearchLog searches,
        InstantSource clock) {}
