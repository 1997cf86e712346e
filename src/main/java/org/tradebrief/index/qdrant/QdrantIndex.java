package org.tradebrief.index.qdrant;

import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.ConditionFactory.matchKeywords;
import static io.qdrant.client.ValueFactory.value;

import io.qdrant.client.PointIdFactory;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.WithVectorsSelectorFactory;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.GetPoints;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Progress;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.Parts;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.words.Tokens;

/**
 * The index on a Qdrant server. Each document is a point and is replaced as a whole; an update that broke off is completed
 * by the next, which sees by the prints what is missing.
 */
public final class QdrantIndex implements PassageIndex {
    private static final int PAGE = 256;
    private static final int BATCH = 32;
    private static final String COUNT = "count";
    private static final String NEWEST = "newest";
    private static final PointId MARK = PointIdFactory.id(new UUID(0, 1));

    private final Connection connection;
    private final Schema schema;
    private final Points points;
    private final Questions questions;
    private final String print;

    private QdrantIndex(Connection connection, Tokens tokens) {
        this.connection = connection;
        this.schema = new Schema(connection);
        this.points = new Points(new Parts(tokens));
        this.questions = new Questions(connection);
        this.print = Parts.FORM + "-" + tokens.lexicon().fingerprint();
    }

    /** Connects when it is first asked. */
    public static QdrantIndex open(QdrantService service, Tokens tokens) {
        return new QdrantIndex(new Connection(service, Thread::sleep), tokens);
    }

    @Override
    public String name() {
        return "Qdrant";
    }

    @Override
    public IndexState state() {
        if (!schema.exists()) {
            return IndexState.EMPTY;
        }
        Map<String, Value> mark = mark();
        if (mark.isEmpty()) {
            return IndexState.EMPTY;
        }
        return print.equals(Payload.text(mark, Payload.PRINT)) ? IndexState.READY : IndexState.OUTDATED;
    }

    @Override
    public long libraryCount() {
        return schema.exists() ? mark().getOrDefault(COUNT, value(-1)).getIntegerValue() : -1;
    }

