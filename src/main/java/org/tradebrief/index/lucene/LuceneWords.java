package org.tradebrief.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Progress;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.Parts;
import org.tradebrief.search.engine.Weights;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.words.Question;
import org.tradebrief.search.words.Tokens;

/** The words of the documents, a record for each, weighed by BM25 (Robertson and Zaragoza, 2009) in each part. */
final class LuceneWords implements AutoCloseable {
    /** Documents whose words are read on all processors before they are put in, in their order. */
    private static final int AT_ONCE = 32;

    private static final String STEP = "建立索引";

    private static final String PRINT = "print";
    private static final String COUNT = "count";

    private final Directory directory;
    private final Records records;
    private final String print;
    private final BM25Similarity similarity = new BM25Similarity(Weights.SATURATION, Weights.LENGTH);
    private final Readers readers;

    private LuceneWords(Directory directory, Tokens tokens) {
        this.directory = directory;
        this.records = new Records(new Parts(tokens));
        this.print = Parts.FORM + "-" + tokens.lexicon().fingerprint();
        this.readers = new Readers(directory, similarity);
    }

    static LuceneWords open(Path folder, Tokens tokens) throws IOException {
        Files.createDirectories(folder);
        return new LuceneWords(FSDirectory.open(folder), tokens);
    }

    IndexState state() {
        try {
            return readers.use(
                    searcher -> print.equals(userData(searcher.getIndexReader()).get(PRINT))
                            ? IndexState.READY
                            : IndexState.OUTDATED,
                    IndexState.EMPTY);
        } catch (IOException e) {
            return IndexState.DAMAGED;
        }
    }

    long libraryCount() throws IOException {
        return readers.use(
                searcher -> Long.valueOf(userData(searcher.getIndexReader()).getOrDefault(COUNT, "-1")), -1L);
    }

    private static Map<String, String> userData(IndexReader reader) throws IOException {
        return reader instanceof DirectoryReader whole ? whole.getIndexCommit().getUserData() : Map.of();
    }

    Map<DocumentId, String> prints() throws IOException {
        return readers.use(searcher -> Columns.prints(searcher.getIndexReader()), Map.of());
    }

    Optional<LocalDate> newest() throws IOException {
        return readers.again(
                searcher -> {
                    byte[] latest = PointValues.getMaxPackedValue(searcher.getIndexReader(), Records.VINTAGE);
                    return latest == null
                            ? Optional.empty()
                            : Optional.of(LocalDate.ofEpochDay(LongPoint.decodeDimension(latest, 0)));
                },
                Optional.empty());
    }

    int count() throws IOException {
        return readers.use(searcher -> searcher.getIndexReader().numDocs(), 0);
    }

    void update(Collection<FitDocument> put, Collection<DocumentId> removed, long libraryCount, Progress progress)
            throws IOException {
        boolean anew = state() != IndexState.READY;
        try (IndexWriter writer = writer(anew)) {
            for (DocumentId id : removed) {
                writer.deleteDocuments(new Term(Records.ID, id.sha256()));
            }
            List<FitDocument> all = List.copyOf(put);
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                progress.at(STEP, from, all.size());
                put(writer, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            }
            progress.at(STEP, all.size(), all.size());
            // Documents that are gone would still count for how rare a word is, and scores would depend on the past.
            writer.forceMergeDeletes();
            Map<String, String> data = Map.of(PRINT, print, COUNT, Long.toString(libraryCount));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    private void put(IndexWriter writer, List<FitDocument> some) throws IOException {
        List<Document> read = some.parallelStream().map(records::write).toList();
        for (int i = 0; i < read.size(); i++) {
            Term id = new Term(Records.ID, some.get(i).card().document().sha256());
            writer.updateDocument(id, read.get(i));
        }
    }

    private IndexWriter writer(boolean anew) throws IOException {
        if (!anew) {
            return new IndexWriter(directory, config(OpenMode.CREATE_OR_APPEND));
        }
        readers.forget();
        return Anew.writer(directory, () -> config(OpenMode.CREATE));
    }

    private IndexWriterConfig config(OpenMode mode) {
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setOpenMode(mode)
                .setSimilarity(similarity)
                .setCommitOnClose(false);
    }

    Optional<FitDocument> document(DocumentId id) throws IOException {
        return readers.again(
                searcher -> {
                    Query query = new TermQuery(new Term(Records.ID, id.sha256()));
                    ScoreDoc[] hits = searcher.search(query, 1).scoreDocs;
                    if (hits.length == 0) {
                        return Optional.empty();
                    }
                    IndexReader reader = searcher.getIndexReader();
                    return Optional.of(Records.read(
                            Columns.card(reader, hits[0].doc),
                            reader.storedFields().document(hits[0].doc)));
                },
                Optional.empty());
    }

    boolean holds(String token) throws IOException {
        return readers.again(searcher -> new NearWords(searcher.getIndexReader()).holds(token), false);
    }

    Optional<String> spelled(String word) throws IOException {
        return readers.again(searcher -> new NearWords(searcher.getIndexReader()).spelled(word), Optional.empty());
    }

    /** The best documents, best first. */
    List<Found> find(Question question, boolean codesOnly, Filter filter, int limit) throws IOException {
        return readers.use(
                searcher -> {
                    IndexReader reader = searcher.getIndexReader();
                    Query words = Queries.words(question, codesOnly, reader);
                    List<Found> found = new ArrayList<>();
                    for (ScoreDoc hit : searcher.search(Queries.filtered(words, filter), limit).scoreDocs) {
                        found.add(Found.byWords(Columns.card(reader, hit.doc).card(), hit.score));
                    }
                    return found;
                },
                List.of());
    }

    @Override
    public void close() throws IOException {
        readers.close();
        directory.close();
    }
}
