package org.tradebrief.workbench;

import org.tradebrief.store.disk.SettingsFile;

/** What can be set of a workspace's search. It counts from the next opening. */
public enum SearchSetting {
    /** {@code local}, {@code folder} or {@code service}. */
    EMBEDDER("search.embedder", "local"),
    /** A folder with an ONNX sentence model and its tokenizer.json. */
    MODEL_FOLDER("search.model.folder", ""),
    SERVICE_URL("search.service.url", "https://api.openai.com/v1"),
    SERVICE_MODEL("search.service.model", "text-embedding-3-small"),
    SERVICE_DIMENSIONS("search.service.dimensions", "1536"),
    /** In which form vectors are compared: {@code float32}, {@code int8} or {@code int4}. */
    VECTORS("search.vectors", "float32"),
    /** Empty for the embedded index alone; {@code QDRANT_URL} goes first. */
    QDRANT_URL("search.qdrant.url", ""),
    /** A PEM file of the authority that issued the server's certificate; empty for those that the system trusts. */
    QDRANT_AUTHORITY("search.qdrant.ca", ""),
    /** A collection that something else filled, searched in place of this program's own; empty for its own. */
    QDRANT_COLLECTION("search.qdrant.collection", "");

    private final String key;
    private final String usual;

    SearchSetting(String key, String usual) {
        this.key = key;
        this.usual = usual;
    }

    /** Under which it stands in the workspace's settings. */
    public String key() {
        return key;
    }

    /** What is set, else what is usual. */
    public String of(SettingsFile settings) {
        return settings.get(key).map(String::strip).filter(v -> !v.isEmpty()).orElse(usual);
    }

    /** Sets it; what is usual is not written down. */
    public void set(SettingsFile settings, String value) {
        String is = value.strip();
        settings.set(key, is.isEmpty() || is.equals(usual) ? null : is);
    }
}
