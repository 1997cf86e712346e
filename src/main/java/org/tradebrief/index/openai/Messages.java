package org.tradebrief.index.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradebrief.library.Refusal;

/** What is said to the service, and how its answers are read. */
final class Messages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 160;

    private Messages() {}

    static String question(EmbeddingService service, List<String> texts) {
        ObjectNode root = JSON.createObjectNode();
        root.put("model", service.model());
        root.put("encoding_format", "float");
        texts.forEach(root.putArray("input")::add);
        if (service.model().startsWith("text-embedding-3")) {
            root.put("dimensions", service.dimensions());
        }
        return root.toString();
    }

    static List<float[]> vectors(String body, int wanted, int dimensions) {
        JsonNode data = parse(body).path("data");
        if (data.size() != wanted) {
            throw new Refusal("EMB-ANSWER", "嵌入服務送回 " + data.size() + " 個向量，應為 " + wanted + " 個。", "確認網址指向相容的服務。");
        }
        float[][] vectors = new float[wanted][];
        for (int i = 0; i < wanted; i++) {
            JsonNode entry = data.get(i);
            int at = entry.path("index").asInt(i);
            if (at < 0 || at >= wanted || vectors[at] != null) {
                throw new Refusal("EMB-ANSWER", "嵌入服務的回答次序混亂。", "確認網址指向相容的服務。");
            }
            vectors[at] = unit(entry.path("embedding"), dimensions);
        }
        return Arrays.asList(vectors);
    }

    private static float[] unit(JsonNode numbers, int dimensions) {
        if (numbers.size() != dimensions) {
            throw new Refusal(
                    "EMB-DIMENSION", "嵌入服務的向量有 " + numbers.size() + " 維，設定為 " + dimensions + " 維。", "把設定改為這個模型的維度。");
        }
        float[] vector = new float[dimensions];
        double square = 0;
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) numbers.get(i).asDouble();
            square += (double) vector[i] * vector[i];
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-12);
        for (int i = 0; i < dimensions; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Refusal("EMB-ANSWER", "嵌入服務的回答不是 JSON。", "確認網址指向相容的服務。", e);
        }
    }

    /** Whether asking again may help. */
    static boolean isPassing(int status) {
        return status == 408 || status == 429 || status >= 500;
    }

    static Refusal refusal(int status, String body) {
        return switch (status) {
            case 401, 403 -> new Refusal("EMB-KEY", "嵌入服務不接受這把金鑰。", "檢查環境變數 OPENAI_API_KEY。");
            case 429 -> new Refusal("EMB-BUSY", "嵌入服務要求放慢，或額度已用完。", "稍後再試，或檢查帳戶額度。");
            default -> new Refusal("EMB-STATUS", "嵌入服務回應 " + status + "：" + said(body) + "。", "檢查網址與模型名稱。");
        };
    }

    private static String said(String body) {
        String message = "";
        try {
            message = JSON.readTree(body).path("error").path("message").asText("");
        } catch (JsonProcessingException e) {
            message = "";
        }
        String shown = message.isEmpty() ? body : message;
        return shown.replaceAll("\\s+", " ")
                .substring(0, Math.min(SHOWN, shown.replaceAll("\\s+", " ").length()));
    }

    static Optional<Duration> retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(v -> v.matches("\\d{1,6}"))
                .map(v -> Duration.ofSeconds(Long.parseLong(v)));
    }
}
