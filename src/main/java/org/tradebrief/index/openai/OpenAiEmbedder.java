package org.tradebrief.index.openai;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.engine.Cost;
import org.tradebrief.search.engine.Embedder;

/**
 * Embeds through a service that speaks as OpenAI's does. A busy or failing service is asked again, later each time or when
 * it says; a wrong key and a wrong request are not. Closing it ends its connections.
 */
public final class OpenAiEmbedder implements Embedder {
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final EmbeddingService service;
    private final Waiting waiting;
    private final HttpClient http;

    /** How it waits before it asks again. */
    public interface Waiting {
        void await(Duration time) throws InterruptedException;
    }

    public OpenAiEmbedder(EmbeddingService service, Waiting waiting) {
        this.service = service;
        this.waiting = waiting;
        this.http = HttpClient.newBuilder().connectTimeout(service.timeout()).build();
    }

    @Override
    public String model() {
        return service.dimensions() == EmbeddingService.USUAL
                ? service.model()
                : service.model() + "-" + service.dimensions();
    }

    @Override
    public int length() {
        return service.dimensions();
    }

    @Override
    public boolean isMultilingual() {
        return true;
    }

    @Override
    public Cost cost(List<String> texts) {
        return Prices.of(service.model(), texts);
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += service.batch()) {
            List<String> batch = texts.subList(from, Math.min(texts.size(), from + service.batch()));
            vectors.addAll(Messages.vectors(ask(batch), batch.size(), service.dimensions()));
        }
        return vectors;
    }

    private String ask(List<String> batch) {
        HttpRequest request = request(batch);
        Refusal last = new Refusal("EMB-NONE", "未向嵌入服務提出請求。", "檢查設定。");
        for (int attempt = 0; attempt < service.attempts(); attempt++) {
            try {
                HttpResponse<String> response =
                        http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (response.statusCode() == 200) {
                    return response.body();
                }
                last = Messages.refusal(response.statusCode(), response.body());
                if (!Messages.isPassing(response.statusCode())) {
                    throw last;
                }
                pause(Messages.retryAfter(response.headers()).orElse(backoff(attempt)), attempt);
            } catch (HttpTimeoutException e) {
                last = new Refusal("EMB-TIMEOUT", "嵌入服務沒有及時回應。", "稍後再試；字詞搜尋不受影響。", e);
                pause(backoff(attempt), attempt);
            } catch (IOException e) {
                last = new Refusal(
                        "EMB-UNREACHABLE", "連不上嵌入服務 " + service.base().getHost() + "。", "檢查網路與網址；字詞搜尋不受影響。", e);
                pause(backoff(attempt), attempt);
            } catch (InterruptedException e) {
                throw stopped(e);
            }
        }
        throw last;
    }

    private HttpRequest request(List<String> batch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.endpoint())
                .timeout(service.timeout())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Messages.question(service, batch), StandardCharsets.UTF_8));
        if (!service.key().isEmpty()) {
            request.header("Authorization", "Bearer " + service.key());
        }
        return request.build();
    }

    private static Duration backoff(int attempt) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(attempt, 10));
    }

    private void pause(Duration time, int attempt) {
        if (attempt + 1 < service.attempts()) {
            try {
                waiting.await(time.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : time);
            } catch (InterruptedException e) {
                throw stopped(e);
            }
        }
    }

    private static Refusal stopped(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Refusal("EMB-STOPPED", "嵌入工作已停止。", "需要時再執行一次，已完成的部分會沿用。", e);
    }

    @Override
    public void close() {
        http.close();
    }
}
