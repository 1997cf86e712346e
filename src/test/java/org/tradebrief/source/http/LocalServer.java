package org.tradebrief.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that answers as it is told, one reply after the other, the last one for ever. */
public final class LocalServer implements AutoCloseable {

    /** Answers one call. */
    @FunctionalInterface
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());

    public LocalServer(Reply... replies) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        this.replies.addAll(List.of(replies));
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.add(exchange.getRequestURI().toString());
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Ocp-Apim-Subscription-Key")));
        Reply reply;
        synchronized (replies) {
            reply = replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
        }
        try (exchange) {
            reply.to(exchange);
        }
    }

    public URI home() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Path and query of every call so far. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** The key header of every call so far, {@code null} as text where there was none. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    public static Reply says(int status, String type, String body) {
        return exchange -> send(exchange, status, type, body.getBytes(UTF_8));
    }

    public static Reply json(String body) {
        return says(200, "application/json; charset=utf-8", body);
    }

    public static Reply nothing() {
        return exchange -> exchange.sendResponseHeaders(204, -1);
    }

    public static Reply packed(String body) {
        return exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(body.getBytes(UTF_8));
            }
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, "application/json", packed.toByteArray());
        };
    }

    /** Promises more bytes than it sends. */
    public static Reply cut(String body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length() + 1_000L);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the line is dead");
        };
    }

    /** Sends a byte now and then and never comes to an end. */
    public static Reply trickle() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(' ');
                out.flush();
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        };
    }

    public static Reply redirect(String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    public static Reply busy(String retryAfter, String body) {
        return exchange -> {
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            send(exchange, 429, "application/json", body.getBytes(UTF_8));
        };
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
