package org.tradebrief.trade.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.tradebrief.trade.Period;

class GrowthTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    private final Growth deficit = new Growth(TaiwanMonths.of(Metric.BALANCE));
    private final Growth imports = new Growth(TaiwanMonths.of(Metric.IMPORT));

    @Test
    void theMonthAndTheYearMayPointDifferentWays() {
        assertEquals("收窄 14.0%", phrase(deficit.monthBefore(NOVEMBER)));
        assertEquals("擴大 167.4%", phrase(deficit.yearBefore(Period.month(NOVEMBER))));
    }

    @Test
    void theYearToDateIsSetAgainstTheSameMonths() {
        assertEquals("擴大 88.7%", phrase(deficit.yearToDate(NOVEMBER)));
        assertEquals("增加 66.5%", phrase(imports.yearToDate(NOVEMBER)));
    }

    @Test
    void twelveMonthsNeedTheTwelveBefore() {
        Comparison answer = imports.rolling12(NOVEMBER);
        Comparison.NotComparable refused = assertInstanceOf(Comparison.NotComparable.class, answer);
        assertEquals("2023 年 12 月至 2024 年 11 月的月份不全（缺 2023-12），不能相比。", refused.reason());
        assertEquals(
                Period.parse("2025-01..2025-11"),
                refused.offered().orElseThrow().now().period());
    }

    @Test
    void elevenMonthsAgainstAFullYearAreRefusedAndTheSameMonthsOffered() {
        Comparison answer = deficit.between(Period.parse("2025-01..2025-11"), Period.year(2024));
        assertEquals(
                "11 個月與 12 個月不能相比。同為 1–11 月：擴大 88.7%。",
                assertInstanceOf(Comparison.NotComparable.class, answer).sentence());
    }

    @Test
    void aYearThatIsNotOverIsRefusedAndItsMonthsOffered() {
        Comparison answer = imports.between(Period.year(2025), Period.year(2024));
        Comparison.NotComparable refused = assertInstanceOf(Comparison.NotComparable.class, answer);
        assertEquals("2025 年的月份不全（缺 2025-12），不能相比。同為 1–11 月：增加 66.5%。", refused.sentence());
    }

    @Test
    void twoMonthsApartAreRefused() {
        Comparison answer = imports.between(Period.month(NOVEMBER), Period.month(2025, 5));
        assertEquals(
                "CMP-MONTHS",
                assertInstanceOf(Comparison.NotComparable.class, answer).code());
    }

    @Test
    void theYearlyRateOfGrowthOfTwoYearsIsTheirGeometricMean() {
        MonthlySeries series = TaiwanMonths.of(
                Metric.IMPORT,
                TaiwanMonths.year(Metric.IMPORT, 2021, "77016.2"),
                TaiwanMonths.year(Metric.IMPORT, 2023, "87780.7"));
        BigDecimal rate = new Growth(series).cagr(2021, 2023).orElseThrow().value();
        assertEquals(6.7600, java.util.Objects.requireNonNull(rate).doubleValue(), 0.0001);
        assertTrue(new Growth(series).cagr(2020, 2023).isEmpty());
    }

    private static String phrase(Comparison comparison) {
        return assertInstanceOf(Comparison.Comparable.class, comparison).phrase();
    }
}
