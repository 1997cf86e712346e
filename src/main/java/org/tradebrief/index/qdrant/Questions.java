package org.tradebrief.index.qdrant;

import io.qdrant.client.QueryFactory;
import io.qdrant.client.VectorInputFactory;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.WithVectorsSelectorFactory;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.Points.PrefetchQuery;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.Rrf;
import io.qdrant.client.grpc.Points.ScoredPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.Fusion;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.words.Question;

/**
 * Asks the server. Where words and meaning both count it prefetches the best of each and fuses them itself, by reciprocal
 * rank with the weights that the embedded index uses; what each of the two said comes in the same round trip.
 */
final class Questions {
    /** All of a card and nothing of the text, which only the hits that are shown need. */
    private static final List<String> CARD = List.of(
            Payload.DOCUMENT,
            "path",
            "title",
            "page",
            Payload.LAYER,
            Payload.CATEGORY,
            Payload.SOURCE,
            Payload.ECONOMY,
            Payload.DAY,
            Payload.VINTAGE,
            Payload.UNTIL);

    private final Connection connection;

    Questions(Connection connection) {
        this.connection = connection;
    }

    List<Found> find(Probe probe) {
        Question question = probe.question();
        float[] vector = probe.vector();
        if (question != null && question.clauses().isEmpty()) {
            return List.of();
        }
        List<QueryPoints> queries = new ArrayList<>();
        if (question != null) {
            queries.add(query(words(question, probe), vector == null));
        }
        if (vector != null) {
            queries.add(query(meaning(vector, probe), question == null));
        }
        if (question != null && vector != null) {
            queries.add(fused(words(question, probe), meaning(vector, probe), probe.limit()));
        }
        List<List<ScoredPoint>> answers =
                connection.ask(connection.client().queryBatchAsync(connection.collection(), queries)).stream()
                        .map(b -> b.getResultList())
                        .toList();
        return joined(answers, question != null, vector == null ? "" : Schema.slug(probe.model()), probe);
    }

    private static List<Found> joined(List<List<ScoredPoint>> answers, boolean byWords, String model, Probe probe) {
        Map<PointId, Float> words = byWords ? scores(answers.getFirst()) : Map.of();
        List<ScoredPoint> meant = model.isEmpty() ? List.of() : answers.get(byWords ? 1 : 0);
        Map<PointId, Float> similarities = scores(meant);
        List<Found> found = new ArrayList<>();
        for (ScoredPoint point : answers.getLast()) {
            Card card = Payload.card(point.getPayloadMap());
            boolean meaning = similarities.containsKey(point.getId());
            found.add(new Found(
                            card,
                            point.getScore(),
                            words.getOrDefault(point.getId(), 0f),
                            meaning ? similarities.getOrDefault(point.getId(), 0f) : Double.NaN,
                            meaning ? 0 : -1)
                    .times(probe.factor().applyAsDouble(card)));
        }
        found.sort(Comparator.<Found>comparingDouble(Found::score)
                .reversed()
                .thenComparing(f -> f.card().path()));
        return found;
    }

    private static Map<PointId, Float> scores(List<ScoredPoint> points) {
        Map<PointId, Float> scores = new HashMap<>();
        points.forEach(p -> scores.put(p.getId(), p.getScore()));
        return scores;
    }

    private static PrefetchQuery words(Question question, Probe probe) {
        SparseWords words = SparseWords.of(question);
        Filter filter = probe.codesOnly() ? Filters.withCode(probe.filter(), question) : Filters.of(probe.filter());
        return PrefetchQuery.newBuilder()
                .setQuery(QueryFactory.nearest(VectorInputFactory.vectorInput(words.values(), words.indices())))
                .setUsing(Schema.WORDS)
                .setFilter(filter)
                .setLimit(probe.limit())
                .build();
    }

    private static PrefetchQuery meaning(float[] vector, Probe probe) {
        return PrefetchQuery.newBuilder()
                .setQuery(QueryFactory.nearest(Points.floats(vector)))
                .setUsing(Schema.slug(probe.model()))
                .setFilter(Filters.of(probe.filter()))
                .setLimit(Math.max(100, 10L * probe.hits()))
                .build();
    }

    /** @param shown whether its answer is what is shown, so that cards are needed */
    private QueryPoints query(PrefetchQuery one, boolean shown) {
        return start(one.getLimit(), shown)
                .setQuery(one.getQuery())
                .setUsing(one.getUsing())
                .setFilter(one.getFilter())
                .build();
    }

    private QueryPoints fused(PrefetchQuery words, PrefetchQuery meaning, int limit) {
        Rrf rrf = Rrf.newBuilder()
                .setK(Fusion.K)
                .addWeights((float) Fusion.WORDS)
                .addWeights((float) Fusion.MEANING)
                .build();
        return start(limit, true)
                .addPrefetch(words)
                .addPrefetch(meaning)
                .setQuery(QueryFactory.rrf(rrf))
                .build();
    }

    private QueryPoints.Builder start(long limit, boolean shown) {
        return QueryPoints.newBuilder()
                .setCollectionName(connection.collection())
                .setLimit(limit)
                .setWithVectors(WithVectorsSelectorFactory.enable(false))
                .setWithPayload(
                        shown ? WithPayloadSelectorFactory.include(CARD) : WithPayloadSelectorFactory.enable(false));
    }
}
