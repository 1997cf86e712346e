package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;

/**
 * The life of one part of a measure as far as it was known on a day: the statuses it has had and is set to have, one
 * after the other without a gap.
 *
 * <p>The rules, strongest first: what has ended stays ended unless it is resumed; a suspension holds through its last
 * day, also over a day on which the measure was set to take effect; after a suspension that ran out nothing is known
 * until an event tells; then in force from the effective day, and announced before it.
 */
public final class Life {
    private final List<Event> events;

    private Life(List<Event> events) {
        this.events = events;
    }

    /** The life of a part, or with an empty part that of the whole; events that became known after {@code asOf} do not count. */
    public static List<Span> of(Measure measure, String part, LocalDate asOf) {
        boolean unconfirmed = measure.confidence() == Confidence.LOW;
        List<Event> told = measure.events().stream()
                .filter(e -> !e.knownOn().isAfter(asOf))
                .filter(e -> e.isWhole() || e.part().equals(part))
                .filter(e -> unconfirmed || e.confidence() != Confidence.LOW)
                .sorted(Comparator.comparing(Event::on).thenComparing(Event::kind))
                .toList();
        return new Life(told).spans();
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        List<LocalDate> turns = List.copyOf(turns());
        for (int i = 0; i < turns.size(); i++) {
            LocalDate to = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : null;
            append(spans, at(turns.get(i), to));
        }
        return List.copyOf(spans);
    }

    /** The days on which the status may turn. */
    private TreeSet<LocalDate> turns() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Event e : events) {
            days.add(e.on());
            if (e.kind() == EventKind.SUSPENDED && e.until() != null) {
                days.add(e.until().plusDays(1));
            }
        }
        return days;
    }

    private static void append(List<Span> spans, Span next) {
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last == null || last.status() != next.status()) {
            spans.add(next);
            return;
        }
        List<Event> because = new ArrayList<>(last.because());
        next.because().stream().filter(e -> !because.contains(e)).forEach(because::add);
        spans.set(spans.size() - 1, new Span(last.status(), last.from(), next.to(), because));
    }

    private Span at(LocalDate day, @Nullable LocalDate to) {
        Optional<Event> end = events.stream()
                .filter(e -> e.kind().ends() && !e.on().isAfter(day))
                .reduce((a, b) -> b);
        Optional<Event> resumed = last(EventKind.RESUMED, day);
        if (end.isPresent()
                && (resumed.isEmpty() || !resumed.get().on().isAfter(end.get().on()))) {
            return new Span(Status.ENDED, day, to, List.of(end.get()));
        }
        List<Event> suspensions = events.stream()
                .filter(e -> e.kind() == EventKind.SUSPENDED && !e.on().isAfter(day))
                .filter(e -> resumed.isEmpty() || e.on().isAfter(resumed.get().on()))
                .toList();
        if (!suspensions.isEmpty()) {
            return suspended(suspensions, day, to);
        }
        Optional<Event> effective = last(EventKind.EFFECTIVE, day);
        if (effective.isPresent()) {
            return new Span(
                    Status.IN_FORCE, day, to, List.of(resumed.orElse(first(EventKind.EFFECTIVE, effective.get()))));
        }
        Optional<Event> announced = last(EventKind.ANNOUNCED, day);
        return announced
                .map(e -> new Span(Status.ANNOUNCED, day, to, List.of(e)))
                .orElseGet(() -> new Span(Status.UNKNOWN, day, to, List.of()));
    }

    private Span suspended(List<Event> suspensions, LocalDate day, @Nullable LocalDate to) {
        List<Event> holding = suspensions.stream()
                .filter(e -> e.until() == null || !e.until().isBefore(day))
                .toList();
        if (!holding.isEmpty()) {
            return new Span(Status.SUSPENDED, day, to, holding);
        }
        Event longest =
                suspensions.stream().max(Comparator.comparing(Life::end)).orElseThrow();
        return last(EventKind.EFFECTIVE, day)
                .filter(e -> e.on().isAfter(end(longest)))
                .map(e -> new Span(Status.IN_FORCE, day, to, List.of(e)))
                .orElseGet(() -> new Span(Status.UNKNOWN, day, to, List.of(longest)));
    }

    private static LocalDate end(Event suspension) {
        return suspension.until() == null ? LocalDate.MAX : suspension.until();
    }

    private Optional<Event> last(EventKind kind, LocalDate day) {
        return events.stream()
                .filter(e -> e.kind() == kind && !e.on().isAfter(day))
                .reduce((a, b) -> b);
    }

    private Event first(EventKind kind, Event otherwise) {
        return events.stream().filter(e -> e.kind() == kind).findFirst().orElse(otherwise);
    }
}
