package org.tradebrief.trade.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.census;
import static org.tradebrief.trade.Rows.millions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tradebrief.trade.Period;

class MonthlySeriesTest {
    private final MonthlySeries deficit = TaiwanMonths.of(Metric.BALANCE);

    @Test
    void elevenMonthsAddUp() {
        Amount sum = deficit.over(Period.parse("2025-01..2025-11")).orElseThrow();
        assertEquals("−126,859.6", sum.millions());
        assertEquals(11, sum.sources().size());
        assertTrue(
                sum.steps().getFirst().endsWith("= −126,859.6（百萬美元，11 個值相加）"),
                sum.steps().getFirst());
        assertEquals(
                "−67,233.3",
                deficit.over(Period.parse("2024-01..2024-11")).orElseThrow().millions());
    }

    @Test
    void aMissingMonthLeavesNoSum() {
        Period across = Period.parse("2023-09..2024-02");
        assertTrue(deficit.over(across).isEmpty());
        assertEquals("3／6", deficit.coverage(across).chinese());
        assertEquals("缺 2023-10、2023-11、2023-12", deficit.coverage(across).missingChinese());
    }

    @Test
    void theRunningYearIsNoYear() {
        MonthlySeries series = TaiwanMonths.of(Metric.BALANCE, TaiwanMonths.year(Metric.BALANCE, 2025, "-126859.6"));
        YearRow row = series.years().getFirst();
        assertEquals(YearRow.Cover.YEAR_TO_DATE, row.cover());
        assertEquals(Period.parse("2025-01..2025-11"), row.value().period());
        assertTrue(series.over(Period.year(2025)).isEmpty());
    }

    @Test
    void aYearThatItsMonthsAgreeWithIsTakenAsPublished() {
        MonthlySeries series = TaiwanMonths.of(Metric.IMPORT, TaiwanMonths.year(Metric.IMPORT, 2024, "116255.1"));
        Amount year = series.over(Period.year(2024)).orElseThrow();
        assertEquals("116,255.1", year.millions());
        assertEquals(1, year.sources().size());
        assertEquals(
                "116,255.2",
                TaiwanMonths.of(Metric.IMPORT)
                        .over(Period.year(2024))
                        .orElseThrow()
                        .millions());
    }

    @Test
    void aYearThatItsMonthsContradictIsNotUsed() {
        MonthlySeries series = TaiwanMonths.of(
                Metric.IMPORT, millions(census("TWN", Metric.IMPORT), "2024", "99999", 9, LocalDate.of(2025, 3, 1)));
        assertEquals(YearRow.Cover.DISAGREES, series.years().getFirst().cover());
        assertEquals("116,255.2", series.over(Period.year(2024)).orElseThrow().millions());
    }

    @Test
    void aYearLongOverIsAYearWithoutItsMonths() {
        MonthlySeries series = TaiwanMonths.of(
                Metric.IMPORT,
                TaiwanMonths.year(Metric.IMPORT, 2023, "87780.7"),
                TaiwanMonths.year(Metric.IMPORT, 2024, "116255.1"));
        Amount both = series.over(Period.years(2023, 2024)).orElseThrow();
        assertEquals("204,035.8", both.millions());
        assertEquals(
                "87,780.7 + 116,255.1 = 204,035.8（百萬美元，2 個值相加）", both.steps().getFirst());
    }

    @Test
    void ofTwoVintagesTheLaterCounts() {
        SeriesId id = census("TWN", Metric.EXPORT);
        Amount old = millions(id, "2025-01", "1.0", 1, LocalDate.of(2026, 2, 8));
        Amount revised = millions(id, "2025-01", "2.0", 1, LocalDate.of(2026, 6, 17));
        assertEquals(
                revised,
                new MonthlySeries(id, List.of(revised, old))
                        .at(YearMonth.of(2025, 1))
                        .orElseThrow());
    }

    @Test
    void aSumOverTwoVintagesSaysSo() {
        SeriesId id = census("TWN", Metric.EXPORT);
        MonthlySeries series = new MonthlySeries(
                id,
                List.of(
                        millions(id, "2025-01", "1.0", 1, LocalDate.of(2026, 2, 8)),
                        millions(id, "2025-02", "2.0", 1, LocalDate.of(2026, 6, 17))));
        assertEquals(
                "取自較早的資料版本：2025-01（2026-02-08）",
                series.yearToDate(YearMonth.of(2025, 2)).orElseThrow().steps().getLast());
    }

    @Test
    void partnersAddUpWhereAllHaveTheMonth() {
        MonthlySeries other = new MonthlySeries(
                census("CHN", Metric.BALANCE),
                List.of(millions(census("CHN", Metric.BALANCE), "2025-11", "-13936.7", 15)));
        MonthlySeries both = MonthlySeries.combined(List.of(deficit, other));
        assertEquals(List.of(YearMonth.of(2025, 11)), both.months());
        assertEquals("−28,921.7", both.at(YearMonth.of(2025, 11)).orElseThrow().millions());
        assertEquals(
                "balance/USA/CHN+TWN/2025-11/census", both.values().getFirst().key());
        assertEquals("美國對二夥伴差額", both.id().chinese());
    }

    @Property(tries = 100)
    void theYearToDateIsTheSumOfItsMonths(
            @ForAll @Size(12) List<@LongRange(min = -99_999, max = 99_999) Long> tenths,
            @ForAll @IntRange(min = 1, max = 12) int through) {
        SeriesId id = census("TWN", Metric.BALANCE);
        MonthlySeries series = new MonthlySeries(
                id,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> millions(
                                id,
                                YearMonth.of(2024, m).toString(),
                                BigDecimal.valueOf(tenths.get(m - 1), 1).toString(),
                                m))
                        .toList());
        BigDecimal sum = IntStream.range(0, through)
                .mapToObj(i -> BigDecimal.valueOf(tenths.get(i), 1).movePointRight(6))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Amount value = series.yearToDate(YearMonth.of(2024, through)).orElseThrow();
        assertEquals(0, sum.compareTo(value.usd()));
        assertFalse(
                through < 12 && series.rolling12(YearMonth.of(2024, through)).isPresent());
    }
}
