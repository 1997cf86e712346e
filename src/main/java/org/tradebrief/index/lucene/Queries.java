package org.tradebrief.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.tradebrief.library.Layer;
import org.tradebrief.search.engine.Among;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Part;
import org.tradebrief.search.engine.Weights;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Question;

/** Puts a question and its filter into Lucene's words. */
final class Queries {
    private Queries() {}

    /** How much more what few documents hold says of a long question than what many do, beyond BM25: a power of its rarity. */
    private static final double RARE = 0.25;

    /** Clauses that weigh less are no measure of what is rare. */
    private static final double WEIGHTY = 0.5;

    /**
     * Every clause in every part, weighed and added up; of the title and the other titles only the better one counts, or
     * pages with many copies would win for having them.
     */
    static Query words(Question question, boolean codesOnly, IndexReader reader) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        BooleanQuery.Builder codes = new BooleanQuery.Builder();
        Map<Clause, Double> rarity = rarity(question, reader);
        for (Clause clause : question.clauses()) {
            List<Query> titles = new ArrayList<>();
            for (Part part : Part.values()) {
                double weight = clause.weight() * rarity.getOrDefault(clause, 1.0) * Weights.of(clause.kind(), part);
                Term term = new Term(Records.field(part), clause.token());
                if (weight > 0 && reader.docFreq(term) > 0) {
                    Query query = new BoostQuery(new TermQuery(term), (float) weight);
                    if (part == Part.TITLE || part == Part.ALSO_KNOWN) {
                        titles.add(query);
                    } else {
                        any.add(query, Occur.SHOULD);
                    }
                    if (clause.kind() == Clause.Kind.CODE) {
                        codes.add(new TermQuery(term), Occur.SHOULD);
                    }
                }
            }
            if (!titles.isEmpty()) {
                any.add(new DisjunctionMaxQuery(titles, 0), Occur.SHOULD);
            }
        }
        if (codesOnly) {
            any.add(codes.build(), Occur.FILTER);
        }
        return any.build();
    }

    /** From 0 to 1, for what is as rare as the rarest thing asked for; codes say all they can already. */
    private static Map<Clause, Double> rarity(Question question, IndexReader reader) throws IOException {
        Map<Clause, Double> rarity = new HashMap<>();
        double rarest = 0;
        for (Clause clause : question.clauses()) {
            int held = 0;
            for (Part part : Part.values()) {
                held = Math.max(held, reader.docFreq(new Term(Records.field(part), clause.token())));
            }
            double rare = Math.log(1 + (reader.numDocs() + 1.0) / (held + 1.0));
            rarity.put(clause, rare);
            rarest = held > 0 && clause.weight() >= WEIGHTY ? Math.max(rarest, rare) : rarest;
        }
        double most = rarest;
        rarity.replaceAll((clause, rare) ->
                most == 0 || clause.kind() == Clause.Kind.CODE ? 1.0 : Math.pow(Math.min(1, rare / most), RARE));
        return rarity;
    }

    static Query filtered(Query query, Filter filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter(filter), Occur.FILTER)
                .build();
    }

    static Query filter(Filter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        Set<String> layers = filter.layers().stream().map(Layer::folder).collect(Collectors.toSet());
        oneOf(Records.LAYER, layers, all);
        oneOf(Records.CATEGORY, filter.categories(), all);
        oneOf(Records.SOURCE, filter.sources(), all);
        oneOf(Records.ECONOMY, filter.economies(), all);
        if (filter.from() != null || filter.to() != null) {
            long from = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochDay();
            long to = filter.to() == null ? Long.MAX_VALUE : filter.to().toEpochDay();
            all.add(LongPoint.newRangeQuery(Records.DATE, from, to), Occur.FILTER);
        }
        long day = filter.asOf().toEpochDay();
        all.add(LongPoint.newRangeQuery(Records.VINTAGE, Long.MIN_VALUE, day), Occur.FILTER);
        all.add(LongPoint.newRangeQuery(Records.UNTIL, day, Long.MAX_VALUE), Occur.FILTER);
        Among among = filter.among();
        if (among != null) {
            List<BytesRef> ids = among.documents().stream()
                    .map(d -> new BytesRef(d.sha256()))
                    .toList();
            all.add(new TermInSetQuery(Records.ID, ids), among.excluded() ? Occur.MUST_NOT : Occur.FILTER);
        }
        return all.build();
    }

    private static void oneOf(String field, Set<String> values, BooleanQuery.Builder all) {
        if (!values.isEmpty()) {
            all.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }
}
