package org.tradebrief.index.qdrant;

import static io.qdrant.client.ValueFactory.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qdrant.client.PointIdFactory;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.VectorParams;
import io.qdrant.client.grpc.Collections.VectorsConfig;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.PointStruct;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.CharacterEmbedder;
import org.tradebrief.search.FolderLibrary;
import org.tradebrief.search.Hit;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.Samples;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.VectorJob;
import org.tradebrief.search.engine.MeaningText;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

class LegacyIndexTest {
    private static final Tokens TOKENS = new Tokens(Vocabulary.standard(Economies.standard()));
    private static final String NAME = "cross-border-trade";

    private final CharacterEmbedder embedder = new CharacterEmbedder("characters");
    private FakeQdrant server;
    private LegacyIndex legacy;

    @BeforeEach
    void fill() throws IOException {
        server = new FakeQdrant();
        FakeCollection collection = new FakeCollection(CreateCollection.newBuilder()
                .setVectorsConfig(VectorsConfig.newBuilder()
                        .setParams(VectorParams.newBuilder().setSize(256)))
                .build());
        server.collections.put(NAME, collection);
        collection.put(point(
                1,
                "稀土開採與冶煉的技術須經許可",
                Map.of(
                        "title", value("稀土技術"),
                        "file_path", value("docs/Extractor/cn_export_control/x.md"),
                        "date", value("2025-10-09"),
                        "content", value("稀土開採與冶煉的技術須經許可"))));
        collection.put(point(
                2,
                "每月貿易差額",
                Map.of(
                        "metadata", value(Map.of("source", value("us_trade_census"), "title", value("差額"))),
                        "page_content", value("每月貿易差額"))));
        collection.put(point(3, "無名", Map.of("other", value(7))));
        legacy = LegacyIndex.open(server.service("").collection(NAME), embedder.model());
    }

    @AfterEach
    void stop() {
        legacy.close();
        server.close();
    }

    private PointStruct point(long id, String text, Map<String, Value> payload) {
        return PointStruct.newBuilder()
                .setId(PointIdFactory.id(id))
                .setVectors(VectorsFactory.vectors(
                        Points.floats(embedder.embed(List.of(text)).getFirst())))
                .putAllPayload(payload)
                .build();
    }

    private List<Hit> ask(PassageIndex index, String query, SearchMode mode) {
        return new Searcher(index, TOKENS, embedder, "TWN", MeasureBook.NONE, () -> 0)
                .search(SearchRequest.of(query, 5).mode(mode))
                .hits();
    }

    @Test
    void aCollectionThatSomethingElseFilledIsSearchedAsItIs() {
        Hit hit = ask(legacy, "冶煉技術", SearchMode.DENSE).getFirst();
        assertEquals("稀土技術", hit.title());
        assertEquals("cn_export_control/x.md", hit.path());
        assertEquals(LocalDate.of(2025, 10, 9), hit.date());
        assertEquals("稀土開採與冶煉的技術須經許可", hit.snippet());
    }

    @Test
    void fieldsUnderMetadataCountAndMissingOnesStayEmpty() {
        Hit hit = ask(legacy, "貿易差額", SearchMode.DENSE).getFirst();
        assertEquals("差額", hit.title());
        assertEquals(Layer.CENSUS, hit.layer());
        assertEquals(null, hit.date());
        assertTrue(ask(legacy, "無名", SearchMode.DENSE).stream()
                .anyMatch(h -> h.title().equals("3")));
    }

    @Test
    void quotesAndTheMinusSignAreObeyedWithoutWords() {
        assertEquals(List.of("稀土技術"), titles("「開採與冶煉」"));
        assertTrue(titles("冶煉技術").contains("稀土技術"));
        assertFalse(titles("冶煉技術 -稀土").contains("稀土技術"));
    }

    private List<String> titles(String query) {
        return ask(legacy, query, SearchMode.DENSE).stream().map(Hit::title).toList();
    }

    @Test
    void itIsNeverWritten() {
        Refusal refusal = assertThrows(Refusal.class, () -> legacy.update(List.of(), List.of(), 0, Progress.NONE));
        assertEquals("QDR-FOREIGN", refusal.code());
    }

    @Test
    void copiedItIsFoundByWordsToo() {
        try (QdrantIndex own = QdrantIndex.open(server.service(""), TOKENS)) {
            assertEquals(3, legacy.copyInto(own, Progress.NONE));
            assertEquals("稀土技術", ask(own, "冶炼技术", SearchMode.TERMS).getFirst().title());
            assertEquals("稀土技術", ask(own, "冶煉技術", SearchMode.HYBRID).getFirst().title());
            assertEquals(1.0, own.vectorCoverage(embedder.model()));
            assertEquals(3, server.collections.get(NAME).points.size());
        }
    }

    @Test
    void piecesOfOneFileBecomePassagesOfOneDocumentInTheirOrder() {
        FakeCollection collection = server.collections.get(NAME);
        for (int i = 0; i < 3; i++) {
            String text = List.of("鎢粉的條文", "碲的條文", "鉬的條文").get(i);
            Map<String, Value> payload =
                    Map.of("path", value("a/b.md"), "content", value(text), "chunk_index", value(2 - i));
            collection.put(point(10 + i, text, payload));
        }
        assertEquals(
                1,
                ask(legacy, "鎢粉的條文", SearchMode.DENSE).stream()
                        .filter(h -> h.path().equals("a/b.md"))
                        .peek(h -> assertEquals(List.of(), h.copies()))
                        .count());
        try (QdrantIndex own = QdrantIndex.open(server.service(""), TOKENS)) {
            assertEquals(6, legacy.copyInto(own, Progress.NONE));
            Hit hit = ask(own, "鎢粉", SearchMode.TERMS).getFirst();
            assertEquals("a/b.md", hit.path());
            assertEquals(
                    List.of("鉬的條文", "碲的條文", "鎢粉的條文"),
                    own.document(hit.document()).orElseThrow().passages().stream()
                            .map(Passage::text)
                            .toList());
        }
    }

    @Test
    void whatWasCopiedStaysWhenTheLibraryIsIndexedBesideIt() {
        FolderLibrary library = Samples.fill(new FolderLibrary(), LocalDate.of(2026, 2, 8));
        Fitting fitting = new Fitting(TOKENS);
        try (QdrantIndex own = QdrantIndex.open(server.service(""), TOKENS)) {
            legacy.copyInto(own, Progress.NONE);
            assertTrue(Indexer.isStale(library, own));
            new Indexer(fitting).run(library, own, Progress.NONE);
            new VectorJob(fitting, new MeaningText(TOKENS), embedder, own).run(library, Progress.NONE);
            new Indexer(fitting).run(library, own, Progress.NONE);
            assertTrue(ask(own, "冶煉技術", SearchMode.TERMS).stream()
                    .anyMatch(h -> h.title().equals("稀土技術")));
            assertEquals(
                    3,
                    own.vectorPrints(embedder.model()).values().stream()
                            .filter(FitDocument.COPIED::equals)
                            .count());
            assertEquals(1.0, own.vectorCoverage(embedder.model()));
            assertEquals(3, legacy.copyInto(own, Progress.NONE), "copying again changes nothing");
            assertFalse(Indexer.isStale(library, own));
        }
    }
}
