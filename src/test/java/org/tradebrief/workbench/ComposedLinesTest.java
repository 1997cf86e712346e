package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Draft;
import org.tradebrief.brief.FactIndex;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.Provenance;

class ComposedLinesTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W06");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 8);

    private int composed;
    private long state = 1;
    private final ComposedLines lines = new ComposedLines(
            (week, day) -> {
                composed++;
                return Provenance.of(new Draft(
                        week, day, BriefText.of("x"), new FactIndex(List.of(), List.of()), Map.of(), BigDecimal.ONE));
            },
            () -> state);

    @Test
    void aWeekIsComposedOnceWhileNothingChanges() {
        Provenance first = lines.of(WEEK, SUNDAY);

        assertSame(first, lines.of(WEEK, SUNDAY));
        assertEquals(1, composed);
    }

    @Test
    void whatAnotherDayKnowsIsComposedApart() {
        assertNotSame(lines.of(WEEK, SUNDAY), lines.of(WEEK, SUNDAY.plusDays(1)));
    }

    @Test
    void itIsComposedAnewOnceWhatItRestsOnHasChanged() {
        Provenance first = lines.of(WEEK, SUNDAY);
        state = 2;

        assertNotSame(first, lines.of(WEEK, SUNDAY));
    }

    @Test
    void onlySoManyAreKept() {
        for (int day = 0; day < 100; day++) {
            lines.of(WEEK, SUNDAY.plusDays(day));
        }
        lines.of(WEEK, SUNDAY);

        assertEquals(101, composed);
    }
}
