package org.tradebrief.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that a person added to a measure, or put in the place of one that was wrong, and why. What a spokesperson's
 * answer or a law firm's page tells enters the register this way.
 *
 * @param id given once, never used again
 * @param event with where it is told as its citation or as rows of documents, never with neither
 * @param corrects the event whose place it takes; null for one that was missing
 * @param reason in the person's own words, never empty
 * @param author who entered it
 * @param at when it was entered
 */
public record RegisterEntry(
        String id,
        String measureId,
        Event event,
        @Nullable EventRef corrects,
        String reason,
        String author,
        Instant at) {
    public RegisterEntry {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an entry without a reason: " + measureId);
        }
        if (event.citation().isBlank() && event.sources().isEmpty()) {
            throw new IllegalArgumentException("an entry without a source: " + measureId);
        }
    }

    /** Names an event within its measure. */
    public record EventRef(EventKind kind, LocalDate on, String part) {
        public static EventRef of(Event event) {
            return new EventRef(event.kind(), event.on(), event.part());
        }
    }
}
