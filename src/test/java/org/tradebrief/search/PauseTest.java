package org.tradebrief.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Progress;

class PauseTest {

    @Test
    void heldUpWorkWaitsAndGoesOn() throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch told = new CountDownLatch(1);
        Pause pause = new Pause((step, done, total) -> {
            steps.incrementAndGet();
            told.countDown();
        });
        pause.pause();
        Thread work = Thread.ofPlatform().start(() -> {
            pause.at("a", 0, 2);
            pause.at("a", 1, 2);
        });
        assertTrue(told.await(10, TimeUnit.SECONDS));
        while (work.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertEquals(1, steps.get());
        pause.resume();
        work.join(10_000);
        assertEquals(2, steps.get());
    }

    @Test
    void workThatIsHeldUpIsStoppedFromFurtherOut() throws InterruptedException {
        AtomicBoolean stopped = new AtomicBoolean();
        Pause pause = new Pause(new Progress() {
            @Override
            public void at(String step, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return stopped.get();
            }
        });
        pause.pause();
        Thread work = Thread.ofPlatform().start(() -> pause.at("a", 0, 1));
        stopped.set(true);
        work.join(10_000);
        assertFalse(work.isAlive());
    }

    @Test
    void workThatIsHeldUpCanBeStopped() throws InterruptedException {
        Pause pause = new Pause(Progress.NONE);
        pause.pause();
        Thread work = Thread.ofPlatform().start(() -> pause.at("a", 0, 1));
        pause.cancel();
        work.join(10_000);
        assertFalse(work.isAlive());
        assertTrue(pause.isCancelled());
    }
}
