package org.tradebrief.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every measure, whatever happened to it. */
class StandingsLawsTest {
    private static final LocalDate START = LocalDate.parse("2025-01-01");

    @Property(tries = 400)
    void anEventKnownLaterNeverChangesAnEarlierAnswer(
            @ForAll("events") List<Event> events, @ForAll("event") Event later, @ForAll("day") LocalDate asOf) {
        if (later.knownOn().isAfter(asOf)) {
            assertEquals(Standings.of(measure(events), asOf), Standings.of(measure(with(events, later)), asOf));
        }
    }

    @Property(tries = 400)
    void theStatusOfADayRestsOnEventsUpToThatDayOnly(
            @ForAll("events") List<Event> events, @ForAll("day") LocalDate day) {
        List<Event> upTo = events.stream().filter(e -> !e.on().isAfter(day)).toList();
        LocalDate asOf = START.plusYears(5);
        assertEquals(
                Standings.of(measure(upTo), day, asOf).status(),
                Standings.of(measure(events), day, asOf).status());
    }

    @Property(tries = 400)
    void aLifeHasNoGapAndNoOverlapAndTurnsAtEverySpan(@ForAll("events") List<Event> events) {
        List<Span> life = Life.of(measure(events), "", START.plusYears(5));
        for (int i = 1; i < life.size(); i++) {
            Span before = life.get(i - 1);
            assertTrue(before.status() != life.get(i).status());
            assertEquals(life.get(i).from().minusDays(1), before.to());
        }
        assertTrue(life.isEmpty() || life.getLast().to() == null);
    }

    @Property(tries = 400)
    void theOrderInWhichEventsAreToldDoesNotMatter(@ForAll("events") List<Event> events, @ForAll("day") LocalDate day) {
        assertEquals(
                Standings.of(measure(events), day).status(),
                Standings.of(measure(events.reversed()), day).status());
    }

    @Property(tries = 400)
    void theWholeIsInForceExactlyWhileAPartIs(@ForAll("events") List<Event> events, @ForAll("day") LocalDate day) {
        Measure m = SomeMeasures.measure(List.of("一", "二"), events.toArray(Event[]::new));
        Standing on = Standings.of(m, day);
        boolean any = List.of("一", "二").stream()
                .flatMap(p -> Life.of(m, p, day).stream())
                .anyMatch(s -> s.contains(day) && s.status() == Status.IN_FORCE);
        assertEquals(any, on.status() == Status.IN_FORCE);
    }

    private static Measure measure(List<Event> events) {
        return SomeMeasures.measure(events.toArray(Event[]::new));
    }

    private static List<Event> with(List<Event> events, Event one) {
        List<Event> more = new ArrayList<>(events);
        more.add(one);
        return more;
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 60).map(START::plusDays);
    }

    @Provide
    Arbitrary<Event> event() {
        return Combinators.combine(
                        Arbitraries.of(EventKind.class),
                        day(),
                        Arbitraries.integers().between(-10, 10),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of("", "", "一", "二"))
                .as((kind, on, known, length, part) -> SomeMeasures.made(
                        kind,
                        on,
                        on.plusDays(known),
                        kind == EventKind.SUSPENDED && length > 0 ? on.plusDays(length) : null,
                        part));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return event().list().ofMaxSize(7);
    }
}
