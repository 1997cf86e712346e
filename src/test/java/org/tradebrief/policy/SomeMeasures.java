package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;

/** Measures to try rules on. */
public final class SomeMeasures {
    private SomeMeasures() {}

    public static Measure measure(Event... events) {
        return measure(List.of(), events);
    }

    public static Measure measure(List<String> parts, Event... events) {
        return new Measure(
                "MOFCOM-2025-99",
                "MOFCOM",
                2025,
                "99",
                "题名",
                "Title",
                "簡稱",
                Theme.RARE_EARTH,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parts,
                List.of(events),
                List.of(),
                "",
                Confidence.HIGH,
                "",
                List.of());
    }

    public static Event event(EventKind kind, LocalDate on, LocalDate known) {
        return event(kind, on, known, "");
    }

    public static Event event(EventKind kind, LocalDate on, LocalDate known, String part) {
        return made(kind, on, known, null, part);
    }

    public static Event suspended(LocalDate on, LocalDate until, LocalDate known) {
        return made(EventKind.SUSPENDED, on, known, until, "");
    }

    public static Event ended(EventKind kind, LocalDate on) {
        return made(kind, on, on, null, "");
    }

    public static Event made(EventKind kind, LocalDate on, LocalDate known, @Nullable LocalDate until, String part) {
        return new Event(kind, on, known, until, part, "", Confidence.HIGH, "", "", List.of());
    }
}
