package org.tradebrief.desk.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourtesyTest {
    private long now = 7_000;
    private final List<Long> rests = new ArrayList<>();
    private final Courtesy courtesy = new Courtesy(() -> now, this::pause);
    private final Courtesy.Pace pace = courtesy.pace();

    private void pause(long nanos) {
        rests.add(Duration.ofNanos(nanos).toMillis());
        now += nanos;
    }

    private void workFor(int millis) {
        now += Duration.ofMillis(millis).toNanos();
        pace.rest();
    }

    @Test
    void workDoesNotRestWhileNobodyTouchesAnything() {
        workFor(10);
        workFor(10);
        assertEquals(List.of(), rests);
    }

    @Test
    void whileSomebodyTypesItRestsThreeTimesAsLongAsItWorked() {
        courtesy.touched();
        workFor(10);
        workFor(20);
        assertEquals(List.of(30L, 60L), rests);
    }

    @Test
    void halfASecondAfterTheLastLetterItGoesOnAsBefore() {
        courtesy.touched();
        workFor(10);
        workFor(500);
        workFor(10);
        assertEquals(List.of(30L), rests);
    }

    @Test
    void noRestIsLongerThanAQuarterOfASecond() {
        courtesy.touched();
        workFor(400);
        assertEquals(List.of(250L), rests);
    }
}
