package org.tradebrief.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Hands out the latest commit of an index, also one that another program made, without ever locking it. */
final class Readers implements AutoCloseable {
    private static final long CHECKED = 200L << 20;

    private final Directory directory;
    private final Similarity similarity;
    private @Nullable SearcherManager manager;

    /** Something done with one state of the index. */
    interface Use<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    Readers(Directory directory, Similarity similarity) {
        this.directory = directory;
        this.similarity = similarity;
    }

    /** With what is there now. Answers the other where there is no index yet. */
    <T> T use(Use<T> use, T other) throws IOException {
        SearcherManager current = manager();
        if (current != null) {
            current.maybeRefreshBlocking();
        }
        return again(use, other);
    }

    /** With what was there at the last use: what was found is read from where it was found, without a look at the disk. */
    <T> T again(Use<T> use, T other) throws IOException {
        SearcherManager current = manager();
        if (current == null) {
            return other;
        }
        IndexSearcher searcher = current.acquire();
        try {
            return use.with(searcher);
        } finally {
            current.release(searcher);
        }
    }

    private synchronized @Nullable SearcherManager manager() throws IOException {
        if (manager == null && DirectoryReader.indexExists(directory)) {
            checkIntegrity();
            manager = new SearcherManager(directory, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                    IndexSearcher searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(similarity);
                    return searcher;
                }
            });
        }
        return manager;
    }

    /** Rot on the disk shows in the checksums; an index too large to be read through is taken as it is. */
    private void checkIntegrity() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            long bytes = 0;
            for (String file : reader.getIndexCommit().getFileNames()) {
                bytes += directory.fileLength(file);
            }
            for (LeafReaderContext leaf : bytes <= CHECKED ? reader.leaves() : List.<LeafReaderContext>of()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /** Forgets what was read, so that the next use opens the index anew. */
    synchronized void forget() throws IOException {
        if (manager != null) {
            manager.close();
            manager = null;
        }
    }

    @Override
    public void close() throws IOException {
        forget();
    }
}
