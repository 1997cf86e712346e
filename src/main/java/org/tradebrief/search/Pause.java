package org.tradebrief.search;

import org.tradebrief.library.Progress;

/** Lets a person hold long work up and go on with it: the work waits where it next tells how far it is. */
public final class Pause implements Progress {
    private static final long STOP_LOOKED_FOR_MS = 200;

    private final Progress inner;
    private boolean paused;
    private boolean cancelled;

    public Pause(Progress inner) {
        this.inner = inner;
    }

    public synchronized void pause() {
        paused = true;
    }

    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    public synchronized boolean isPaused() {
        return paused;
    }

    @Override
    public void at(String step, long done, long total) {
        inner.at(step, done, total);
        synchronized (this) {
            while (paused && !isCancelled()) {
                try {
                    // Whoever stops it from further out does not wake it.
                    wait(STOP_LOOKED_FOR_MS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    cancelled = true;
                }
            }
        }
    }

    @Override
    public synchronized boolean isCancelled() {
        return cancelled || inner.isCancelled();
    }
}
