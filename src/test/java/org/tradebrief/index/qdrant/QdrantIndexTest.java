package org.tradebrief.index.qdrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.MeaningContract;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.words.Concept;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.QuestionReader;
import org.tradebrief.search.words.Tokens;

class QdrantIndexTest extends MeaningContract {
    private FakeQdrant server;

    @Override
    protected PassageIndex open() throws IOException {
        server = new FakeQdrant();
        return QdrantIndex.open(server.service(""), TOKENS);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @BeforeEach
    void forgetCalls() {
        server.calls.clear();
    }

    @Test
    void wordsAndMeaningAreFusedByTheServerInOneRoundTrip() {
        job(embedder).run(library, Progress.NONE);
        server.calls.clear();
        index.find(new Probe(
                new QuestionReader(TOKENS.lexicon()).read("稀土技術"),
                embedder.embed(List.of("稀土技術")).getFirst(),
                embedder.model(),
                false,
                Filter.none(),
                card -> 1,
                10,
                50));
        assertEquals(List.of("QueryBatch"), server.calls);
    }

    @Test
    void vectorsStayWhenOnlyThePapersAroundADocumentChange() {
        job(embedder).run(library, Progress.NONE);
        library.add("cn_export_control/drones.md", "# 關於無人機出口管制的說明\n\n## S\n另一文。\n", DAY.plusDays(9));
        update();
        // The earlier text has an end now, so its point was put in anew: what its vectors are made from is unchanged.
        assertEquals(1, job(embedder).run(library, Progress.NONE).embedded());
    }

    @Test
    void anotherLexiconMakesItOutdatedAndTheNextUpdateAnew() {
        Concept other = new Concept("x", "x", List.of("x"), List.of(), Concept.Field.ANY, 1);
        try (QdrantIndex again = QdrantIndex.open(server.service(""), new Tokens(new Lexicon(List.of(other))))) {
            assertEquals(IndexState.OUTDATED, again.state());
        }
    }

    @Test
    void aVectorOfAnotherDimensionIsRefusedByTheServerAndSaidSo() {
        job(embedder).run(library, Progress.NONE);
        Embedder shorter = new Embedder() {
            @Override
            public String model() {
                return embedder.model();
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                return texts.stream().map(t -> new float[] {1, 0, 0}).toList();
            }
        };
        library.add("cn_export_control/new.md", "# 鉬\n\n## S\n鉬粉的條文。\n", DAY);
        update();
        Refusal refusal = assertThrows(Refusal.class, () -> job(shorter).run(library, Progress.NONE));
        assertEquals("QDR-REQUEST", refusal.code());
        assertTrue(refusal.line().contains("expected dim: 256, got 3"), refusal.line());
    }

    @Test
    void aCollectionThatIsGoneIsSaidToBe() {
        server.collections.clear();
        assertEquals(
                "QDR-COLLECTION", assertThrows(Refusal.class, () -> ask("稀土")).code());
        assertEquals(IndexState.EMPTY, index.state());
        assertTrue(update().added() > 5);
        assertTrue(ask("稀土").total() > 0);
    }

    @Test
    void aDroppedConnectionIsSaidToBeAndComesBack() throws Exception {
        server.stop();
        assertEquals(
                "QDR-UNREACHABLE", assertThrows(Refusal.class, () -> ask("稀土")).code());
        server.startAgain();
        assertTrue(askUntilItAnswers("稀土").total() > 0);
    }

    private SearchAnswer askUntilItAnswers(String query) throws InterruptedException {
        Refusal last = null;
        for (int i = 0; i < 50; i++) {
            try {
                return ask(query);
            } catch (Refusal e) {
                last = e;
                Thread.sleep(100);
            }
        }
        throw last;
    }

    @Test
    void aKeyOpensAndAWrongOneDoesNot() {
        server.wantedKey = "secret";
        assertEquals("QDR-KEY", assertThrows(Refusal.class, () -> ask("稀土")).code());
        try (QdrantIndex keyed = QdrantIndex.open(server.service("secret"), TOKENS)) {
            assertEquals(IndexState.READY, keyed.state());
        }
    }

    @Test
    void theKeyIsNeitherSentInTheClearNorShown() {
        QdrantService service = QdrantService.of("https://team.example.org:6333", "secret");
        assertTrue(service.tls());
        assertEquals(6334, service.port());
        assertEquals("https://team.example.org:6334/tradebrief", service.toString());
        assertEquals(
                "QDR-INSECURE",
                assertThrows(Refusal.class, () -> QdrantService.of("http://203.0.113.7", "secret"))
                        .code());
        assertEquals(
                "QDR-URL",
                assertThrows(Refusal.class, () -> QdrantService.of("ftp://x", ""))
                        .code());
    }

    @Test
    void passingFailuresOfAWriteAreWaitedOut() {
        List<Duration> waits = new ArrayList<>();
        try (Connection connection = new Connection(server.service(""), waits::add)) {
            server.failures.add(Status.UNAVAILABLE);
            server.failures.add(Status.RESOURCE_EXHAUSTED);
            connection.write(() -> connection
                    .client()
                    .deleteAsync(
                            connection.collection(),
                            List.of(Points.id(library.asOf(DAY).getFirst().id()))));
            assertEquals(2, waits.size());
            assertTrue(waits.get(1).compareTo(waits.get(0)) > 0);
            server.failures.add(Status.INVALID_ARGUMENT);
            assertThrows(
                    Refusal.class,
                    () -> connection.write(() -> connection.client().deleteAsync(connection.collection(), List.of())));
            assertEquals(2, waits.size());
        }
    }
}
