package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is on a day, and why.
 *
 * @param status of the measure: in force while any part is
 * @param partial whether only a part of it has this status
 * @param since the first day of the status, for UNKNOWN the day on which the suspension ran out; null where nothing tells
 * @param until the last day of the status where it is set; null for an open end
 * @param parts the standing of every part where they differ; empty while all stand alike
 * @param because the events that the answer rests on
 */
public record Standing(
        Status status,
        boolean partial,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<PartStanding> parts,
        List<Event> because) {
    public Standing {
        parts = List.copyOf(parts);
        because = List.copyOf(because);
    }

    /** The standing of one part. */
    public record PartStanding(
            String part,
            Status status,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}
}
