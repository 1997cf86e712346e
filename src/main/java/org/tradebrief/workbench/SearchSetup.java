package org.tradebrief.workbench;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.index.lucene.VectorForm;
import org.tradebrief.index.onnx.OnnxEmbedder;
import org.tradebrief.index.onnx.OnnxModel;
import org.tradebrief.index.openai.EmbeddingService;
import org.tradebrief.index.openai.OpenAiEmbedder;
import org.tradebrief.index.qdrant.QdrantService;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.engine.Embedder;
import org.tradebrief.search.engine.RefusedEmbedder;
import org.tradebrief.store.disk.SettingsFile;

/** What the settings and the environment say about the search, with the keys of services where it asks any. */
final class SearchSetup {
    private final SettingsFile settings;
    private final Map<String, String> environment;
    private final Secrets secrets;

    SearchSetup(SettingsFile settings, Map<String, String> environment, Secrets secrets) {
        this.settings = settings;
        this.environment = Map.copyOf(environment);
        this.secrets = secrets;
    }

    /** The server that QDRANT_URL names, else the settings; empty where neither does. */
    Optional<QdrantService> qdrant() {
        String url = environment.getOrDefault("QDRANT_URL", SearchSetting.QDRANT_URL.of(settings));
        if (url.isBlank()) {
            return Optional.empty();
        }
        QdrantService service =
                QdrantService.of(url, secrets.find(Secret.QDRANT).orElse(""));
        String authority = environment.getOrDefault("QDRANT_CA", SearchSetting.QDRANT_AUTHORITY.of(settings));
        return Optional.of(authority.isBlank() ? service : service.authority(Path.of(authority)));
    }

    /** The collection of another program that is searched in place of this one's. */
    Optional<String> collection() {
        return Optional.of(SearchSetting.QDRANT_COLLECTION.of(settings))
                .filter(name -> !name.isEmpty() && !name.equals(QdrantService.COLLECTION));
    }

    /** The service whose vectors such a collection holds, whichever model embeds the library. */
    Embedder collectionEmbedder() {
        return new OpenAiEmbedder(service(), Thread::sleep);
    }

    /** In which form the embedded index compares vectors. */
    VectorForm form() {
        String code = SearchSetting.VECTORS.of(settings);
        return VectorForm.of(code)
                .orElseThrow(() -> new Refusal(
                        "SET-VECTORS",
                        "設定 " + SearchSetting.VECTORS.key() + " 的值不對：" + code + "。",
                        "改為 float32、int8 或 int4。"));
    }

    /** One that refuses where the settings are wrong or the model is not there: words need none. */
    Embedder embedder() {
        try {
            return configured();
        } catch (Refusal e) {
            return new RefusedEmbedder(e);
        }
    }

    private Embedder configured() {
        String kind = SearchSetting.EMBEDDER.of(settings);
        return switch (kind) {
            case "local" -> new OnnxEmbedder(OnnxModel.bundled(), threads());
            case "folder" ->
                new OnnxEmbedder(OnnxModel.folder(Path.of(SearchSetting.MODEL_FOLDER.of(settings))), threads());
            case "service" -> new OpenAiEmbedder(service(), Thread::sleep);
            default ->
                throw new Refusal(
                        "SET-EMBEDDER",
                        "設定 " + SearchSetting.EMBEDDER.key() + " 的值不對：" + kind + "。",
                        "改為 local、folder 或 service。");
        };
    }

    EmbeddingService service() {
        String url = SearchSetting.SERVICE_URL.of(settings);
        String model = SearchSetting.SERVICE_MODEL.of(settings);
        String dimensions = SearchSetting.SERVICE_DIMENSIONS.of(settings);
        if (!dimensions.matches("[1-9]\\d{0,4}")) {
            throw new Refusal(
                    "SET-DIMENSIONS",
                    "設定 " + SearchSetting.SERVICE_DIMENSIONS.key() + " 的值不對：" + dimensions + "。",
                    "填入模型的維度，例如 1536。");
        }
        URI base;
        try {
            base = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new Refusal("EMB-URL", "嵌入服務的網址不正確：" + url + "。", "填入完整網址，例如 https://api.openai.com/v1。", e);
        }
        String key = secrets.find(Secret.OPENAI).orElse("");
        return EmbeddingService.of(base, key, model, Integer.parseInt(dimensions));
    }

    /** Half of the processors: the desk must not stutter meanwhile. */
    private static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
