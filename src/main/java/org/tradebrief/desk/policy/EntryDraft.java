package org.tradebrief.desk.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.RegisterEntry.EventRef;

/**
 * An entry as it is being written: days are still text, anything may be missing.
 *
 * @param known from when it could be known; empty for the day itself
 * @param corrects the event whose place it takes; null where one was missing
 */
record EntryDraft(
        @Nullable Measure measure,
        EventKind kind,
        String on,
        String until,
        String part,
        String known,
        Confidence confidence,
        String citation,
        List<SourceRow> sources,
        @Nullable Event corrects,
        String reason) {
    EntryDraft {
        sources = List.copyOf(sources);
    }

    /** Where something can be wrong. */
    enum Field {
        MEASURE,
        ON,
        UNTIL,
        KNOWN,
        SOURCE,
        REASON
    }

    /** What can be wrong with a field. */
    enum Fault {
        MISSING,
        NO_DAY,
        BEFORE_START,
        /** The measure already has such an event. */
        ALREADY_THERE
    }

    /** What keeps it from being entered, by field; empty where nothing does. */
    Map<Field, Fault> faults() {
        Map<Field, Fault> faults = new EnumMap<>(Field.class);
        if (measure == null) {
            faults.put(Field.MEASURE, Fault.MISSING);
        }
        Optional<LocalDate> start = day(on);
        if (start.isEmpty()) {
            faults.put(Field.ON, on.isBlank() ? Fault.MISSING : Fault.NO_DAY);
        } else if (isThere(start.get())) {
            faults.put(Field.ON, Fault.ALREADY_THERE);
        }
        if (ends() && day(until).isEmpty()) {
            faults.put(Field.UNTIL, Fault.NO_DAY);
        } else if (ends() && start.isPresent() && day(until).orElseThrow().isBefore(start.get())) {
            faults.put(Field.UNTIL, Fault.BEFORE_START);
        }
        if (!known.isBlank() && day(known).isEmpty()) {
            faults.put(Field.KNOWN, Fault.NO_DAY);
        }
        if (citation.isBlank() && sources.isEmpty()) {
            faults.put(Field.SOURCE, Fault.MISSING);
        }
        if (reason.isBlank()) {
            faults.put(Field.REASON, Fault.MISSING);
        }
        return faults;
    }

    private boolean ends() {
        return kind == EventKind.SUSPENDED && !until.isBlank();
    }

    private boolean isThere(LocalDate start) {
        return measure != null
                && corrects == null
                && measure.events().stream().map(EventRef::of).anyMatch(new EventRef(kind, start, part)::equals);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The entry; only of a draft without faults. */
    RegisterEntry entry(String id, String author, Instant at) {
        if (measure == null || !faults().isEmpty()) {
            throw new IllegalStateException("a draft with faults: " + faults());
        }
        LocalDate start = LocalDate.parse(on.strip());
        Event event = new Event(
                kind,
                start,
                day(known).orElse(start),
                ends() ? LocalDate.parse(until.strip()) : null,
                part,
                "",
                confidence,
                citation.strip(),
                "",
                sources);
        return new RegisterEntry(
                id, measure.id(), event, corrects == null ? null : EventRef.of(corrects), reason.strip(), author, at);
    }
}
