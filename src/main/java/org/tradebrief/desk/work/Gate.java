package org.tradebrief.desk.work;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Passes on what is to run; while it is closed, what comes waits before it, in order. */
final class Gate implements Executor {
    private final Executor behind;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean closed;

    Gate(Executor behind) {
        this.behind = behind;
    }

    @Override
    public synchronized void execute(Runnable run) {
        if (closed) {
            waiting.add(run);
        } else {
            behind.execute(run);
        }
    }

    synchronized void close() {
        closed = true;
    }

    synchronized void open() {
        closed = false;
        while (!waiting.isEmpty()) {
            behind.execute(waiting.remove());
        }
    }
}
