package org.tradebrief.desk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.tradebrief.desk.work.Tasks;

/** The desk's own work on threads of its own, but what begins while it is held waits: reads that take as long as wanted. */
final class HeldReads implements Executor {
    private final Executor behind =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    Tasks tasks() {
        return new Tasks(this, Platform::runLater, TestDesk.CLOCK);
    }

    @Override
    public synchronized void execute(Runnable run) {
        if (held) {
            waiting.add(run);
        } else {
            behind.execute(run);
        }
    }

    synchronized void hold() {
        held = true;
    }

    synchronized void letGo() {
        held = false;
        while (!waiting.isEmpty()) {
            behind.execute(waiting.remove());
        }
    }

    synchronized boolean isHolding() {
        return !waiting.isEmpty();
    }
}
