package org.tradebrief.desk.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(waiting::add, Runnable::run, InstantSource.system());
    private final List<Object> heard = new ArrayList<>();

    @Test
    void ofOneLaneOnlyTheLatestRunCounts() {
        Work first = tasks.run("search", "first", progress -> 1, heard::add, heard::add);
        Work second = tasks.run("search", "second", progress -> 2, heard::add, heard::add);
        waiting.forEach(Runnable::run);
        assertEquals(List.of(2), heard);
        assertEquals(Work.Stage.CANCELLED, first.stageProperty().get());
        assertEquals(Work.Stage.DONE, second.stageProperty().get());
    }

    @Test
    void lanesDoNotDisturbEachOther() {
        tasks.run("search", "one", progress -> 1, heard::add, heard::add);
        tasks.run("check", "two", progress -> 2, heard::add, heard::add);
        waiting.forEach(Runnable::run);
        assertEquals(List.of(1, 2), heard);
    }

    @Test
    void whatIsAskedForWhileAPictureIsMadeBeginsBehindIt() {
        tasks.hold();
        tasks.run("check", "check", progress -> 1, heard::add, heard::add);
        assertTrue(waiting.isEmpty());
        tasks.release();
        tasks.run("search", "search", progress -> 2, heard::add, heard::add);
        waiting.forEach(Runnable::run);
        assertEquals(List.of(1, 2), heard);
    }

    @Test
    void ofManyStepsTheScreenIsToldTheLatest() {
        List<Runnable> screen = new ArrayList<>();
        Tasks slow = new Tasks(Runnable::run, screen::add, InstantSource.system());
        Work work = slow.run(
                "import",
                "import",
                progress -> {
                    progress.at(0.1, "one");
                    progress.at(0.2, "two");
                    return progress.cancelled();
                },
                heard::add,
                heard::add);
        screen.removeFirst().run();
        assertEquals("two", work.stepProperty().get());
        assertEquals(1, screen.size());
    }

    @Test
    void whatIsAskedForAfterTheDeskWasLeftIsDropped() {
        tasks.close();
        Work work = tasks.run("check", "check", progress -> 1, heard::add, heard::add);
        assertTrue(waiting.isEmpty());
        assertEquals(Work.Stage.CANCELLED, work.stageProperty().get());
    }

    @Test
    void whatIsForgottenLeavesTheListAtOnceOrAtItsEnd() {
        tasks.run("check", "check", progress -> 1, heard::add, heard::add);
        waiting.removeFirst().run();
        Work slow = tasks.run("search", "search", progress -> 2, heard::add, heard::add);
        tasks.forget();
        assertEquals(List.of(slow), tasks.all());
        Work next = tasks.run("read", "read", progress -> 3, heard::add, heard::add);
        waiting.forEach(Runnable::run);
        assertEquals(List.of(next), tasks.all());
    }

    @Test
    void whatFailsIsHeardOf() {
        IllegalStateException why = new IllegalStateException("no");
        Work work = tasks.run(
                "check",
                "check",
                progress -> {
                    throw why;
                },
                heard::add,
                heard::add);
        waiting.forEach(Runnable::run);
        assertEquals(List.of(why), heard);
        assertEquals(Work.Stage.FAILED, work.stageProperty().get());
    }

    @Test
    void workSeesThatItWasCancelledAndReportsHowFarItIs() {
        Work work = tasks.run(
                "import",
                "import",
                progress -> {
                    progress.at(0.5, "half");
                    return progress.cancelled();
                },
                heard::add,
                heard::add);
        work.cancel();
        waiting.forEach(Runnable::run);
        assertEquals(0.5, work.doneProperty().get());
        assertTrue(heard.isEmpty(), "a cancelled answer is dropped");
    }
}
