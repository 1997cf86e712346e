package org.tradebrief.index.qdrant;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.qdrant.client.grpc.Collections.CollectionConfig;
import io.qdrant.client.grpc.Collections.CollectionExists;
import io.qdrant.client.grpc.Collections.CollectionExistsRequest;
import io.qdrant.client.grpc.Collections.CollectionExistsResponse;
import io.qdrant.client.grpc.Collections.CollectionInfo;
import io.qdrant.client.grpc.Collections.CollectionOperationResponse;
import io.qdrant.client.grpc.Collections.CollectionParams;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.GetCollectionInfoRequest;
import io.qdrant.client.grpc.Collections.GetCollectionInfoResponse;
import io.qdrant.client.grpc.Collections.VectorParamsMap;
import io.qdrant.client.grpc.Collections.VectorsConfig;
import io.qdrant.client.grpc.CollectionsGrpc;

/** The service of collections. */
final class FakeCollections extends CollectionsGrpc.CollectionsImplBase {
    private final FakeQdrant server;

    FakeCollections(FakeQdrant server) {
        this.server = server;
    }

    @Override
    public void collectionExists(CollectionExistsRequest request, StreamObserver<CollectionExistsResponse> observer) {
        boolean exists = server.collections.containsKey(request.getCollectionName());
        FakeQdrant.answer(
                observer,
                () -> CollectionExistsResponse.newBuilder()
                        .setResult(CollectionExists.newBuilder().setExists(exists))
                        .build());
    }

    @Override
    public void create(CreateCollection request, StreamObserver<CollectionOperationResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            FakeCollection made = new FakeCollection(request);
            if (server.collections.putIfAbsent(request.getCollectionName(), made) != null) {
                throw Status.ALREADY_EXISTS.asRuntimeException();
            }
            return CollectionOperationResponse.newBuilder().setResult(true).build();
        });
    }

    @Override
    public void get(GetCollectionInfoRequest request, StreamObserver<GetCollectionInfoResponse> observer) {
        FakeQdrant.answer(observer, () -> {
            FakeCollection found = server.collection(request.getCollectionName());
            VectorsConfig.Builder vectors = VectorsConfig.newBuilder();
            if (found.dense.containsKey(FakeCollection.UNNAMED)) {
                vectors.setParams(found.dense.get(FakeCollection.UNNAMED));
            } else {
                vectors.setParamsMap(VectorParamsMap.newBuilder().putAllMap(found.dense));
            }
            CollectionParams params =
                    CollectionParams.newBuilder().setVectorsConfig(vectors).build();
            return GetCollectionInfoResponse.newBuilder()
                    .setResult(CollectionInfo.newBuilder()
                            .setConfig(CollectionConfig.newBuilder().setParams(params)))
                    .build();
        });
    }
}
