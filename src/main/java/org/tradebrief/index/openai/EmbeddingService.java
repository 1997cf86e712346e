package org.tradebrief.index.openai;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.tradebrief.library.Refusal;

/**
 * Where an embedding service is and what it is asked for.
 *
 * @param base up to and with the version: {@code https://api.openai.com/v1}
 * @param key as the service gave it; empty for one that asks for none. It is sent and never shown
 * @param dimensions of its vectors
 * @param batch texts in one request
 * @param attempts how often a request is made before it is given up
 */
public record EmbeddingService(
        URI base, String key, String model, int dimensions, int batch, int attempts, Duration timeout) {
    /** The dimensions of text-embedding-3-small; vectors of others are kept under a name of their own. */
    static final int USUAL = 1536;

    public EmbeddingService {
        boolean web = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
        if (!web || base.getHost() == null) {
            throw new Refusal("EMB-URL", "嵌入服務的網址不正確：" + base + "。", "填入完整網址，例如 https://api.openai.com/v1。");
        }
        if (!key.isEmpty() && "http".equals(base.getScheme()) && !isHere(base.getHost())) {
            throw new Refusal("EMB-INSECURE", "金鑰不會以未加密的連線送到 " + base.getHost() + "。", "改用 https 的網址。");
        }
    }

    /** A service with the usual measures. */
    public static EmbeddingService of(URI base, String key, String model, int dimensions) {
        return new EmbeddingService(base, key, model, dimensions, 64, 5, Duration.ofSeconds(30));
    }

    URI endpoint() {
        String text = base.toString();
        return URI.create((text.endsWith("/") ? text : text + "/") + "embeddings");
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return model + " @ " + base;
    }
}
