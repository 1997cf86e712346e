package org.tradebrief.chart.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tradebrief.chart.timeline.Timelines.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        7,    DAYS
        50,   WEEKS
        365,  MONTHS
        800,  QUARTERS
        3653, YEARS
        9000, FIVE_YEARS
        """)
    void theMarksFollowTheStretchInSight(double daysInSight, Ticks expected) {
        assertEquals(expected, Ticks.fitting(828 / daysInSight));
    }

    @Test
    void theFirstOfJanuaryBearsTheYear() {
        assertEquals(
                "[10 月, 2026 年!, 4 月]",
                Ticks.QUARTERS.between(day("2025-09-15"), day("2026-04-30"), TimelineWords.chinese(c -> c)).stream()
                        .map(t -> t.label() + (t.major() ? "!" : ""))
                        .toList()
                        .toString());
    }

    @Test
    void weeksStartOnMonday() {
        assertEquals(
                day("2026-02-02"),
                Ticks.WEEKS
                        .between(day("2026-01-27"), day("2026-02-20"), TimelineWords.chinese(c -> c))
                        .getFirst()
                        .day());
    }
}
