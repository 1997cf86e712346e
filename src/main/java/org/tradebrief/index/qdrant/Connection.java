package org.tradebrief.index.qdrant;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.QdrantGrpcClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLException;
import org.tradebrief.library.Refusal;

/** A connection to a Qdrant server, on which every failure is one a person understands. */
final class Connection implements AutoCloseable {
    private static final int LARGEST_MESSAGE = 64 << 20;

    /** Every failure is told as a refusal; the client would write each down once more, with its trace. */
    private static final Logger CLIENT = Logger.getLogger("io.qdrant.client");

    static {
        CLIENT.setLevel(Level.OFF);
    }

    private final QdrantService service;
    private final Waiting waiting;
    private final QdrantClient client;

    /** How it waits before it tries again. */
    interface Waiting {
        void await(Duration time) throws InterruptedException;
    }

    Connection(QdrantService service, Waiting waiting) {
        this.service = service;
        this.waiting = waiting;
        ManagedChannel built = Grpc.newChannelBuilderForAddress(service.host(), service.port(), credentials(service))
                .maxInboundMessageSize(LARGEST_MESSAGE)
                .build();
        QdrantGrpcClient.Builder grpc =
                QdrantGrpcClient.newBuilder(built, true, false).withTimeout(service.timeout());
        this.client = new QdrantClient(
                service.key().isEmpty()
                        ? grpc.build()
                        : grpc.withApiKey(service.key()).build());
    }

    private static ChannelCredentials credentials(QdrantService service) {
        if (!service.tls()) {
            return InsecureChannelCredentials.create();
        }
        Path authority = service.authority();
        if (authority == null) {
            return TlsChannelCredentials.create();
        }
        try {
            byte[] pem = Files.readAllBytes(authority);
            if (CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem))
                    .isEmpty()) {
                throw new CertificateException("no certificate in " + authority);
            }
            return TlsChannelCredentials.newBuilder()
                    .trustManager(new ByteArrayInputStream(pem))
                    .build();
        } catch (IOException | CertificateException e) {
            throw new Refusal(
                    "QDR-CA", "Qdrant 的憑證授權單位檔案無法讀取：" + authority + "。", "檢查設定 search.qdrant.ca 指的 PEM 檔案。", e);
        }
    }

    QdrantClient client() {
        return client;
    }

    String collection() {
        return service.collection();
    }

    /** The answer of a question, which is asked once. */
    <T> T ask(ListenableFuture<T> question) {
        try {
            return question.get(service.timeout().toMillis() + 1000, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw refusal(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw refusal(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal(e);
        }
    }

    /** Writes; a server that is busy or gone for a moment is tried again, later each time. Writing twice changes nothing. */
    <T> T write(Supplier<ListenableFuture<T>> writing) {
        for (int attempt = 1; ; attempt++) {
            try {
                return ask(writing.get());
            } catch (Refusal e) {
                if (attempt >= service.attempts() || !isPassing(e)) {
                    throw e;
                }
                pause(Duration.ofMillis(200L << Math.min(attempt, 6)));
            }
        }
    }

    private void pause(Duration time) {
        try {
            waiting.await(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal(e);
        }
    }

    private static boolean isPassing(Refusal e) {
        return e.code().equals("QDR-UNREACHABLE") || e.code().equals("QDR-BUSY");
    }

    private Refusal refusal(Throwable failure) {
        if (!(failure instanceof StatusRuntimeException status)) {
            return new Refusal("QDR-UNREACHABLE", "Qdrant 沒有及時回應。", "檢查伺服器；內建索引會代為回答。", failure);
        }
        String said = status.getStatus().getDescription() == null
                ? ""
                : "：" + status.getStatus().getDescription().replaceAll("\\s+", " ");
        if (isAboutTrust(status)) {
            return new Refusal(
                    "QDR-TLS",
                    "Qdrant（" + service.host() + "）的憑證不受信任。",
                    "以設定 search.qdrant.ca 指定簽發它的憑證，或改用受信任的憑證。",
                    failure);
        }
        return switch (status.getStatus().getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED ->
                new Refusal("QDR-UNREACHABLE", "連不上 Qdrant（" + service.host() + "）。", "檢查伺服器與網路；內建索引會代為回答。", failure);
            case RESOURCE_EXHAUSTED -> new Refusal("QDR-BUSY", "Qdrant 忙不過來。", "稍後再試。", failure);
            case UNAUTHENTICATED, PERMISSION_DENIED ->
                new Refusal("QDR-KEY", "Qdrant 不接受這把金鑰。", "檢查環境變數 QDRANT_API_KEY。", failure);
            case NOT_FOUND ->
                new Refusal("QDR-COLLECTION", "Qdrant 上沒有集合 " + service.collection() + "。", "重新建立索引。", failure);
            case INVALID_ARGUMENT ->
                new Refusal("QDR-REQUEST", "Qdrant 不接受這個請求" + said + "。", "確認模型的維度與集合相符。", failure);
            case UNIMPLEMENTED -> new Refusal("QDR-VERSION", "這個 Qdrant 版本太舊，缺少需要的功能。", "升級到 1.18 以上。", failure);
            default -> new Refusal("QDR-FAILED", "Qdrant 回報錯誤" + said + "。", "檢查伺服器的紀錄。", failure);
        };
    }

    private static boolean isAboutTrust(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SSLException || t instanceof GeneralSecurityException) {
                return true;
            }
        }
        return false;
    }

    static boolean isMissing(Refusal e) {
        return e.getCause() instanceof StatusRuntimeException s && s.getStatus().getCode() == Status.Code.NOT_FOUND;
    }

    @Override
    public void close() {
        client.close();
    }
}
