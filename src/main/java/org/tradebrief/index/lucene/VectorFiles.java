package org.tradebrief.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The files of one model's vectors, and how they are written: small pieces without a graph while vectors come in, joined
 * into one with a graph once they are all there, so that no vector is put into a graph twice.
 */
final class VectorFiles implements AutoCloseable {
    /** Room for the vectors of a batch. */
    private static final double BUFFER_MB = 128;

    /** Pieces are joined up to some 8,000 vectors as they come. */
    private static final double PIECE_MB = 16;

    private static final double ALL_MB = 1 << 30;

    /** Something written in one commit. */
    interface Writing {
        void with(IndexWriter writer) throws IOException;
    }

    private final Directory directory;
    private final KnnVectorsFormat format;

    private VectorFiles(Directory directory, VectorForm form) {
        this.directory = directory;
        this.format = form.format();
    }

    static VectorFiles open(Path folder, VectorForm form) throws IOException {
        Files.createDirectories(folder);
        return new VectorFiles(FSDirectory.open(folder), form);
    }

    Directory directory() {
        return directory;
    }

    /** Writes what is there as a whole or not at all. */
    void write(Writing writing) throws IOException {
        write(new IndexWriter(directory, config(OpenMode.CREATE_OR_APPEND, PIECE_MB)), writing);
    }

    /** Makes one piece of all. */
    void join() throws IOException {
        write(new IndexWriter(directory, config(OpenMode.CREATE_OR_APPEND, ALL_MB)), writer -> writer.forceMerge(1));
    }

    /** Begins anew; what was there is gone with the commit. */
    void clear() throws IOException {
        write(Anew.writer(directory, () -> config(OpenMode.CREATE, PIECE_MB)), writer -> {});
    }

    private static void write(IndexWriter opened, Writing writing) throws IOException {
        try (IndexWriter writer = opened) {
            writing.with(writer);
            writer.commit();
            // What the first commit led to join.
            writer.commit();
        }
    }

    private IndexWriterConfig config(OpenMode mode, double pieceMb) {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setMaxMergedSegmentMB(pieceMb);
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
        config.setOpenMode(mode);
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setMergePolicy(merging);
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setCommitOnClose(false);
        config.setCodec(new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return format;
            }
        });
        return config;
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
