package org.tradebrief.index.qdrant;

import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.Distance;
import io.qdrant.client.grpc.Collections.Modifier;
import io.qdrant.client.grpc.Collections.MultiVectorComparator;
import io.qdrant.client.grpc.Collections.MultiVectorConfig;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Collections.SparseVectorConfig;
import io.qdrant.client.grpc.Collections.SparseVectorParams;
import io.qdrant.client.grpc.Collections.VectorParams;
import io.qdrant.client.grpc.Collections.VectorParamsMap;
import io.qdrant.client.grpc.Collections.VectorsConfig;
import io.qdrant.client.grpc.Points.CreateVectorNameRequest;
import io.qdrant.client.grpc.Points.DenseVectorCreationConfig;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The form of our collection: a point for each document, its words as one sparse vector, the vectors of its passages under
 * each model's name, compared by the closest passage, and an index for everything that filters ask.
 */
final class Schema {
    static final String WORDS = "words";

    /** Declared from the beginning, so that older servers, which cannot add a name later, have them. */
    private static final Map<String, Integer> KNOWN = Map.of("bge-small-zh-v1_5", 512, "text-embedding-3-small", 1536);

    private final Connection connection;
    private final Set<String> names = new HashSet<>();

    Schema(Connection connection) {
        this.connection = connection;
    }

    /** A model's name as names of vectors and keys may be written. */
    static String slug(String model) {
        return model.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    boolean exists() {
        return connection.ask(connection.client().collectionExistsAsync(connection.collection()));
    }

    void create() {
        VectorParamsMap.Builder dense = VectorParamsMap.newBuilder();
        KNOWN.forEach((name, size) -> dense.putMap(name, params(size)));
        CreateCollection create = CreateCollection.newBuilder()
                .setCollectionName(connection.collection())
                .setVectorsConfig(VectorsConfig.newBuilder().setParamsMap(dense))
                .setSparseVectorsConfig(SparseVectorConfig.newBuilder()
                        .putMap(
                                WORDS,
                                SparseVectorParams.newBuilder()
                                        .setModifier(Modifier.Idf)
                                        .build()))
                .build();
        connection.write(() -> connection.client().createCollectionAsync(create));
        for (String key : Payload.KEYWORDS) {
            index(key, PayloadSchemaType.Keyword);
        }
        for (String key : Payload.INTEGERS) {
            index(key, PayloadSchemaType.Integer);
        }
    }

    private void index(String key, PayloadSchemaType type) {
        connection.write(() -> connection
                .client()
                .createPayloadIndexAsync(connection.collection(), key, type, null, true, null, null));
    }

    /** Makes sure that vectors of a model can be kept. */
    void ensure(String model, int size) {
        String name = slug(model);
        if (names().contains(name)) {
            return;
        }
        CreateVectorNameRequest request = CreateVectorNameRequest.newBuilder()
                .setCollectionName(connection.collection())
                .setWait(true)
                .setVectorName(name)
                .setDenseConfig(DenseVectorCreationConfig.newBuilder()
                        .setSize(size)
                        .setDistance(Distance.Cosine)
                        .setMultivectorConfig(closest()))
                .build();
        connection.write(() -> connection.client().createVectorNameAsync(request));
        index(Payload.hashes(model), PayloadSchemaType.Keyword);
        names.add(name);
    }

    boolean has(String model) {
        return names().contains(slug(model));
    }

    private Set<String> names() {
        if (names.isEmpty()) {
            names.addAll(connection
                    .ask(connection.client().getCollectionInfoAsync(connection.collection()))
                    .getConfig()
                    .getParams()
                    .getVectorsConfig()
                    .getParamsMap()
                    .getMapMap()
                    .keySet());
        }
        return names;
    }

    private static VectorParams params(int size) {
        return VectorParams.newBuilder()
                .setSize(size)
                .setDistance(Distance.Cosine)
                .setMultivectorConfig(closest())
                .build();
    }

    private static MultiVectorConfig closest() {
        return MultiVectorConfig.newBuilder()
                .setComparator(MultiVectorComparator.MaxSim)
                .build();
    }
}
