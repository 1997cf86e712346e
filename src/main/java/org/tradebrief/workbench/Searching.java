package org.tradebrief.workbench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.index.lucene.LuceneIndex;
import org.tradebrief.index.qdrant.QdrantIndex;
import org.tradebrief.library.Library;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.FallbackEngine;
import org.tradebrief.search.IndexReport;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.Likeness;
import org.tradebrief.search.Marking;
import org.tradebrief.search.RememberingEmbedder;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.VectorJob;
import org.tradebrief.search.VectorReport;
import org.tradebrief.search.engine.Cost;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.judging.Judge;
import org.tradebrief.search.judging.JudgedQuery;
import org.tradebrief.search.judging.Judgement;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

/**
 * The search of one workspace: the embedded index below {@code index}, kept up with the library, a Qdrant server beside it
 * where one is configured, and the engine that asks them.
 */
public final class Searching implements AutoCloseable {
    /** The people who use it sit in Taiwan; of pages that answer alike, those about it come first. */
    private static final String HOME = "TWN";

    /** How long a server that did not answer is left alone. */
    private static final Duration REST = Duration.ofSeconds(30);

    private final Library library;
    private final Tokens tokens;
    private final Fitting fitting;
    private final MeaningText texts;
    private final Indexer indexer;
    private final LuceneIndex embedded;
    private final @Nullable QdrantIndex server;
    private final Embedder embedder;
    private final SearchEngine here;
    private final SearchEngine engine;
    private final Marking marking;
    private final MeasureBook measures;

    Searching(Path workspace, Library library, Economies economies, MeasureBook measures, SearchSetup setup) {
        this.tokens = new Tokens(Vocabulary.standard(economies));
        this.library = library;
        this.measures = measures;
        this.fitting = new Fitting(tokens);
        this.texts = new MeaningText(tokens);
        this.indexer = new Indexer(fitting);
        this.embedder = setup.embedder();
        this.embedded = LuceneIndex.open(workspace.resolve("index"), tokens, setup.form());
        this.server = setup.qdrant().map(s -> QdrantIndex.open(s, tokens)).orElse(null);
        this.here = new Searcher(embedded, tokens, embedder, HOME, measures, System::nanoTime);
        this.engine = server == null
                ? here
                : new FallbackEngine(
                        new Searcher(server, tokens, embedder, HOME, measures, System::nanoTime),
                        here,
                        System::nanoTime,
                        REST);
        this.marking = new Marking(tokens);
    }

    public SearchEngine engine() {
        return engine;
    }

    /** The embedded index alone, whose answers depend on nothing but the library: what a brief is composed with. */
    public SearchEngine embedded() {
        return here;
    }

    /** Why the configured server is not answering, for a badge; empty while it is, and where there is none. */
    public Optional<Refusal> trouble() {
        return engine instanceof FallbackEngine fallback ? fallback.trouble() : Optional.empty();
    }

    boolean hasServer() {
        return server != null;
    }

    /** What the configured server says of itself; refuses where it does not answer. */
    String server() {
        QdrantIndex there = server;
        if (there == null) {
            return "未設定";
        }
        return switch (there.state()) {
            case EMPTY -> "連線正常，集合尚未建立";
            case OUTDATED -> "連線正常，集合由另一版程式建立";
            case READY, DAMAGED -> "連線正常，語意向量 " + Math.round(100 * there.vectorCoverage(model())) + "%";
        };
    }

    /** Finds in earlier texts, such as briefs, what says the same. */
    public Likeness likeness() {
        return new Likeness(tokens);
    }

    public IndexState state() {
        return embedded.state();
    }

    /** The share of the documents that have vectors, from 0 to 1. */
    public double coverage() {
        return embedded.vectorCoverage(embedder.model());
    }

    public String model() {
        return embedder.model();
    }

    /** What documents are as measures on a day. */
    public MeasureBook measures() {
        return measures;
    }

    /** Marks what a question asks for in texts beyond the hits' snippets. */
    public Marking marking() {
        return marking;
    }

    /** Brings the words up to the library. Only what changed is touched; a damaged index is made anew. */
    public IndexReport update(Progress progress) {
        IndexReport report = indexer.run(library, embedded, progress);
        if (server != null) {
            indexer.run(library, server, progress);
        }
        return report;
    }

    /** The same where the library has grown; leaves it to the other program where one is writing. */
    public void catchUp(Progress progress) {
        catchUp(embedded, progress);
        if (server != null) {
            catchUp(server, progress);
        }
    }

    private void catchUp(PassageIndex index, Progress progress) {
        try {
            if (Indexer.isStale(library, index)) {
                indexer.run(library, index, progress);
            }
        } catch (Refusal e) {
            boolean passing = e.code().equals("IDX-LOCKED") || e.code().startsWith("QDR-");
            if (!passing) {
                throw e;
            }
        }
    }

    /**
     * Gives every passage its vector: about a minute of work for a thousand passages. What is done is kept when it is
     * stopped; let a {@link org.tradebrief.search.Pause} stand between to hold it up.
     */
    public VectorReport embed(Progress progress) {
        VectorReport report = job(embedder, embedded).run(library, progress);
        if (server != null && !report.cancelled()) {
            job(new RememberingEmbedder(embedder, embedded), server).run(library, progress);
        }
        return report;
    }

    /** Takes away vectors that cannot be read, which {@link #embed} makes anew; tells whether there were any. */
    public boolean mend() {
        return embedded.mend(embedder.model());
    }

    /** What {@link #embed} would cost. */
    public Cost cost() {
        return embedder.cost(job(embedder, embedded).missing(library));
    }

    private VectorJob job(Embedder model, PassageIndex index) {
        return new VectorJob(fitting, texts, model, index);
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
        embedded.close();
        if (server != null) {
            server.close();
        }
    }
}
