package org.tradebrief.index.qdrant;

import io.qdrant.client.QueryFactory;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.WithVectorsSelectorFactory;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.Points.GetPoints;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScoredPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;

/**
 * A collection that something else filled, such as {@code cross-border-trade}: one vector for each point, whatever it calls
 * the fields beside it. It is searched by meaning, as it is, and never written.
 */
public final class LegacyIndex implements PassageIndex {
    private static final int DEEP = 10;
    private static final int PAGE = 128;
    private static final int BATCH = 16;

    /** The library has not been put in yet. */
    private static final long NO_LIBRARY = 0;

    private final Connection connection;
    private final String model;
    private final Map<DocumentId, PointId> seen = new HashMap<>();

    private LegacyIndex(Connection connection, String model) {
        this.connection = connection;
        this.model = model;
    }

    /** @param model whose vectors the collection holds */
    public static LegacyIndex open(QdrantService service, String model) {
        return new LegacyIndex(new Connection(service, Thread::sleep), model);
    }

    @Override
    public String name() {
        return "Qdrant（" + connection.collection() + "）";
    }

    @Override
    public IndexState state() {
        return connection.ask(connection.client().collectionExistsAsync(connection.collection()))
                ? IndexState.READY
                : IndexState.EMPTY;
    }

    @Override
    public long libraryCount() {
        return -1;
    }

    @Override
    public Map<DocumentId, String> prints() {
        return Map.of();
    }

    @Override
    public Map<DocumentId, String> vectorPrints(String other) {
        return Map.of();
    }

    @Override
    public double vectorCoverage(String other) {
        return other.equals(model) ? 1 : 0;
    }

    @Override
    public Map<String, float[]> vectors(String other, Collection<String> hashes) {
        return Map.of();
    }

    @Override
    public void update(
            Collection<FitDocument> put, Collection<DocumentId> removed, long libraryCount, Progress progress) {
        throw readOnly();
    }

    @Override
    public void putVectors(String other, Collection<Embedded> put, Collection<DocumentId> removed) {
        throw readOnly();
    }

    private Refusal readOnly() {
        return new Refusal("QDR-FOREIGN", "集合 " + connection.collection() + " 不是本程式建立的，只供搜尋。", "先複製到本程式的集合。");
    }

    /** By meaning alone. Filters that its fields can answer are applied to what was found. */
    @Override
    public boolean readsWords() {
        return false;
    }

    @Override
    public List<Found> find(Probe probe) {
        float[] vector = probe.vector();
        if (vector == null) {
            throw new Refusal("QDR-MEANING", "集合 " + connection.collection() + " 只能以語意搜尋，而它的模型沒有回應。", "檢查嵌入服務的網址與金鑰。");
        }
        QueryPoints query = QueryPoints.newBuilder()
                .setCollectionName(connection.collection())
                .setQuery(QueryFactory.nearest(Points.floats(vector)))
                .setLimit(Math.max(100, (long) DEEP * probe.hits()))
                .setWithPayload(WithPayloadSelectorFactory.enable(true))
                .build();
        List<Found> found = new ArrayList<>();
        for (ScoredPoint point : connection.ask(connection.client().queryAsync(query))) {
            Card card = ForeignFields.card(point.getId(), point.getPayloadMap());
            if (passes(probe.filter(), card)) {
                remember(card.document(), point.getId());
                found.add(Found.byMeaning(card, point.getScore(), 0)
                        .times(probe.factor().applyAsDouble(card)));
            }
        }
        found.sort(Comparator.<Found>comparingDouble(Found::score).reversed());
        return found;
    }

    private synchronized void remember(DocumentId document, PointId point) {
        seen.put(document, point);
    }

    private static boolean passes(Filter filter, Card card) {
        LocalDate date = card.date();
        boolean dated = filter.from() == null && filter.to() == null
                || date != null
                        && (filter.from() == null || !date.isBefore(filter.from()))
                        && (filter.to() == null || !date.isAfter(filter.to()));
        return dated
                && (filter.among() == null || filter.among().allows(card.document()))
                && (filter.layers().isEmpty() || filter.layers().contains(card.layer()))
                && (filter.categories().isEmpty() || filter.categories().contains(card.category()))
                && (filter.sources().isEmpty() || filter.sources().contains(card.source()));
    }

