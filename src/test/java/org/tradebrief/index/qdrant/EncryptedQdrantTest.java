package org.tradebrief.index.qdrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.TlsServerCredentials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.FolderLibrary;
import org.tradebrief.search.Indexer;
import org.tradebrief.search.Samples;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.Searcher;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.search.fit.Fitting;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

/** A server that encrypts, with a certificate that its owner issued, and asks for a key. */
class EncryptedQdrantTest {
    private static final Tokens TOKENS = new Tokens(Vocabulary.standard(Economies.standard()));

    @TempDir
    Path folder;

    private Certificates certificates;
    private FakeQdrant server;

    @BeforeEach
    void start() throws Exception {
        certificates = Certificates.make(folder);
        server = new FakeQdrant(TlsServerCredentials.create(
                certificates.server().toFile(), certificates.key().toFile()));
        server.wantedKey = "secret";
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private QdrantService service(String scheme, String key) {
        return QdrantService.of(scheme + "://127.0.0.1:" + server.port(), key);
    }

    private static String refusal(QdrantService service) {
        try (QdrantIndex index = QdrantIndex.open(service, TOKENS)) {
            return assertThrows(Refusal.class, index::state).code();
        }
    }

    @Test
    void withItsOwnersAuthorityAndTheKeyItIsFilledAndSearched() {
        FolderLibrary library = Samples.fill(new FolderLibrary(), LocalDate.of(2026, 2, 8));
        try (QdrantIndex index =
                QdrantIndex.open(service("https", "secret").authority(certificates.authority()), TOKENS)) {
            assertEquals(IndexState.EMPTY, index.state());
            new Indexer(new Fitting(TOKENS)).run(library, index, Progress.NONE);
            Searcher searcher = new Searcher(index, TOKENS, null, "TWN", MeasureBook.NONE, () -> 0);
            assertTrue(searcher.search(SearchRequest.of("61号", 5)).total() > 0);
        }
        assertTrue(server.calls.contains("Upsert"), server.calls.toString());
    }

    @Test
    void aCertificateThatNobodyTrustsIsRefusedBeforeTheKeyIsSent() {
        assertEquals("QDR-TLS", refusal(service("https", "secret")));
        assertTrue(server.calls.isEmpty(), server.calls.toString());
    }

    @Test
    void aWrongKeyIsToldAsSuch() {
        assertEquals("QDR-KEY", refusal(service("https", "guess").authority(certificates.authority())));
    }

    @Test
    void anAuthorityThatCannotBeReadIsToldByItsFile() throws Exception {
        Path none = folder.resolve("none.pem");
        QdrantService service = service("https", "").authority(none);
        Refusal refusal = assertThrows(Refusal.class, () -> QdrantIndex.open(service, TOKENS));
        assertEquals("QDR-CA", refusal.code());
        assertTrue(refusal.getMessage().contains(none.toString()));
        Files.writeString(none, "no certificate");
        assertEquals(
                "QDR-CA",
                assertThrows(Refusal.class, () -> QdrantIndex.open(service, TOKENS))
                        .code());
    }

    @Test
    void anOpenConnectionToAnEncryptingServerFailsAndTheKeyIsNotShown() {
        QdrantService open = service("http", "secret");
        assertEquals("QDR-UNREACHABLE", refusal(open));
        assertFalse(open.toString().contains("secret"));
        assertTrue(server.calls.isEmpty());
    }
}
