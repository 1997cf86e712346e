package org.tradebrief.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.desk.start.Preparation;

/** Opens the fixed workspace, halting half way for as long as the test wants. */
final class SampleOpenings implements Openings<Session> {
    private final CountDownLatch go;

    SampleOpenings(CountDownLatch go) {
        this.go = go;
    }

    @Override
    public List<String> sampleSteps() {
        return List.of("database", "documents", "indicators", "index", "compose");
    }

    @Override
    public Session sample(Preparation steps) {
        steps.begin("database", 0);
        steps.begin("documents", 0.05);
        steps.begin("indicators", 0.65);
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new SampleSession();
    }

    @Override
    public Session open(Path folder, Preparation steps) {
        return new SampleSession();
    }

    @Override
    public Session create(Path folder, Preparation steps) {
        return new SampleSession();
    }
}
