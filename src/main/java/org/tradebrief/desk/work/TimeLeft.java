package org.tradebrief.desk.work;

import java.time.Duration;
import java.util.Optional;

/** How long work will still take, if it goes on as it has gone so far. */
public final class TimeLeft {
    /** Before this what was done tells nothing of what is to come. */
    private static final Duration SOONEST = Duration.ofSeconds(1);

    private static final double LEAST_SHARE = 0.01;

    private TimeLeft() {}

    /**
     * Empty while it cannot be told.
     *
     * @param elapsed since the work began
     * @param share that is done, between 0 and 1; negative where that is unknown
     */
    public static Optional<Duration> of(Duration elapsed, double share) {
        if (share < LEAST_SHARE || share >= 1 || elapsed.compareTo(SOONEST) < 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(elapsed.toMillis() * (1 - share) / share)));
    }
}
