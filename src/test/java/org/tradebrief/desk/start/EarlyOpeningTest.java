package org.tradebrief.desk.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Refusal;

class EarlyOpeningTest {
    private static final Path TEAM = Path.of("team");
    private static final Preparation STEPS = new Preparation() {
        @Override
        public void begin(String key, double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final List<Opened> made = new CopyOnWriteArrayList<>();
    private final List<Opened> left = new CopyOnWriteArrayList<>();
    private final Doors doors = new Doors();

    @Test
    void whatWasBegunEarlyIsHandedOverOnceAndOpenedOnce() {
        EarlyOpening<Opened> early = EarlyOpening.of(doors, TEAM, left::add);
        Opened first = early.open(TEAM, STEPS);
        assertEquals(List.of(first), made);
        assertNotSame(first, early.open(TEAM, STEPS));
        early.close();
        assertEquals(List.of(), left);
    }

    @Test
    void anotherWorkspaceIsOpenedWhenItIsAskedForAndTheEarlyOneIsLeft() {
        EarlyOpening<Opened> early = EarlyOpening.of(doors, TEAM, left::add);
        assertEquals(Path.of("other"), early.open(Path.of("other"), STEPS).where());
        early.close();
        assertEquals(List.of(TEAM), left.stream().map(Opened::where).toList());
    }

    @Test
    void theSampleIsHandedOverAsTheSample() {
        EarlyOpening<Opened> early = EarlyOpening.ofSample(doors, left::add);
        assertSame(early.sample(STEPS), made.getFirst());
        assertEquals(1, made.size());
    }

    @Test
    void aRefusalComesWhenItIsAskedFor() {
        doors.refusal = new Refusal("WS-LOCKED", "使用中。", "關閉另一個程式。");
        EarlyOpening<Opened> early = EarlyOpening.of(doors, TEAM, left::add);
        Refusal told = assertThrows(Refusal.class, () -> early.open(TEAM, STEPS));
        assertEquals("WS-LOCKED", told.code());
    }

    private record Opened(Path where) implements AutoCloseable {
        @Override
        public void close() {}
    }

    private final class Doors implements Openings<Opened> {
        private volatile Refusal refusal;

        @Override
        public boolean isWorkspace(Path folder) {
            return true;
        }

        @Override
        public List<String> sampleSteps() {
            return List.of();
        }

        @Override
        public Opened sample(Preparation steps) {
            return open(Path.of("sample"), steps);
        }

        @Override
        public Opened open(Path folder, Preparation steps) {
            if (refusal != null) {
                throw refusal;
            }
            Opened opened = new Opened(folder);
            made.add(opened);
            return opened;
        }

        @Override
        public Opened create(Path folder, Preparation steps) {
            return open(folder, steps);
        }
    }
}
