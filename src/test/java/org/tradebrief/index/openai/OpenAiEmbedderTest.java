package org.tradebrief.index.openai;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Refusal;

class OpenAiEmbedderTest {
    private static final String MODEL = "text-embedding-3-small";

    private final List<JsonNode> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> failures = new ArrayDeque<>();
    private final List<Duration> waits = new ArrayList<>();
    private int dimensions = 3;
    private Duration delay = Duration.ZERO;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/embeddings", this::answer);
        server.start();
    }

    @AfterEach
    void shut() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode question = new ObjectMapper().readTree(exchange.getRequestBody());
        asked.add(question);
        keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
        Integer failure = failures.poll();
        if (failure != null) {
            exchange.getResponseHeaders().add("Retry-After", "7");
            send(exchange, failure, "{\"error\": {\"message\": \"no such model\"}}");
            return;
        }
        if (!delay.isZero()) {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        List<String> data = new ArrayList<>();
        JsonNode texts = question.get("input");
        for (int i = texts.size() - 1; i >= 0; i--) {
            String numbers = "0,".repeat(dimensions - 1) + texts.get(i).asText().length();
            data.add("{\"index\": " + i + ", \"embedding\": [" + numbers + "]}");
        }
        send(exchange, 200, "{\"data\": [" + String.join(",", data) + "]}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void textsGoInBatchesAndVectorsComeBackInTheirOrder() {
        List<float[]> vectors = embedder().embed(List.of("a", "bb", "ccc", "dddd", "eeeee"));
        assertEquals(5, vectors.size());
        vectors.forEach(v -> assertArrayEquals(new float[] {0, 0, 1}, v, 1e-6f));
        assertEquals(
                List.of(2, 2, 1), asked.stream().map(q -> q.get("input").size()).toList());
        assertEquals(MODEL, asked.getFirst().get("model").asText());
        assertEquals(3, asked.getFirst().get("dimensions").asInt());
        assertTrue(keys.stream().allMatch("Bearer secret"::equals));
    }

    @Test
    void aBusyServiceIsAskedAgainWhenItSays() {
        failures.add(429);
        failures.add(503);
        assertEquals(1, embedder().embed(List.of("a")).size());
        assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(7)), waits);
    }

    @Test
    void aServiceThatStaysBusyIsGivenUp() {
        failures.addAll(List.of(429, 429, 429, 429));
        assertEquals("EMB-BUSY", refused().code());
        assertEquals(3, asked.size());
    }

    @Test
    void aWrongKeyIsNotTriedAgainAndNeverShown() {
        failures.add(401);
        Refusal refusal = refused();
        assertEquals("EMB-KEY", refusal.code());
        assertEquals(1, asked.size());
        assertFalse(refusal.line().contains("secret"));
        assertFalse(service("http://127.0.0.1:1/v1").toString().contains("secret"));
    }

    @Test
    void aRequestTheServiceDoesNotTakeSaysWhy() {
        failures.add(404);
        assertTrue(refused().line().contains("no such model"));
        assertEquals(1, asked.size());
    }

    @Test
    void vectorsOfAnotherDimensionAreRefused() {
        dimensions = 4;
        assertEquals("EMB-DIMENSION", refused().code());
    }

    @Test
    void aSilentServiceIsGivenUpAfterItsTime() {
        delay = Duration.ofSeconds(3);
        EmbeddingService hasty = new EmbeddingService(base(), "", MODEL, 3, 2, 2, Duration.ofMillis(150));
        try (OpenAiEmbedder embedder = new OpenAiEmbedder(hasty, waits::add)) {
            assertEquals(
                    "EMB-TIMEOUT",
                    assertThrows(Refusal.class, () -> embedder.embed(List.of("a")))
                            .code());
        }
    }

    @Test
    void aServiceThatIsNotThereIsRefused() {
        server.stop(0);
        assertEquals("EMB-UNREACHABLE", refused().code());
        assertEquals(List.of(Duration.ofMillis(500), Duration.ofSeconds(1)), waits);
    }

    @Test
    void theKeyIsNotSentInTheClear() {
        assertEquals(
                "EMB-INSECURE",
                assertThrows(Refusal.class, () -> service("http://203.0.113.7/v1"))
                        .code());
        assertEquals(
                "EMB-URL",
                assertThrows(Refusal.class, () -> service("ftp://x/v1")).code());
    }

    @Test
    void theCostIsToldBeforehand() {
        BigDecimal usd = embedder().cost(List.of("稀土".repeat(400_000))).usd();
        assertEquals(new BigDecimal("0.0201"), usd);
        assertTrue(embedder().cost(List.of("abcd")).tokens() <= 2);
    }

    private Refusal refused() {
        return assertThrows(Refusal.class, () -> embedder().embed(List.of("a")));
    }

    private OpenAiEmbedder embedder() {
        return new OpenAiEmbedder(
                new EmbeddingService(base(), "secret", MODEL, 3, 2, 3, Duration.ofSeconds(20)), waits::add);
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    private static EmbeddingService service(String base) {
        return EmbeddingService.of(URI.create(base), "secret", MODEL, 3);
    }
}
