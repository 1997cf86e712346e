package org.tradebrief.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.policy.SomeMeasures.ended;
import static org.tradebrief.policy.SomeMeasures.event;
import static org.tradebrief.policy.SomeMeasures.measure;
import static org.tradebrief.policy.SomeMeasures.suspended;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Confidence;

class StandingsTest {
    private static final LocalDate ANNOUNCED = LocalDate.parse("2025-10-09");
    private static final LocalDate EFFECTIVE = LocalDate.parse("2025-11-08");
    private static final LocalDate SUSPENDED = LocalDate.parse("2025-11-07");
    private static final LocalDate LAST = LocalDate.parse("2026-11-10");

    private final Event announced = event(EventKind.ANNOUNCED, ANNOUNCED, ANNOUNCED);
    private final Event effective = event(EventKind.EFFECTIVE, EFFECTIVE, ANNOUNCED);
    private final Event pause = suspended(SUSPENDED, LAST, SUSPENDED);

    @Test
    void beforeItsEffectiveDayAMeasureIsAnnounced() {
        Standing on = Standings.of(measure(announced, effective), LocalDate.parse("2025-11-01"));
        assertEquals(Status.ANNOUNCED, on.status());
        assertEquals(ANNOUNCED, on.since());
        assertEquals(EFFECTIVE.minusDays(1), on.until());
    }

    @Test
    void aSuspensionThatIsNotYetAnnouncedIsNotKnown() {
        Measure m = measure(announced, effective, pause);
        assertEquals(
                EFFECTIVE.minusDays(1),
                Standings.of(m, LocalDate.parse("2025-11-01")).until());
        assertEquals(
                Status.IN_FORCE,
                Standings.of(m, EFFECTIVE, LocalDate.parse("2025-11-01")).status());
        assertEquals(Status.SUSPENDED, Standings.of(m, EFFECTIVE).status());
    }

    @Test
    void aSuspensionHoldsOverTheDayOnWhichTheMeasureWasToTakeEffect() {
        Measure m = measure(announced, effective, pause);
        Standing on = Standings.of(m, LocalDate.parse("2026-02-08"));
        assertEquals(Status.SUSPENDED, on.status());
        assertEquals(SUSPENDED, on.since());
        assertEquals(LAST, on.until());
        assertEquals(List.of(pause), on.because());
    }

    @Test
    void afterASuspensionsLastDayNothingIsKnown() {
        Measure m = measure(announced, effective, pause);
        assertEquals(Status.SUSPENDED, Standings.of(m, LAST).status());
        Standing after = Standings.of(m, LocalDate.parse("2026-11-22"));
        assertEquals(Status.UNKNOWN, after.status());
        assertEquals(LAST, after.since());
        assertNull(after.until());
    }

    @Test
    void resumedIsInForceAgain() {
        Event back = event(EventKind.RESUMED, LAST.plusDays(1), LAST);
        Measure m = measure(announced, effective, pause, back);
        assertEquals(Status.IN_FORCE, Standings.of(m, LAST.plusDays(5)).status());
        assertEquals(Status.SUSPENDED, Standings.of(m, LAST).status());
    }

    @Test
    void suspensionsThatFollowEachOtherAreOne() {
        Measure m = measure(
                event(EventKind.EFFECTIVE, LocalDate.parse("2025-04-04"), LocalDate.parse("2025-04-04")),
                suspended(LocalDate.parse("2025-05-14"), LocalDate.parse("2025-08-12"), LocalDate.parse("2025-05-14")),
                suspended(LocalDate.parse("2025-08-12"), LocalDate.parse("2025-11-10"), LocalDate.parse("2025-08-12")),
                suspended(LocalDate.parse("2025-11-10"), LAST, LocalDate.parse("2025-11-06")));
        Standing on = Standings.of(m, LocalDate.parse("2026-02-08"));
        assertEquals(LocalDate.parse("2025-05-14"), on.since());
        assertEquals(LAST, on.until());
        assertEquals(
                LocalDate.parse("2025-08-12"),
                Standings.of(m, LocalDate.parse("2025-06-01")).until(),
                "in June nobody knew of the second");
    }

    @Test
    void whatHasEndedStaysEnded() {
        Event stopped = ended(EventKind.STOPPED, LocalDate.parse("2025-11-10"));
        Measure m = measure(announced, event(EventKind.EFFECTIVE, ANNOUNCED, ANNOUNCED), stopped);
        Standing on = Standings.of(m, LocalDate.parse("2026-02-08"));
        assertEquals(Status.ENDED, on.status());
        assertEquals(List.of(stopped), on.because());
        assertEquals(
                Status.IN_FORCE, Standings.of(m, LocalDate.parse("2025-11-09")).status());
    }

    @Test
    void aStoppedMeasureDoesNotTakeEffectLater() {
        Measure m = measure(announced, effective, ended(EventKind.STOPPED, SUSPENDED));
        assertEquals(Status.ENDED, Standings.of(m, EFFECTIVE).status());
    }

    @Test
    void thePartsOfAMeasureStandForThemselves() {
        Measure m = measure(
                List.of("一", "三"),
                announced,
                event(EventKind.EFFECTIVE, ANNOUNCED, ANNOUNCED, "三"),
                event(EventKind.EFFECTIVE, LocalDate.parse("2025-12-01"), ANNOUNCED, "一"),
                pause);
        Standing between = Standings.of(m, LocalDate.parse("2025-11-01"));
        assertEquals(Status.IN_FORCE, between.status());
        assertTrue(between.partial());
        assertEquals(
                List.of(Status.ANNOUNCED, Status.IN_FORCE),
                between.parts().stream().map(Standing.PartStanding::status).toList());
        Standing later = Standings.of(m, LocalDate.parse("2026-02-08"));
        assertEquals(Status.SUSPENDED, later.status());
        assertFalse(later.partial());
        assertEquals(List.of(), later.parts());
    }

    @Test
    void anUnconfirmedEventChangesNothing() {
        Event rumour = new Event(
                EventKind.REPEALED, SUSPENDED, SUSPENDED, null, "", "", Confidence.LOW, "未經查證", "", List.of());
        Measure m = measure(event(EventKind.EFFECTIVE, ANNOUNCED, ANNOUNCED), rumour);
        assertEquals(Status.IN_FORCE, Standings.of(m, LAST).status());
    }

    @Test
    void withoutAnEventNothingIsKnown() {
        Standing on = Standings.of(measure(), LAST);
        assertEquals(Status.UNKNOWN, on.status());
        assertNull(on.since());
    }
}
