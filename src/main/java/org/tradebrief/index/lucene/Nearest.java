package org.tradebrief.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;

/**
 * Finds the vectors closest to one. Below {@value #SCANNED} of them every one is compared, which takes milliseconds and
 * misses nothing; above, a graph (Malkov and Yashunin, 2016) is walked, and what it finds is put in order by the full
 * vectors.
 */
record Nearest(IndexSearcher searcher, String field, float[] vector) {
    static final int SCANNED = 10_000;

    /** So many are looked for that of the first ten fewer than two in a hundred are missed at a million vectors. */
    private static final int LEAST = 160;

    private static final int DEEP = 10;

    /** Records with the cosine as their score, closest first. */
    List<ScoreDoc> among(Query allowed, int hits) throws IOException {
        int depth = Math.max(LEAST, DEEP * hits);
        Query narrowed = searcher.rewrite(allowed);
        List<ScoreDoc> all = searcher.getIndexReader().numDocs() < SCANNED ? scan(narrowed) : walk(narrowed, depth);
        all.sort(Comparator.<ScoreDoc>comparingDouble(d -> -d.score).thenComparingInt(d -> d.doc));
        return all.subList(0, Math.min(depth, all.size()));
    }

    private List<ScoreDoc> walk(Query allowed, int depth) throws IOException {
        // A filter that lets all through would still be made into a set of a million.
        Query filter = allowed instanceof MatchAllDocsQuery ? null : allowed;
        ScoreDoc[] found = searcher.search(new KnnFloatVectorQuery(field, vector, depth, filter), depth).scoreDocs;
        Arrays.sort(found, Comparator.comparingInt(d -> d.doc));
        List<ScoreDoc> all = new ArrayList<>();
        int at = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
            if (values != null && at < found.length && found[at].doc < end) {
                KnnVectorValues.DocIndexIterator ordinals = values.iterator();
                for (; at < found.length && found[at].doc < end; at++) {
                    ordinals.advance(found[at].doc - leaf.docBase);
                    all.add(scored(found[at].doc, values.vectorValue(ordinals.index())));
                }
            }
        }
        return all;
    }

    private ScoreDoc scored(int doc, float[] other) {
        return new ScoreDoc(doc, VectorUtil.dotProduct(vector, other));
    }

    private List<ScoreDoc> scan(Query allowed) throws IOException {
        List<ScoreDoc> all = new ArrayList<>();
        Weight weight = searcher.createWeight(allowed, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
            Scorer scorer = weight.scorer(leaf);
            if (values == null || scorer == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            KnnVectorValues.DocIndexIterator at = values.iterator();
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if ((live == null || live.get(doc)) && at.advance(doc) == doc) {
                    all.add(scored(leaf.docBase + doc, values.vectorValue(at.index())));
                }
            }
        }
        return all;
    }
}