    @Override
    public Optional<LocalDate> newest() {
        Value day = schema.exists() ? mark().get(NEWEST) : null;
        return day == null ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day.getIntegerValue()));
    }

    private Map<String, Value> mark() {
        List<RetrievedPoint> found = get(List.of(MARK), false);
        return found.isEmpty() ? Map.of() : found.getFirst().getPayloadMap();
    }

    @Override
    public Map<DocumentId, String> prints() {
        return prints(Payload.PRINT);
    }

    @Override
    public Map<DocumentId, String> vectorPrints(String model) {
        return prints(Payload.embedded(model));
    }

    private Map<DocumentId, String> prints(String key) {
        Map<DocumentId, String> prints = new HashMap<>();
        if (schema.exists()) {
            scroll(Filters.texts(), List.of(Payload.DOCUMENT, key), List.of(), point -> {
                if (point.containsPayload(key)) {
                    DocumentId id = new DocumentId(Payload.text(point.getPayloadMap(), Payload.DOCUMENT));
                    prints.put(id, Payload.text(point.getPayloadMap(), key));
                }
            });
        }
        return prints;
    }

    @Override
    public double vectorCoverage(String model) {
        if (!schema.exists() || !schema.has(model)) {
            return 0;
        }
        long all = count(Filters.texts());
        Filter without = Filters.texts().toBuilder()
                .addMustNot(io.qdrant.client.ConditionFactory.isEmpty(Payload.embedded(model)))
                .build();
        return all == 0 ? 0 : (double) count(without) / all;
    }

    private long count(Filter filter) {
        return connection.ask(connection.client().countAsync(connection.collection(), filter, true));
    }

    @Override
    public void update(
            Collection<FitDocument> put, Collection<DocumentId> removed, long libraryCount, Progress progress) {
        IndexState before = state();
        if (!schema.exists()) {
            schema.create();
        }
        Set<DocumentId> gone = new HashSet<>(removed);
        if (before == IndexState.OUTDATED) {
            gone.addAll(prints().keySet());
            put.forEach(d -> gone.remove(d.card().document()));
        }
        batches(put, progress, batch -> {
            Map<PointId, RetrievedPoint> there =
                    there(batch.stream().map(d -> d.card().document()).toList());
            upsert(batch.stream()
                    .map(d -> points.of(d, there.get(Points.id(d.card().document()))))
                    .toList());
        });
        batches(gone, Progress.NONE, this::delete);
        long newest = Math.max(
                newest().map(LocalDate::toEpochDay).orElse(0L),
                put.stream()
                        .mapToLong(d -> d.card().vintage().toEpochDay())
                        .max()
                        .orElse(0));
        upsert(List.of(PointStruct.newBuilder()
                .setId(MARK)
                .setVectors(VectorsFactory.namedVectors(Map.of()))
                .putPayload(Payload.KIND, value(Payload.MARK))
                .putPayload(Payload.PRINT, value(print))
                .putPayload(COUNT, value(libraryCount))
                .putPayload(NEWEST, value(newest))
                .build()));
    }

    private static <T> void batches(Collection<T> all, Progress progress, Consumer<List<T>> each) {
        List<T> list = List.copyOf(all);
        for (int from = 0; from < list.size(); from += BATCH) {
            progress.at("建立索引", from, list.size());
            each.accept(list.subList(from, Math.min(list.size(), from + BATCH)));
        }
    }

    /** Waits until the server has it before the next batch is made, so that a slow server sets the pace. */
    private void upsert(List<PointStruct> batch) {
        connection.write(() -> connection.client().upsertAsync(connection.collection(), batch));
    }

    private void delete(List<DocumentId> documents) {
        List<PointId> ids = documents.stream().map(Points::id).toList();
        connection.write(() -> connection.client().deleteAsync(connection.collection(), ids));
    }

    private Map<PointId, RetrievedPoint> there(List<DocumentId> documents) {
        Map<PointId, RetrievedPoint> there = new HashMap<>();
        get(documents.stream().map(Points::id).toList(), true).forEach(p -> there.put(p.getId(), p));
        return there;
    }

    private List<RetrievedPoint> get(List<PointId> ids, boolean vectors) {
        GetPoints get = GetPoints.newBuilder()
                .setCollectionName(connection.collection())
                .addAllIds(ids)
                .setWithPayload(WithPayloadSelectorFactory.enable(true))
                .setWithVectors(WithVectorsSelectorFactory.enable(vectors))
                .build();
        return connection.ask(connection.client().retrieveAsync(get, null));
    }

    @Override
    public Map<String, float[]> vectors(String model, Collection<String> hashes) {
        Map<String, float[]> found = new HashMap<>();
        if (hashes.isEmpty() || !schema.exists() || !schema.has(model)) {
            return found;
        }
        String key = Payload.hashes(model);
        String name = Schema.slug(model);
        Set<String> wanted = Set.copyOf(hashes);
        Filter filter = Filter.newBuilder()
                .addMust(matchKeyword(Payload.KIND, Payload.TEXT))
                .addMust(matchKeywords(key, List.copyOf(wanted)))
                .build();
        scroll(filter, List.of(key), List.of(name), point -> {
            List<String> here = Payload.texts(point.getPayloadMap(), key);
            List<List<Float>> vectors =
                    Points.passages(point.getVectors().getVectors().getVectorsOrThrow(name));
            for (int i = 0; i < Math.min(here.size(), vectors.size()); i++) {
                if (wanted.contains(here.get(i))) {
                    found.put(here.get(i), Points.array(vectors.get(i)));
                }
            }
        });
        return found;
    }

    @Override
    public void putVectors(String model, Collection<Embedded> put, Collection<DocumentId> removed) {
        if (!schema.exists()) {
            schema.create();
        }
        put.stream().findFirst().ifPresent(e -> schema.ensure(model, e.vectors().getFirst().length));
        batches(put, Progress.NONE, batch -> {
            List<DocumentId> ids =
                    batch.stream().map(e -> e.document().card().document()).toList();
            Map<PointId, RetrievedPoint> there = there(ids);
            upsert(batch.stream()
                    .map(e -> points.of(
                            e, model, there.get(Points.id(e.document().card().document()))))
                    .toList());
        });
    }

    private void scroll(Filter filter, List<String> payload, List<String> vectors, Consumer<RetrievedPoint> each) {
        ScrollPoints.Builder page = ScrollPoints.newBuilder()
                .setCollectionName(connection.collection())
                .setFilter(filter)
                .setLimit(PAGE)
                .setWithPayload(WithPayloadSelectorFactory.include(payload))
                .setWithVectors(
                        vectors.isEmpty()
                                ? WithVectorsSelectorFactory.enable(false)
                                : WithVectorsSelectorFactory.include(vectors));
        while (true) {
            ScrollResponse answer = connection.ask(connection.client().scrollAsync(page.build()));
            answer.getResultList().forEach(each);
            if (!answer.hasNextPageOffset()) {
                return;
            }
            page.setOffset(answer.getNextPageOffset());
        }
    }

    @Override
    public Optional<FitDocument> document(DocumentId id) {
        return get(List.of(Points.id(id)), false).stream().findFirst().map(p -> Payload.document(p.getPayloadMap()));
    }

    @Override
    public List<Found> find(Probe probe) {
        return new ArrayList<>(questions.find(probe));
    }

    @Override
    public void close() {
        connection.close();
    }
}
