package org.tradebrief.index.qdrant;

import io.grpc.stub.StreamObserver;
import io.qdrant.client.grpc.Collections.VectorParams;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.BatchResult;
import io.qdrant.client.grpc.Points.CountPoints;
import io.qdrant.client.grpc.Points.CountResponse;
import io.qdrant.client.grpc.Points.CountResult;
import io.qdrant.client.grpc.Points.CreateFieldIndexCollection;
import io.qdrant.client.grpc.Points.CreateVectorNameRequest;
import io.qdrant.client.grpc.Points.DeletePoints;
import io.qdrant.client.grpc.Points.GetPoints;
import io.qdrant.client.grpc.Points.GetResponse;
import io.qdrant.client.grpc.Points.NamedVectorsOutput;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.PointsOperationResponse;
import io.qdrant.client.grpc.Points.QueryBatchPoints;
import io.qdrant.client.grpc.Points.QueryBatchResponse;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.QueryResponse;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScoredPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import io.qdrant.client.grpc.Points.UpsertPoints;
import io.qdrant.client.grpc.Points.Vector;
import io.qdrant.client.grpc.Points.VectorOutput;
import io.qdrant.client.grpc.Points.VectorsOutput;
import io.qdrant.client.grpc.Points.WithPayloadSelector;
import io.qdrant.client.grpc.Points.WithVectorsSelector;
import io.qdrant.client.grpc.PointsGrpc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service of points. */
final class FakePoints extends PointsGrpc.PointsImplBase {
    private final FakeQdrant server;

    FakePoints(FakeQdrant server) {
        this.server = server;
    }

    @Override
    public void createFieldIndex(CreateFieldIndexCollection request, StreamObserver<PointsOperationResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            server.collection(request.getCollectionName());
            return done();
        });
    }

    @Override
    public void createVectorName(CreateVectorNameRequest request, StreamObserver<PointsOperationResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            VectorParams params = VectorParams.newBuilder()
                    .setSize(request.getDenseConfig().getSize())
                    .setDistance(request.getDenseConfig().getDistance())
                    .setMultivectorConfig(request.getDenseConfig().getMultivectorConfig())
                    .build();
            server.collection(request.getCollectionName()).dense.put(request.getVectorName(), params);
            return done();
        });
    }

    @Override
    public void upsert(UpsertPoints request, StreamObserver<PointsOperationResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            request.getPointsList().forEach(server.collection(request.getCollectionName())::put);
            return done();
        });
    }

    @Override
    public void delete(DeletePoints request, StreamObserver<PointsOperationResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            FakeCollection collection = server.collection(request.getCollectionName());
            request.getPoints().getPoints().getIdsList().forEach(collection.points::remove);
            return done();
        });
    }

    @Override
    public void get(GetPoints request, StreamObserver<GetResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            FakeCollection collection = server.collection(request.getCollectionName());
            GetResponse.Builder answer = GetResponse.newBuilder();
            for (PointId id : request.getIdsList()) {
                PointStruct point = collection.points.get(id);
                if (point != null) {
                    answer.addResult(retrieved(point, request.getWithPayload(), request.getWithVectors()));
                }
            }
            return answer.build();
        });
    }

    @Override
    public void count(CountPoints request, StreamObserver<CountResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            long count = server.collection(request.getCollectionName()).points.values().stream()
                    .filter(p -> FakeFilters.matches(request.getFilter(), p))
                    .count();
            return CountResponse.newBuilder()
                    .setResult(CountResult.newBuilder().setCount(count))
                    .build();
        });
    }

    @Override
    public void scroll(ScrollPoints request, StreamObserver<ScrollResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            List<PointStruct> matching = server.collection(request.getCollectionName()).points.values().stream()
                    .filter(p -> FakeFilters.matches(request.getFilter(), p))
                    .toList();
            int from = 0;
            while (request.hasOffset() && !matching.get(from).getId().equals(request.getOffset())) {
                from++;
            }
            // Pages of three, so that more than one is needed however few points there are.
            int to = Math.min(matching.size(), from + Math.min(3, request.getLimit()));
            ScrollResponse.Builder answer = ScrollResponse.newBuilder();
            matching.subList(from, to)
                    .forEach(p -> answer.addResult(retrieved(p, request.getWithPayload(), request.getWithVectors())));
            if (to < matching.size()) {
                answer.setNextPageOffset(matching.get(to).getId());
            }
            return answer.build();
        });
    }

    @Override
    public void query(QueryPoints request, StreamObserver<QueryResponse> observer) {
        FakeQdrant.answer(
                observer,
                () -> QueryResponse.newBuilder().addAllResult(scored(request)).build());
    }

    @Override
    public void queryBatch(QueryBatchPoints request, StreamObserver<QueryBatchResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            QueryBatchResponse.Builder answer = QueryBatchResponse.newBuilder();
            for (QueryPoints query : request.getQueryPointsList()) {
                answer.addResult(BatchResult.newBuilder().addAllResult(scored(query)));
            }
            return answer.build();
        });
    }

    private List<ScoredPoint> scored(QueryPoints request) {
        FakeCollection collection = server.collection(request.getCollectionName());
        List<ScoredPoint> scored = new ArrayList<>();
        collection
                .query(
                        request.getQuery(),
                        request.getUsing(),
                        request.getFilter(),
                        request.getPrefetchList(),
                        request.getLimit())
                .forEach(s -> scored.add(ScoredPoint.newBuilder()
                        .setId(s.point().getId())
                        .setScore((float) s.score())
                        .putAllPayload(payload(s.point(), request.getWithPayload()))
                        .build()));
        return scored;
    }

    private static RetrievedPoint retrieved(
            PointStruct point, WithPayloadSelector payload, WithVectorsSelector vectors) {
        return RetrievedPoint.newBuilder()
                .setId(point.getId())
                .putAllPayload(payload(point, payload))
                .setVectors(vectors(point, vectors))
                .build();
    }

    private static Map<String, Value> payload(PointStruct point, WithPayloadSelector selector) {
        Map<String, Value> chosen = new HashMap<>(point.getPayloadMap());
        if (selector.hasInclude()) {
            chosen.keySet().retainAll(selector.getInclude().getFieldsList());
        } else if (!selector.getEnable()) {
            chosen.clear();
        }
        return chosen;
    }

    private static VectorsOutput vectors(PointStruct point, WithVectorsSelector selector) {
        NamedVectorsOutput.Builder named = NamedVectorsOutput.newBuilder();
        VectorsOutput.Builder output = VectorsOutput.newBuilder();
        FakeCollection.vectors(point).forEach((name, vector) -> {
            boolean wanted =
                    selector.hasInclude() ? selector.getInclude().getNamesList().contains(name) : selector.getEnable();
            if (wanted && name.equals(FakeCollection.UNNAMED)) {
                output.setVector(output(vector));
            } else if (wanted) {
                named.putVectors(name, output(vector));
            }
        });
        return output.hasVector() ? output.build() : output.setVectors(named).build();
    }

    private static VectorOutput output(Vector vector) {
        VectorOutput.Builder output = VectorOutput.newBuilder();
        if (vector.hasSparse()) {
            return output.setSparse(vector.getSparse()).build();
        }
        return vector.hasMultiDense()
                ? output.setMultiDense(vector.getMultiDense()).build()
                : output.setDense(vector.getDense()).build();
    }

    private static PointsOperationResponse done() {
        return PointsOperationResponse.getDefaultInstance();
    }
}
