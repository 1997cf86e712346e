package org.tradebrief.index.qdrant;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;

/**
 * Where a Qdrant server is.
 *
 * @param port of gRPC
 * @param tls whether the connection is encrypted
 * @param key as the server's owner gave it; empty for a server that asks for none. It is sent and never shown
 * @param authority a file of certificates to trust instead of the system's, for a server whose owner issued its own; null
 *     for none
 * @param collection that holds our documents
 * @param attempts how often a write is made before it is given up
 */
public record QdrantService(
        String host,
        int port,
        boolean tls,
        String key,
        @Nullable Path authority,
        String collection,
        int attempts,
        Duration timeout) {
    /** The collection that this program makes. */
    public static final String COLLECTION = "tradebrief";

    private static final int GRPC = 6334;
    private static final int REST = 6333;

    public QdrantService {
        boolean here = host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
        if (!key.isEmpty() && !tls && !here) {
            throw new Refusal("QDR-INSECURE", "金鑰不會以未加密的連線送到 " + host + "。", "改用 https 的網址。");
        }
    }

    /**
     * Reads an address such as {@code QDRANT_URL} holds. The port of the REST interface, which people copy from the
     * dashboard, is taken to mean gRPC beside it.
     */
    public static QdrantService of(String url, String key) {
        URI uri;
        try {
            uri = URI.create(url.contains("://") ? url.strip() : "http://" + url.strip());
        } catch (IllegalArgumentException e) {
            throw wrong(url, e);
        }
        if (uri.getHost() == null || !uri.getScheme().matches("https?|grpcs?")) {
            throw wrong(url, null);
        }
        int port = uri.getPort() == -1 || uri.getPort() == REST ? GRPC : uri.getPort();
        boolean tls = uri.getScheme().endsWith("s");
        return new QdrantService(uri.getHost(), port, tls, key, null, COLLECTION, 4, Duration.ofSeconds(10));
    }

    private static Refusal wrong(String url, @Nullable Throwable behind) {
        return new Refusal("QDR-URL", "Qdrant 的網址不正確：" + url + "。", "填入完整網址，例如 http://localhost:6334。", behind);
    }

    public QdrantService collection(String other) {
        return new QdrantService(host, port, tls, key, authority, other, attempts, timeout);
    }

    /** @param certificates of the authority that issued the server's, in PEM */
    public QdrantService authority(Path certificates) {
        return new QdrantService(host, port, tls, key, certificates, collection, attempts, timeout);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return (tls ? "https://" : "http://") + host + ":" + port + "/" + collection;
    }
}
