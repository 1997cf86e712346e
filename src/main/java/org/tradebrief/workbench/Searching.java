package org.tradebrief.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.index.lucene.LuceneIndex;
import org.tradebrief.index.onnx.OnnxEmbedder;
import org.tradebrief.index.onnx.OnnxModel;
import org.tradebrief.library.Library;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.IndexReport;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.VectorJob;
import org.tradebrief.search.VectorReport;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.judging.Judge;
import org.tradebrief.search.judging.JudgedQuery;
import org.tradebrief.search.judging.Judgement;
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
    private final OnnxEmbedder embedder;
    private final VectorJob vectors;
    private final SearchEngine engine;

    Searching(Path workspace, Library library, Economies economies) {
        Tokens tokens = new Tokens(Vocabulary.standard(economies));
        Fitting fitting = new Fitting(tokens);
        this.library = library;
        this.index = LuceneIndex.open(workspace.resolve("index"), tokens);
        this.indexer = new Indexer(fitting);
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.embedder = new OnnxEmbedder(OnnxModel.bundled(), threads);
        this.vectors = new VectorJob(fitting, new MeaningText(tokens), embedder, index);
        this.engine = new Searcher(index, tokens, embedder, HOME, System::nanoTime);
    }

    public SearchEngine engine() {
        return engine;
    }

    /** Brings the words up to the library. Only what changed is touched; a damaged index is made anew. */
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

    /**
     * Gives every passage its vector: minutes of work for a thousand passages. What is done is kept when it is stopped; let
     * a {@link org.tradebrief.search.Pause} stand between to hold it up.
     */
    public VectorReport embed(Progress progress) {
        return vectors.run(library, progress);
    }

    /** The passages that {@link #embed} would still have to read. */
    public List<String> unembedded() {
        return vectors.missing(library);
    }

    /** Asks questions whose right answers are known. */
    public Judgement judge(List<JudgedQuery> queries, SearchMode mode) {
        Map<String, String> pages = new HashMap<>();
        library.asOf(LocalDate.MAX).forEach(d -> pages.put(d.path(), Fitting.page(d)));
        return new Judge(engine, path -> pages.getOrDefault(path, path)).judge(queries, mode);
    }

    @Override
    public void close() {
        embedder.close();
        index.close();
    }
}
