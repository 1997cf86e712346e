package org.tradebrief.brief.markets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Metric;

/** A pattern of sentence stands only where its condition holds. */
class ConditionsTest {
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);

    @Test
    void aRunningYearIsNeverSetAgainstAFullOne() {
        Bilateral b = Months.with(
                Months.partner("CHN", JANUARY, Months.flat(14, 10), Months.flat(14, 40)),
                Months.partner("TWN", JANUARY, Months.flat(14, 10), Months.flat(14, 20)));
        assertEquals(Period.parse("2025-01..2025-02"), b.sofar());
        assertEquals(Period.parse("2024-01..2024-02"), b.base());
    }

    @Test
    void inJanuaryTheYearThatIsOverIsToldIfItIsComplete() {
        assertEquals(
                Period.year(2025),
                Months.with(Months.partner("CHN", JANUARY, Months.flat(25, 10), Months.flat(25, 40)))
                        .sofar());
        Integer[] gap = Months.flat(25, 10);
        gap[5] = null;
        assertEquals(
                Period.month(2026, 1),
                Months.with(Months.partner("CHN", JANUARY, gap, gap)).sofar());
    }

    @Test
    void withoutTheSameMonthsOfTheYearBeforeNothingIsCompared() {
        Bilateral b = Months.with(
                Months.partner("CHN", JANUARY, Months.flat(11, 10), Months.flat(11, 40)),
                Months.partner("TWN", JANUARY, Months.flat(11, 10), Months.flat(11, 20)));
        assertFalse(b.comparable());
        assertNull(Offset.of(b));
        assertNull(ExportStory.of(b));
        assertTrue(BalanceTables.of(b).sofar().isEmpty());
    }

    @Test
    void aPartnerWhoseMonthsCannotBeToldWithTheOthersIsLeftOutByName() {
        Integer[] stopped = Months.flat(14, 10);
        Arrays.fill(stopped, 8, 14, null);
        Bilateral b = Months.with(
                Months.partner("CHN", JANUARY, Months.flat(14, 10), Months.flat(14, 40)),
                Months.partner("TWN", JANUARY, Months.flat(14, 10), Months.flat(14, 20)),
                Months.partner("JPN", JANUARY, stopped, stopped),
                Months.partner("DEU", JANUARY.plusMonths(6), Months.flat(8, 10), Months.flat(8, 20)));
        assertEquals(2, b.partners().size());
        assertEquals(List.of("日本", "德國"), b.leftOut());
        assertTrue(b.comparable());
    }

    @Test
    void aStreakIsCountedBackFromTheLatestMonthAndEndsAtTheFirstThatFails() {
        Lead lead = lead(20, 60, 60, 40, 60, 60);
        assertEquals("2", lead.streak().value().toPlainString());
        assertEquals("台", lead.first());
        assertFalse(lead.single());
        assertNotNull(lead.gapBefore());
    }

    @Test
    void oneMonthAboveIsNoStreak() {
        Lead lead = lead(20, 20, 20, 20, 20, 60);
        assertTrue(lead.single());
        assertNull(lead.gapBefore(), "the month before was the other way round");
    }

    @Test
    void surplusesAreNotToldAsDeficits() {
        Bilateral b = Months.with(
                Months.partner("CHN", JANUARY, Months.flat(14, 40), Months.flat(14, 10)),
                Months.partner("TWN", JANUARY, Months.flat(14, 60), Months.flat(14, 10)));
        assertNull(Lead.of(b));
        Offset offset = Offset.of(b);
        assertEquals("順差", offset.leadingKind());
        assertNull(offset.shift());
        assertFalse(BalanceTables.of(b).deficits());
    }

    @Test
    void aTurnedSignHasNoPercentage() {
        Integer[] imports = Months.flat(14, 20);
        imports[13] = 5;
        Partner p = Months.partner("CHN", JANUARY, Months.flat(14, 10), imports);
        Move move = Move.of(p.yearBefore(Metric.BALANCE, Period.month(2025, 2)));
        assertEquals("由逆差轉為順差", move.change().text());
        assertNull(move.change().value());
        assertFalse(move.up() || move.down());
    }

    @Test
    void deficitsThatAllGrewOffsetNothing() {
        assertNull(Offset.of(Months.with(growing("CHN", 40, 50), growing("TWN", 30, 40), growing("JPN", 20, 21)))
                .shift());
        Offset.Shift shift = Offset.of(
                        Months.with(growing("CHN", 50, 40), growing("TWN", 30, 35), growing("JPN", 20, 20)))
                .shift();
        assertEquals("台", shift.up());
        assertEquals("中", shift.down());
        assertEquals("50", shift.ratio().value().stripTrailingZeros().toPlainString());
    }

    @Test
    void everyMonthMeansEveryMonth() {
        assertNotNull(falling(9, 9).everyMonth());
        assertNull(falling(9, 10).everyMonth(), "one month that did not fall undoes it");
    }

    @Test
    void aRecordNeedsAWindowOfAYearAndToStandAlone() {
        Partner shorter = Months.partner("CHN", JANUARY, series(11, 10, 99), Months.flat(11, 1));
        assertNull(WindowPlace.of(shorter.exports(), YearMonth.of(2024, 11)));
        Partner longer = Months.partner("CHN", JANUARY, series(14, 10, 99), Months.flat(14, 1));
        WindowPlace place = WindowPlace.of(longer.exports(), YearMonth.of(2025, 2));
        assertTrue(place.record());
        assertEquals("窗內最高", place.phrase().text());
        Integer[] twice = series(14, 10, 99);
        twice[3] = 99;
        Partner shared = Months.partner("CHN", JANUARY, twice, Months.flat(14, 1));
        assertFalse(WindowPlace.of(shared.exports(), YearMonth.of(2025, 2)).record());
    }

    @Test
    void thePassedAreThoseThatStoodBefore() {
        Bilateral b = Months.with(
                growing("CHN", 50, 50), growing("TWN", 20, 45), growing("JPN", 30, 30), growing("DEU", 40, 40));
        List<Overtake> climbs = Overtake.all(b, Metric.IMPORT);
        assertEquals(1, climbs.size());
        assertEquals("德國、日本", climbs.getFirst().passedFact().text());
        assertEquals("2", climbs.getFirst().after().value().toPlainString());
        assertEquals("德國", climbs.getFirst().nearest());
    }

    /** Taiwan's imports in the last months against China's flat fifty. */
    private static Lead lead(Integer... taiwan) {
        Integer[] imports = Months.flat(20, 20);
        System.arraycopy(taiwan, 0, imports, 20 - taiwan.length, taiwan.length);
        return Lead.of(Months.with(
                Months.partner("CHN", JANUARY, Months.flat(20, 1), Months.flat(20, 50)),
                Months.partner("TWN", JANUARY, Months.flat(20, 1), imports)));
    }

    private static Partner growing(String iso3, int before, int after) {
        Integer[] imports = Months.flat(14, before);
        Arrays.fill(imports, 12, 14, after);
        return Months.partner(iso3, JANUARY, Months.flat(14, 1), imports);
    }

    private static ExportStory.Line falling(int january, int february) {
        Integer[] exports = Months.flat(14, 10);
        exports[12] = january;
        exports[13] = february;
        return ExportStory.of(Months.with(
                        Months.partner("CHN", JANUARY, exports, Months.flat(14, 40)),
                        Months.partner("TWN", JANUARY, Months.flat(14, 10), Months.flat(14, 40))))
                .falling();
    }

    private static Integer[] series(int months, int value, int last) {
        Integer[] values = Months.flat(months, value);
        values[months - 1] = last;
        return values;
    }

    @Test
    void whatWasReachedAYearAgoIsNotToldAsJustReached() {
        Bilateral always = Months.with(
                Months.partner("MEX", JANUARY, Months.flat(14, 10), Months.flat(14, 60)),
                Months.partner("TWN", JANUARY, Months.flat(14, 10), Months.flat(14, 20)));
        var closing = ImportStory.of(always, Lead.of(always)).closing();
        assertNotNull(closing);
        assertTrue(closing.reached());
        assertTrue(closing.reachedBefore());
    }
}
