package org.tradebrief.source.http;

import java.time.Duration;
import org.tradebrief.library.Progress;

/** Lets time pass. */
@FunctionalInterface
public interface Waiting {
    /** Waits that long, or until a person asks to stop; says whether to go on. */
    boolean pass(Duration time, Progress progress);

    /** Waits in small steps, so that stopping takes effect at once. */
    static Waiting real() {
        return (time, progress) -> {
            long end = System.nanoTime() + time.toNanos();
            while (!progress.isCancelled()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return true;
                }
                try {
                    Thread.sleep(Duration.ofNanos(Math.min(left, 100_000_000L)));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return false;
        };
    }
}
