package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days on which a measure, or a part of it, has one status.
 *
 * @param from its first day
 * @param to its last day; null while nothing is known to end it
 * @param because the events that the status rests on
 */
public record Span(Status status, LocalDate from, @Nullable LocalDate to, List<Event> because) {
    public Span {
        because = List.copyOf(because);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a span ends on " + to + ", before it starts on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
