package org.tradebrief.index.lucene;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Begins an index anew. Nothing is taken away before the commit, unless even that cannot be read. */
final class Anew {
    private Anew() {}

    /** @param config made for each try, with which what is there is replaced */
    static IndexWriter writer(Directory directory, Supplier<IndexWriterConfig> config) throws IOException {
        try {
            return new IndexWriter(directory, config.get());
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException e) {
            wipe(directory);
            return new IndexWriter(directory, config.get());
        }
    }

    private static void wipe(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
