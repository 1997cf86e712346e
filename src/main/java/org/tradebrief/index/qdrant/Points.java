package org.tradebrief.index.qdrant;

import static io.qdrant.client.ValueFactory.value;

import io.qdrant.client.PointIdFactory;
import io.qdrant.client.VectorFactory;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.DenseVector;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.Vector;
import io.qdrant.client.grpc.Points.VectorOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Part;
import org.tradebrief.search.engine.Parts;
import org.tradebrief.search.fit.FitDocument;

/** Makes a point of a document, and keeps the vectors that an earlier point of the same document had. */
final class Points {
    private final Parts parts;

    Points(Parts parts) {
        this.parts = parts;
    }

    /** The same document has the same id wherever it is put in from. */
    static PointId id(DocumentId document) {
        return PointIdFactory.id(UUID.nameUUIDFromBytes(document.sha256().getBytes(StandardCharsets.UTF_8)));
    }

    /** @param before the point that is there already; its vectors stay, and count as old where the print changed */
    PointStruct of(FitDocument document, @Nullable RetrievedPoint before) {
        return point(document, kept(before), keptPayload(before));
    }

    /** With the vectors of a model. */
    PointStruct of(Embedded embedded, String model, @Nullable RetrievedPoint before) {
        Map<String, Vector> vectors = kept(before);
        List<List<Float>> dense =
                embedded.vectors().stream().map(Points::floats).toList();
        vectors.put(Schema.slug(model), VectorFactory.multiVector(dense));
        Map<String, Value> payload = keptPayload(before);
        payload.put(Payload.hashes(model), Payload.strings(embedded.hashes()));
        payload.put(Payload.embedded(model), value(embedded.print()));
        return point(embedded.document(), vectors, payload);
    }

    private PointStruct point(FitDocument document, Map<String, Vector> vectors, Map<String, Value> more) {
        Map<Part, List<String>> tokens = parts.of(document);
        SparseWords words = SparseWords.of(tokens);
        vectors.put(Schema.WORDS, VectorFactory.vector(words.values(), words.indices()));
        Map<String, Value> payload = new HashMap<>(more);
        payload.putAll(Payload.write(document, tokens));
        return PointStruct.newBuilder()
                .setId(id(document.card().document()))
                .setVectors(VectorsFactory.namedVectors(vectors))
                .putAllPayload(payload)
                .build();
    }

    private static Map<String, Vector> kept(@Nullable RetrievedPoint before) {
        Map<String, Vector> vectors = new HashMap<>();
        if (before != null) {
            before.getVectors().getVectors().getVectorsMap().forEach((name, output) -> {
                if (!name.equals(Schema.WORDS)) {
                    vectors.put(name, VectorFactory.multiVector(passages(output)));
                }
            });
        }
        return vectors;
    }

    private static Map<String, Value> keptPayload(@Nullable RetrievedPoint before) {
        Map<String, Value> payload = new HashMap<>();
        if (before != null) {
            before.getPayloadMap().forEach((key, value) -> {
                if (key.startsWith("hashes_") || key.startsWith("embedded_")) {
                    payload.put(key, value);
                }
            });
        }
        return payload;
    }

    /** The vectors of a document's passages. */
    static List<List<Float>> passages(VectorOutput output) {
        List<List<Float>> passages = new ArrayList<>();
        for (DenseVector vector : output.getMultiDense().getVectorsList()) {
            passages.add(vector.getDataList());
        }
        return passages;
    }

    static float[] array(List<Float> list) {
        float[] array = new float[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    static List<Float> floats(float[] vector) {
        List<Float> list = new ArrayList<>(vector.length);
        for (float x : vector) {
            list.add(x);
        }
        return list;
    }
}
