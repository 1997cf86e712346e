package org.tradebrief.workbench;

import org.tradebrief.index.qdrant.LegacyIndex;
import org.tradebrief.index.qdrant.QdrantIndex;
import org.tradebrief.index.qdrant.QdrantService;
import org.tradebrief.library.Progress;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.words.Tokens;

/**
 * A collection on the Qdrant server that something else filled. It is searched by meaning, as it is, with the model whose
 * vectors it holds, and never written; it can be copied into this program's own collection.
 */
public final class ForeignCollection implements AutoCloseable {
    private final QdrantService server;
    private final Tokens tokens;
    private final Embedder embedder;
    private final LegacyIndex index;
    private final SearchEngine engine;

    /** Asks by meaning alone, whatever mode was asked for, since the collection has no words. */
    private record ByMeaning(SearchEngine inner) implements SearchEngine {
        @Override
        public SearchAnswer search(SearchRequest request) {
            return inner.search(request.mode(SearchMode.DENSE));
        }

        @Override
        public String name() {
            return inner.name();
        }
    }

    /** @param embedder of the model whose vectors the collection holds; closed with it */
    ForeignCollection(QdrantService server, String name, Tokens tokens, Embedder embedder, String home) {
        this.server = server;
        this.tokens = tokens;
        this.embedder = embedder;
        this.index = LegacyIndex.open(server.collection(name), embedder.model());
        this.engine = new ByMeaning(new Searcher(index, tokens, embedder, home, MeasureBook.NONE, System::nanoTime));
    }

    public SearchEngine engine() {
        return engine;
    }

    public String model() {
        return embedder.model();
    }

    /** What the server says of it; refuses where it does not answer. */
    String state() {
        return index.state() == IndexState.READY ? "連線正常，搜尋既有的集合，不寫入" : "連線正常，沒有這個集合";
    }

    /** Copies all points into this program's own collection on the same server; tells how many. */
    public int migrate(Progress progress) {
        try (QdrantIndex own = QdrantIndex.open(server.collection(QdrantService.COLLECTION), tokens)) {
            return index.copyInto(own, progress);
        }
    }

    @Override
    public void close() {
        index.close();
        embedder.close();
    }
}
