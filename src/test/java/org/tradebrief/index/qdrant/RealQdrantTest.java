package org.tradebrief.index.qdrant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.tradebrief.search.MeaningContract;
import org.tradebrief.search.engine.PassageIndex;

/** The same contract against a real server, where there is one: set QDRANT_URL, and QDRANT_API_KEY if it asks for a key. */
@EnabledIfEnvironmentVariable(named = "QDRANT_URL", matches = ".+")
class RealQdrantTest extends MeaningContract {
    private QdrantService service;

    @Override
    protected PassageIndex open() {
        String key = System.getenv().getOrDefault("QDRANT_API_KEY", "");
        service = QdrantService.of(System.getenv("QDRANT_URL"), key).collection("tradebrief-test-" + System.nanoTime());
        return QdrantIndex.open(service, TOKENS);
    }

    @AfterEach
    void dropCollection() {
        try (Connection connection = new Connection(service, Thread::sleep)) {
            connection.write(() -> connection.client().deleteCollectionAsync(service.collection()));
        }
    }
}
