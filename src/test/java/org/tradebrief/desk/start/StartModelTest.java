package org.tradebrief.desk.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.start.Step.Stage;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.Refusal;

class StartModelTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Place> opened = new ArrayList<>();
    private final Ways ways = new Ways();
    private Instant now = Instant.parse("2026-02-08T06:00:00Z");
    private final Tasks tasks = new Tasks(waiting::add, Runnable::run, () -> now);
    private final StartModel<Place> model = new StartModel<>(ways, tasks, () -> now, opened::add);

    @Test
    void theStepsAreThereBeforeTheFirstOneBegins() {
        model.sample();
        assertEquals(
                List.of("a", "b", "c"), model.steps().stream().map(Step::key).toList());
        assertTrue(model.workingProperty().get());
    }

    @Test
    void aStepThatBeginsEndsThoseBeforeItAndTellsHowLongTheyTook() {
        ways.during = steps -> {
            steps.begin("a", 0);
            now = now.plusMillis(1600);
            steps.begin("b", 0.4);
            assertEquals(new Step("a", Stage.DONE, 1.6), model.steps().get(0));
            assertEquals(Stage.RUNNING, model.steps().get(1).stage());
            assertEquals(Stage.WAITING, model.steps().get(2).stage());
            assertEquals(Duration.ofMillis(2400), model.leftProperty().get());
        };
        model.sample();
        waiting.poll().run();
        assertEquals(1, opened.size());
        assertFalse(model.workingProperty().get());
    }

    @Test
    void aRefusalIsShownAndThePersonIsBackWhereTheyWere() {
        Refusal locked = new Refusal("WS-LOCKED", "使用中。", "先關閉另一個程式。");
        ways.during = steps -> {
            throw locked;
        };
        model.open(Path.of("team"));
        waiting.poll().run();
        assertEquals(locked, model.failureProperty().get());
        assertFalse(model.workingProperty().get());
        assertTrue(opened.isEmpty());
    }

    @Test
    void aWorkspaceThatOpensAfterThePersonLeftIsClosedAgain() {
        model.sample();
        model.cancel();
        waiting.poll().run();
        assertTrue(opened.isEmpty());
        assertTrue(ways.last.closed);
    }

    private static final class Place implements AutoCloseable {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    private interface During {
        void happen(Preparation steps);
    }

    private static final class Ways implements Openings<Place> {
        private During during = steps -> {};
        private final Place last = new Place();

        @Override
        public boolean isWorkspace(Path folder) {
            return true;
        }

        @Override
        public List<String> sampleSteps() {
            return List.of("a", "b", "c");
        }

        @Override
        public Place sample(Preparation steps) {
            during.happen(steps);
            return last;
        }

        @Override
        public Place open(Path folder, Preparation steps) {
            return sample(steps);
        }

        @Override
        public Place create(Path folder, Preparation steps) {
            return sample(steps);
        }
    }
}
