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
import org.tradebrief.index.qdrant.QdrantService;
import org.tradebrief.library.Library;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.FallbackEngine;
import org.tradebrief.search.IndexReport;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.Marking;
import org.tradebrief.search.RememberingEmbedder;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
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
    private final SearchSetup setup;
    private final @Nullable ForeignCollection foreign;
    private final @Nullable QdrantIndex server;
    private final @Nullable Refusal misconfigured;
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
        this.setup = setup;
        Refusal wrong = null;
        ForeignCollection others = null;
        QdrantIndex own = null;
        try {
            others = setup.collection().map(this::collection).orElse(null);
            own = others != null
                    ? null
                    : setup.qdrant().map(s -> QdrantIndex.open(s, tokens)).orElse(null);
        } catch (Refusal e) {
            // The embedded index answers all the same, and the badge says what is wrong with the settings.
            wrong = e;
        }
        this.foreign = others;
        this.server = own;
        this.misconfigured = wrong;
        this.here = new Searcher(embedded, tokens, embedder, HOME, measures, System::nanoTime);
        this.engine = there().<SearchEngine>map(
                        e -> new FallbackEngine(e, here, System::nanoTime, REST, Thread::startVirtualThread))
                .orElse(here);
        this.marking = new Marking(tokens, embedded);
    }

    /** The engine on a server, where one is configured. */
    private Optional<SearchEngine> there() {
        if (foreign != null) {
            return Optional.of(foreign.engine());
        }
        return Optional.ofNullable(server)
                .map(s -> new Searcher(s, tokens, embedder, HOME, measures, System::nanoTime));
    }

    /**
     * A collection on the configured server that something else filled. Refuses where no server is configured. Whoever
     * opened it closes it.
     */
    public ForeignCollection collection(String name) {
        QdrantService service = setup.qdrant()
                .orElseThrow(() -> new Refusal("QDR-NONE", "還沒有設定 Qdrant 伺服器。", "設定環境變數 QDRANT_URL，或在搜尋設定填入網址。"));
        return new ForeignCollection(service, name, tokens, setup.collectionEmbedder(), HOME);
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
        return engine instanceof FallbackEngine fallback ? fallback.trouble() : Optional.ofNullable(misconfigured);
    }

    /** The engine that answers now, which only an answer tells. */
    public String answering() {
        try {
            return engine.search(SearchRequest.of("HHI", 1)).engine();
        } catch (Refusal e) {
            // The first question of a person meets the same, and tells it.
            return engine.name();
        }
    }

    boolean hasServer() {
        return server != null || foreign != null || misconfigured != null;
    }

    /** What the configured server says of itself; refuses where it does not answer. */
    String server() {
        if (misconfigured != null) {
            throw misconfigured;
        }
        if (foreign != null) {
            return foreign.state();
        }
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
            serverIsReady();
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
                if (index == server) {
                    serverIsReady();
                }
            }
        } catch (Refusal e) {
            leave(e);
        }
    }

    /** A question asked before the server held anything was answered without it; the next one need not be. */
    private void serverIsReady() {
        if (engine instanceof FallbackEngine fallback) {
            fallback.ready();
        }
    }

    /** What passes by itself, another program that writes or a server that is away, is done the next time. */
    private static void leave(Refusal e) {
        boolean passing = e.code().equals("IDX-LOCKED") || e.code().startsWith("QDR-");
        if (!passing) {
            throw e;
        }
    }

    /**
     * Gives every passage its vector: about a minute of work for a thousand passages. What is done is kept when it is
     * stopped; let a {@link org.tradebrief.search.Pause} stand between to hold it up.
     */
    public VectorReport embed(Progress progress) {
        VectorReport report = job(embedder, embedded).run(library, progress);
        if (server != null && !report.cancelled()) {
            embed(server, progress);
        }
        return report;
    }

    /** Gives the server the vectors that there are; where it is away, the badge of the search says so. */
    private void embed(PassageIndex server, Progress progress) {
        try {
            job(new RememberingEmbedder(embedder, embedded), server).run(library, progress);
        } catch (Refusal e) {
            leave(e);
        }
    }

    /** Ends embedding for good, as before closing: what runs stops at its next passages with a CancellationException. */
    public void stopEmbedding() {
        embedder.close();
    }

    /**
     * Takes away vectors that cannot be read or are of another length than the model's, which {@link #embed} makes anew; tells
     * whether there were any.
     */
    public boolean mend() {
        String model = embedder.model();
        if (embedded.mend(model)) {
            return true;
        }
        boolean outgrown = embedded.vectorCoverage(model) > 0 && !embedded.fits(model, embedder.length());
        if (outgrown) {
            embedded.dropVectors(model);
        }
        return outgrown;
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
        if (foreign != null) {
            foreign.close();
        }
        embedder.close();
        embedded.close();
        if (server != null) {
            server.close();
        }
    }
}
