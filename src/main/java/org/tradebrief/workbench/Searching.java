package org.tradebrief.workbench;

import java.nio.file.Path;
import org.tradebrief.index.lucene.LuceneIndex;
import org.tradebrief.library.Library;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.IndexReport;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

/** The search of one workspace: its index below {@code index}, kept up with the library, and the engine that asks it. */
public final class Searching implements AutoCloseable {
    /** The people who use it sit in Taiwan; of pages that answer alike, those about it come first. */
    private static final String HOME = "TWN";

    private final Library library;
    private final LuceneIndex index;
    private final Indexer indexer;
    private final SearchEngine engine;

    Searching(Path workspace, Library library, Economies economies) {
        Tokens tokens = new Tokens(Vocabulary.standard(economies));
        this.library = library;
        this.index = LuceneIndex.open(workspace.resolve("index").resolve("words"), tokens);
        this.indexer = new Indexer(new Fitting(tokens));
        this.engine = new Searcher(index, tokens.lexicon(), null, HOME, System::nanoTime);
    }

    public SearchEngine engine() {
        return engine;
    }

    /** Brings the index up to the library. Only what changed is touched; a damaged index is made anew. */
    public IndexReport update(Progress progress) {
        return indexer.run(library, index, progress);
    }

    /** The same where the library has grown; leaves it to the other program where one is writing. */
    public void catchUp(Progress progress) {
        if (Indexer.isStale(library, index)) {
            try {
                update(progress);
            } catch (Refusal e) {
                if (!e.code().equals("IDX-LOCKED")) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
