package org.tradebrief.desk.work;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets long work give way while a person types or scrolls, so that what they do never waits for a processor. The work goes
 * on all the same, at a quarter of its speed: it rests three times as long as it worked.
 */
public final class Courtesy {
    private static final long AWHILE = Duration.ofMillis(500).toNanos();
    private static final long REST = 3;
    private static final long LONGEST = Duration.ofMillis(250).toNanos();

    private final LongSupplier clock;
    private final LongConsumer pause;
    private volatile long touched;

    /**
     * @param clock in nanoseconds, from any beginning
     * @param pause makes the thread that calls it wait so many nanoseconds, or less
     */
    Courtesy(LongSupplier clock, LongConsumer pause) {
        this.clock = clock;
        this.pause = pause;
        touched = clock.getAsLong() - AWHILE;
    }

    static Courtesy ofThisMachine() {
        return new Courtesy(System::nanoTime, LockSupport::parkNanos);
    }

    /** A key was pressed, or the mouse used. */
    public void touched() {
        touched = clock.getAsLong();
    }

    Pace pace() {
        return new Pace();
    }

    /** The pace of one piece of work; used by its thread alone. */
    final class Pace {
        private long begun = clock.getAsLong();

        private Pace() {}

        /** Called between two small parts of the work. */
        void rest() {
            long now = clock.getAsLong();
            if (now - touched < AWHILE) {
                pause.accept(Math.min(LONGEST, REST * (now - begun)));
            }
            begun = clock.getAsLong();
        }
    }
}
