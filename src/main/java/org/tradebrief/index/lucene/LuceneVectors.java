package org.tradebrief.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;
import org.tradebrief.library.DocumentId;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.Passage;

/**
 * The vectors of one model, a record for each passage. Below {@value #SCANNED} of them every one is compared, which takes
 * milliseconds and misses nothing; above, a graph (Malkov and Yashunin, 2016) is walked.
 */
final class LuceneVectors implements AutoCloseable {
    static final int SCANNED = 10_000;

    /** Room for some 50,000 vectors: graphs that are built once need not be merged. */
    private static final double BUFFER_MB = 128;

    private static final String VECTOR = "vector";
    private static final String HASH = "hash";
    private static final String ORDINAL = "ordinal";
    private static final String FIRST = "first";

    private final Directory directory;
    private final Readers readers;

    private LuceneVectors(Directory directory) {
        this.directory = directory;
        this.readers = new Readers(directory, new BM25Similarity());
    }

    static LuceneVectors open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new LuceneVectors(FSDirectory.open(folder));
    }

    Map<DocumentId, String> prints() throws IOException {
        return readers.use(searcher -> Columns.prints(searcher.getIndexReader()), Map.of());
    }

    /** How many documents have vectors: each has one first passage. */
    int count() throws IOException {
        return readers.use(searcher -> searcher.count(new TermQuery(new Term(FIRST, "1"))), 0);
    }

    Map<String, float[]> vectors(Collection<String> hashes) throws IOException {
        return readers.use(
                searcher -> {
                    Map<String, float[]> found = new HashMap<>();
                    for (String hash : hashes) {
                        ScoreDoc[] hits = searcher.search(new TermQuery(new Term(HASH, hash)), 1).scoreDocs;
                        if (hits.length > 0) {
                            found.put(hash, vector(searcher.getIndexReader(), hits[0].doc));
                        }
                    }
                    return found;
                },
                Map.of());
    }

    private static float[] vector(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = Columns.leaf(reader, doc);
        FloatVectorValues values = leaf.reader().getFloatVectorValues(VECTOR);
        KnnVectorValues.DocIndexIterator at = values.iterator();
        at.advance(doc - leaf.docBase);
        return values.vectorValue(at.index()).clone();
    }

    void put(Collection<Embedded> put, Collection<DocumentId> removed) throws IOException {
        try (IndexWriter writer = writer()) {
            for (DocumentId id : removed) {
                writer.deleteDocuments(new Term(Records.ID, id.sha256()));
            }
            for (Embedded embedded : put) {
                Term id = new Term(
                        Records.ID, embedded.document().card().document().sha256());
                writer.updateDocuments(id, records(embedded));
            }
            writer.commit();
        }
    }

    private IndexWriter writer() throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setCommitOnClose(false));
    }

    private static List<Document> records(Embedded embedded) {
        List<Document> records = new ArrayList<>();
        for (Passage passage : embedded.document().passages()) {
            Document record = Records.filed(embedded.document());
            record.add(new StringField(HASH, embedded.hashes().get(passage.ordinal()), Field.Store.NO));
            if (passage.ordinal() == 0) {
                record.add(new StringField(FIRST, "1", Field.Store.NO));
            }
            record.add(new NumericDocValuesField(ORDINAL, passage.ordinal()));
            record.add(new KnnFloatVectorField(
                    VECTOR, embedded.vectors().get(passage.ordinal()), VectorSimilarityFunction.DOT_PRODUCT));
            records.add(record);
        }
        return records;
    }

    /** The documents with the closest passages, each once, closest first. */
    List<Found> nearest(float[] vector, Filter filter, int hits) throws IOException {
        return readers.use(
                searcher -> {
                    int depth = Math.max(100, 10 * hits);
                    Query allowed = Queries.filter(filter);
                    IndexReader reader = searcher.getIndexReader();
                    List<ScoreDoc> passages = reader.numDocs() < SCANNED
                            ? scan(searcher, vector, allowed, depth)
                            : List.of(searcher.search(new KnnFloatVectorQuery(VECTOR, vector, depth, allowed), depth)
                                    .scoreDocs);
                    return documents(reader, passages, reader.numDocs() >= SCANNED);
                },
                List.of());
    }

    private static List<ScoreDoc> scan(IndexSearcher searcher, float[] vector, Query allowed, int depth)
            throws IOException {
        List<ScoreDoc> all = new ArrayList<>();
        Weight weight = searcher.createWeight(searcher.rewrite(allowed), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FloatVectorValues values = leaf.reader().getFloatVectorValues(VECTOR);
            Scorer scorer = weight.scorer(leaf);
            if (values == null || scorer == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            KnnVectorValues.DocIndexIterator at = values.iterator();
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if ((live == null || live.get(doc)) && at.advance(doc) == doc) {
                    float product = VectorUtil.dotProduct(vector, values.vectorValue(at.index()));
                    all.add(new ScoreDoc(leaf.docBase + doc, product));
                }
            }
        }
        all.sort(Comparator.<ScoreDoc>comparingDouble(d -> -d.score).thenComparingInt(d -> d.doc));
        return all.subList(0, Math.min(depth, all.size()));
    }

    /** @param scaled whether the scores are Lucene's, (1 + product) / 2 */
    private static List<Found> documents(IndexReader reader, List<ScoreDoc> passages, boolean scaled)
            throws IOException {
        Map<DocumentId, Found> found = new LinkedHashMap<>();
        for (ScoreDoc hit : passages) {
            LeafReaderContext leaf = Columns.leaf(reader, hit.doc);
            Card card = Columns.card(reader, hit.doc).card();
            NumericDocValues ordinals = leaf.reader().getNumericDocValues(ORDINAL);
            ordinals.advanceExact(hit.doc - leaf.docBase);
            double cosine = scaled ? 2.0 * hit.score - 1 : hit.score;
            found.putIfAbsent(card.document(), Found.byMeaning(card, cosine, Math.toIntExact(ordinals.longValue())));
        }
        return List.copyOf(found.values());
    }

    @Override
    public void close() throws IOException {
        readers.close();
        directory.close();
    }
}
