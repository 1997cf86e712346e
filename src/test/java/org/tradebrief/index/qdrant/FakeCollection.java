package org.tradebrief.index.qdrant;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.Modifier;
import io.qdrant.client.grpc.Collections.VectorParams;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.Points.DenseVector;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.PrefetchQuery;
import io.qdrant.client.grpc.Points.Query;
import io.qdrant.client.grpc.Points.Rrf;
import io.qdrant.client.grpc.Points.SparseVector;
import io.qdrant.client.grpc.Points.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A collection that compares every point. */
final class FakeCollection {
    static final String UNNAMED = "";

    final Map<String, VectorParams> dense = new HashMap<>();
    final Map<String, Modifier> sparse = new HashMap<>();
    final Map<PointId, PointStruct> points =
            new TreeMap<>(Comparator.comparing(PointId::getUuid).thenComparing(PointId::getNum));

    FakeCollection(CreateCollection create) {
        if (create.getVectorsConfig().hasParams()) {
            dense.put(UNNAMED, create.getVectorsConfig().getParams());
        }
        dense.putAll(create.getVectorsConfig().getParamsMap().getMapMap());
        create.getSparseVectorsConfig().getMapMap().forEach((name, p) -> sparse.put(name, p.getModifier()));
    }

    /** A point found. */
    record Scored(PointStruct point, double score) {}

    void put(PointStruct point) {
        vectors(point).forEach((name, vector) -> {
            if (vector.hasSparse() ? !sparse.containsKey(name) : !dense.containsKey(name)) {
                throw invalid("Wrong input: Not existing vector name error: " + name);
            }
            for (DenseVector one : rows(vector)) {
                check(name, one.getDataCount());
            }
        });
        points.put(point.getId(), point);
    }

    private void check(String name, int size) {
        long wanted = dense.get(name).getSize();
        if (size != wanted) {
            throw invalid("Wrong input: Vector dimension error: expected dim: " + wanted + ", got " + size);
        }
    }

    static Map<String, Vector> vectors(PointStruct point) {
        return point.getVectors().hasVector()
                ? Map.of(UNNAMED, point.getVectors().getVector())
                : point.getVectors().getVectors().getVectorsMap();
    }

    private static List<DenseVector> rows(Vector vector) {
        if (vector.hasMultiDense()) {
            return vector.getMultiDense().getVectorsList();
        }
        return vector.hasDense() ? List.of(vector.getDense()) : List.of();
    }

    List<Scored> query(Query query, String using, Filter filter, List<PrefetchQuery> prefetch, long limit) {
        List<Scored> found = switch (query.getVariantCase()) {
            case NEAREST -> nearest(query, using, filter);
            case RRF -> fused(query.getRrf(), prefetch);
            default -> throw invalid("not known to the test: " + query.getVariantCase());
        };
        return found.stream().limit(limit).toList();
    }

    private List<Scored> nearest(Query query, String using, Filter filter) {
        if (query.getNearest().hasSparse()) {
            return bySparse(query.getNearest().getSparse(), using, filter);
        }
        if (!dense.containsKey(using)) {
            throw invalid("Wrong input: Not existing vector name error: " + using);
        }
        List<Float> asked = query.getNearest().getDense().getDataList();
        check(using, asked.size());
        List<Scored> found = new ArrayList<>();
        for (PointStruct point : points.values()) {
            Vector vector = vectors(point).get(using);
            if (vector != null && FakeFilters.matches(filter, point)) {
                double best = rows(vector).stream()
                        .mapToDouble(row -> cosine(asked, row.getDataList()))
                        .max()
                        .orElse(-1);
                found.add(new Scored(point, best));
            }
        }
        return sorted(found);
    }

    private static double cosine(List<Float> one, List<Float> other) {
        double product = 0;
        double a = 0;
        double b = 0;
        for (int i = 0; i < one.size(); i++) {
            product += one.get(i) * other.get(i);
            a += one.get(i) * one.get(i);
            b += other.get(i) * other.get(i);
        }
        return product / Math.max(1e-12, Math.sqrt(a * b));
    }

    /** With the modifier for it, the inverse document frequency is the server's to multiply. */
    private List<Scored> bySparse(SparseVector asked, String using, Filter filter) {
        if (!sparse.containsKey(using)) {
            throw invalid("Wrong input: Not existing vector name error: " + using);
        }
        long all = points.values().stream()
                .filter(p -> vectors(p).containsKey(using))
                .count();
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = 0; i < asked.getIndicesCount(); i++) {
            int index = asked.getIndices(i);
            long with = points.values().stream()
                    .filter(p -> vectors(p).containsKey(using))
                    .filter(p ->
                            vectors(p).get(using).getSparse().getIndicesList().contains(index))
                    .count();
            double idf = sparse.get(using) == Modifier.Idf ? Math.log(1 + (all - with + 0.5) / (with + 0.5)) : 1;
            weights.put(index, asked.getValues(i) * idf);
        }
        List<Scored> found = new ArrayList<>();
        for (PointStruct point : points.values()) {
            Vector vector = vectors(point).get(using);
            if (vector != null && FakeFilters.matches(filter, point)) {
                double score = 0;
                boolean any = false;
                for (int i = 0; i < vector.getSparse().getIndicesCount(); i++) {
                    Double weight = weights.get(vector.getSparse().getIndices(i));
                    any |= weight != null;
                    score += weight == null ? 0 : weight * vector.getSparse().getValues(i);
                }
                if (any) {
                    found.add(new Scored(point, score));
                }
            }
        }
        return sorted(found);
    }

    private List<Scored> fused(Rrf rrf, List<PrefetchQuery> prefetch) {
        Map<PointId, Scored> fused = new LinkedHashMap<>();
        for (int list = 0; list < prefetch.size(); list++) {
            PrefetchQuery one = prefetch.get(list);
            double weight = rrf.getWeightsCount() > list ? rrf.getWeights(list) : 1;
            int rank = 0;
            for (Scored s :
                    query(one.getQuery(), one.getUsing(), one.getFilter(), one.getPrefetchList(), one.getLimit())) {
                double gain = weight / (rrf.getK() + rank++);
                fused.merge(
                        s.point().getId(),
                        new Scored(s.point(), gain),
                        (a, b) -> new Scored(a.point(), a.score() + b.score()));
            }
        }
        return sorted(new ArrayList<>(fused.values()));
    }

    private static List<Scored> sorted(List<Scored> found) {
        found.sort(Comparator.comparingDouble(Scored::score).reversed());
        return found;
    }

    static StatusRuntimeException invalid(String message) {
        return Status.INVALID_ARGUMENT.withDescription(message).asRuntimeException();
    }
}
