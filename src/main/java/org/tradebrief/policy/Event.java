package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;

/**
 * Something that happened, or was set to happen, to a measure or a part of it.
 *
 * @param on the first day on which it holds
 * @param knownOn the day from which it could be known; before that day no answer rests on it
 * @param until the last day of a suspension; null for all else and for a suspension without an end
 * @param part which part of the measure, in the measure's own words (第一條第（三）項); empty for the whole
 * @param by the measure or statement that brought it about; empty where it is the measure itself
 * @param citation where it is told: an address, or in words where there is none; empty if only the rows tell
 * @param note what a person should know about how we know
 * @param sources the rows that say so, in documents or in the register's own files
 */
public record Event(
        EventKind kind,
        LocalDate on,
        LocalDate knownOn,
        @Nullable LocalDate until,
        String part,
        String by,
        Confidence confidence,
        String citation,
        String note,
        List<SourceRow> sources) {
    public Event {
        sources = List.copyOf(sources);
        if (until != null && until.isBefore(on)) {
            throw new IllegalArgumentException("an event ends on " + until + ", before it starts on " + on);
        }
    }

    /** The same event with other sources. */
    public Event with(List<SourceRow> otherSources) {
        return new Event(kind, on, knownOn, until, part, by, confidence, citation, note, otherSources);
    }

    public boolean isWhole() {
        return part.isEmpty();
    }
}
