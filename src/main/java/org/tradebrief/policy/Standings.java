package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.Standing.PartStanding;

/** What a measure is on a day, computed from its events. A pure function of what was known. */
public final class Standings {
    /** A whole takes the first of these that one of its parts has. */
    private static final List<Status> STRONGEST_FIRST =
            List.of(Status.IN_FORCE, Status.SUSPENDED, Status.ANNOUNCED, Status.UNKNOWN, Status.ENDED);

    private Standings() {}

    /** What the measure is on that day, from what is known that day. */
    public static Standing of(Measure measure, LocalDate asOf) {
        return of(measure, asOf, asOf);
    }

    /** What the measure is on {@code day}, from what is known on {@code asOf}: a look back, or ahead. */
    public static Standing of(Measure measure, LocalDate day, LocalDate asOf) {
        List<String> names = measure.parts().isEmpty() ? List.of("") : measure.parts();
        List<Part> parts =
                names.stream().map(p -> part(p, Life.of(measure, p, asOf), day)).toList();
        Status status = STRONGEST_FIRST.stream()
                .filter(s -> parts.stream().anyMatch(p -> p.standing.status() == s))
                .findFirst()
                .orElse(Status.UNKNOWN);
        List<Part> having =
                parts.stream().filter(p -> p.standing.status() == status).toList();
        boolean partial = having.size() < parts.size();
        List<PartStanding> others = partial ? parts.stream().map(Part::standing).toList() : List.of();
        return new Standing(status, partial, since(having), until(having), others, because(having));
    }

    private static Part part(String name, List<Span> life, LocalDate day) {
        Optional<Span> span = life.stream().filter(s -> s.contains(day)).findFirst();
        if (span.isEmpty()) {
            return new Part(new PartStanding(name, Status.UNKNOWN, null, null), List.of());
        }
        Span s = span.get();
        LocalDate since = s.status() == Status.UNKNOWN && !s.because().isEmpty()
                ? s.because().getFirst().until()
                : s.from();
        return new Part(new PartStanding(name, s.status(), since, s.to()), s.because());
    }

    private static @Nullable LocalDate since(List<Part> parts) {
        return parts.stream()
                .map(p -> p.standing.since())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day that all of them share; null where one has an open end. */
    private static @Nullable LocalDate until(List<Part> parts) {
        boolean open = parts.stream().anyMatch(p -> p.standing.until() == null);
        return open
                ? null
                : parts.stream()
                        .map(p -> p.standing.until())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static List<Event> because(List<Part> parts) {
        Stream<Event> all = parts.stream().flatMap(p -> p.because.stream());
        return all.distinct().toList();
    }

    private record Part(PartStanding standing, List<Event> because) {}
}
