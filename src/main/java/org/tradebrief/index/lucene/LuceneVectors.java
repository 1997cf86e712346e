package org.tradebrief.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.tradebrief.library.DocumentId;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.Passage;

/** The vectors of one model, a record for each passage. */
final class LuceneVectors implements AutoCloseable {
    private static final String VECTOR = "vector";
    private static final String HASH = "hash";
    private static final String ORDINAL = "ordinal";
    private static final String FIRST = "first";

    private final VectorFiles files;
    private final Readers readers;

    private LuceneVectors(VectorFiles files) {
        this.files = files;
        this.readers = new Readers(files.directory(), new BM25Similarity());
    }

    static LuceneVectors open(Path folder, VectorForm form) throws IOException {
        return new LuceneVectors(VectorFiles.open(folder, form));
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

    /** Of the vectors that are in; empty where there are none. */
    OptionalInt length() throws IOException {
        return readers.use(
                searcher -> searcher.getIndexReader().leaves().stream()
                        .map(leaf -> leaf.reader().getFieldInfos().fieldInfo(VECTOR))
                        .filter(Objects::nonNull)
                        .mapToInt(FieldInfo::getVectorDimension)
                        .findFirst(),
                OptionalInt.empty());
    }

    /** Vectors of another length than those that come in are of another model under the same name: none is kept. */
    void put(Collection<Embedded> put, Collection<DocumentId> removed) throws IOException {
        OptionalInt there = length();
        int coming = put.stream()
                .mapToInt(e -> e.vectors().getFirst().length)
                .findFirst()
                .orElse(0);
        if (coming > 0 && there.orElse(coming) != coming) {
            clear();
        }
        files.write(writer -> {
            for (DocumentId id : removed) {
                writer.deleteDocuments(new Term(Records.ID, id.sha256()));
            }
            for (Embedded embedded : put) {
                Term id = new Term(
                        Records.ID, embedded.document().card().document().sha256());
                writer.updateDocuments(id, records(embedded));
            }
        });
    }

    /** Begins anew where what is there cannot be read, and tells whether it had to. */
    boolean mend() throws IOException {
        boolean damaged = isDamaged();
        if (damaged) {
            clear();
        }
        return damaged;
    }

    boolean isDamaged() {
        try {
            readers.use(searcher -> Columns.prints(searcher.getIndexReader()), Map.of());
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    void clear() throws IOException {
        readers.forget();
        files.clear();
    }

    /** Joins what came in pieces where comparing with each of it would take too long. */
    void settle() throws IOException {
        int loose = readers.use(
                searcher -> {
                    int all = 0;
                    int most = 0;
                    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                        all += leaf.reader().numDocs();
                        most = Math.max(most, leaf.reader().numDocs());
                    }
                    return all - most;
                },
                0);
        if (loose >= Nearest.SCANNED) {
            files.join();
        }
    }

    private static List<Document> records(Embedded embedded) {
        List<Document> records = new ArrayList<>();
        String print = embedded.print();
        for (Passage passage : embedded.document().passages()) {
            Document record = Records.filed(embedded.document(), print);
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
                    Query allowed = Queries.filter(filter);
                    List<ScoreDoc> passages = new Nearest(searcher, VECTOR, vector).among(allowed, hits);
                    return documents(searcher.getIndexReader(), passages);
                },
                List.of());
    }

    private static List<Found> documents(IndexReader reader, List<ScoreDoc> passages) throws IOException {
        Map<DocumentId, Found> found = new LinkedHashMap<>();
        Set<BytesRef> seen = new HashSet<>();
        for (ScoreDoc hit : passages) {
            LeafReaderContext leaf = Columns.leaf(reader, hit.doc);
            BytesRef written = Columns.written(reader, hit.doc);
            if (seen.contains(written)) {
                // Another passage of a document that is there already: its card need not be read.
                continue;
            }
            seen.add(BytesRef.deepCopyOf(written));
            Card card = Cards.read(written).card();
            NumericDocValues ordinals = leaf.reader().getNumericDocValues(ORDINAL);
            ordinals.advanceExact(hit.doc - leaf.docBase);
            int passage = Math.toIntExact(ordinals.longValue());
            found.putIfAbsent(card.document(), Found.byMeaning(card, hit.score, passage));
        }
        return List.copyOf(found.values());
    }

    @Override
    public void close() throws IOException {
        readers.close();
        files.close();
    }
}
