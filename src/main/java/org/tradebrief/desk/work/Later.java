package org.tradebrief.desk.work;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs something on the screen's thread after a pause; asked again meanwhile for the same lane, the pause begins anew. */
public interface Later extends AutoCloseable {

    void run(String lane, Duration pause, Runnable what);

    /** Drops what waits in a lane. */
    void drop(String lane);

    @Override
    void close();

    /** @param screen where what was waiting runs */
    static Later on(Executor screen) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("later").factory());
        Map<String, Future<?>> waiting = new ConcurrentHashMap<>();
        return new Later() {
            @Override
            public void run(String lane, Duration pause, Runnable what) {
                drop(lane);
                waiting.put(lane, timer.schedule(() -> screen.execute(what), pause.toMillis(), TimeUnit.MILLISECONDS));
            }

            @Override
            public void drop(String lane) {
                Future<?> before = waiting.remove(lane);
                if (before != null) {
                    before.cancel(false);
                }
            }

            @Override
            public void close() {
                timer.shutdownNow();
            }
        };
    }
}