    @Override
    public synchronized Optional<FitDocument> document(DocumentId document) {
        PointId point = seen.get(document);
        if (point == null) {
            return Optional.empty();
        }
        GetPoints get = GetPoints.newBuilder()
                .setCollectionName(connection.collection())
                .addIds(point)
                .setWithPayload(WithPayloadSelectorFactory.enable(true))
                .build();
        return connection.ask(connection.client().retrieveAsync(get, null)).stream()
                .findFirst()
                .map(p -> ForeignFields.document(p.getId(), p.getPayloadMap()));
    }

    /**
     * Copies every point, text and vector, into another index, where words find it too; pieces of one file become passages
     * of one document. Nothing here is changed, and copying again changes nothing there.
     *
     * @return how many points were copied
     */
    public int copyInto(PassageIndex target, Progress progress) {
        Collection<List<PointId>> files = files();
        int all = files.stream().mapToInt(List::size).sum();
        int copied = 0;
        List<Embedded> batch = new ArrayList<>();
        for (List<PointId> pieces : files) {
            if (progress.isCancelled()) {
                break;
            }
            progress.at("複製集合", copied, all);
            batch.add(embedded(read(pieces)));
            copied += pieces.size();
            if (batch.size() >= BATCH) {
                target.putVectors(model, batch, List.of());
                batch.clear();
            }
        }
        target.putVectors(model, batch, List.of());
        target.update(
                List.of(),
                List.of(),
                target.state() == IndexState.READY ? target.libraryCount() : NO_LIBRARY,
                Progress.NONE);
        progress.at("複製集合", copied, all);
        return copied;
    }

    /** The points of each file, in their order; a point that names no file stands for itself. */
    private Collection<List<PointId>> files() {
        Map<String, List<PointId>> files = new LinkedHashMap<>();
        ScrollPoints.Builder page = ScrollPoints.newBuilder()
                .setCollectionName(connection.collection())
                .setLimit(PAGE)
                .setWithPayload(WithPayloadSelectorFactory.enable(true));
        while (true) {
            ScrollResponse answer = connection.ask(connection.client().scrollAsync(page.build()));
            for (RetrievedPoint point : answer.getResultList()) {
                String path =
                        ForeignFields.card(point.getId(), point.getPayloadMap()).path();
                files.computeIfAbsent(path, p -> new ArrayList<>()).add(point.getId());
            }
            if (!answer.hasNextPageOffset()) {
                return files.values();
            }
            page.setOffset(answer.getNextPageOffset());
        }
    }

    private List<RetrievedPoint> read(List<PointId> pieces) {
        GetPoints get = GetPoints.newBuilder()
                .setCollectionName(connection.collection())
                .addAllIds(pieces)
                .setWithPayload(WithPayloadSelectorFactory.enable(true))
                .setWithVectors(WithVectorsSelectorFactory.enable(true))
                .build();
        return connection.ask(connection.client().retrieveAsync(get, null)).stream()
                .sorted(Comparator.comparingLong(p -> ForeignFields.place(p.getPayloadMap())))
                .toList();
    }

    private static Embedded embedded(List<RetrievedPoint> pieces) {
        RetrievedPoint first = pieces.getFirst();
        Card card = ForeignFields.card(first.getId(), first.getPayloadMap());
        List<Passage> passages = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (RetrievedPoint piece : pieces) {
            String text = ForeignFields.text(piece.getId(), piece.getPayloadMap());
            passages.add(new Passage(passages.size(), 1, "", text, false));
            hashes.add(MeaningText.hash(text));
            vectors.add(Points.array(piece.getVectors().getVector().getDense().getDataList()));
        }
        return new Embedded(new FitDocument(card, List.of(), passages, FitDocument.COPIED), hashes, vectors);
    }

    @Override
    public void close() {
        connection.close();
    }
}
