package org.tradebrief.trade.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.census;
import static org.tradebrief.trade.Rows.millions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.tradebrief.trade.Digits;

class ComparisonTest {
    private static final SeriesId DEFICIT = census("CHN", Metric.BALANCE);

    @Test
    void aDeficitThatShrinksNarrowsByItsAbsoluteValue() {
        Comparison.Comparable change =
                compare(DEFICIT, "2025-01..2025-11", "-189355.0", "2024-01..2024-11", "-270256.8");
        assertEquals(Trend.NARROWED, change.trend());
        assertEquals("收窄 29.9%", change.phrase());
        assertEquals("−189,355.0 ÷ −270,256.8 − 1 = −29.9%", change.steps().getLast());
        assertEquals(
                "change/balance/USA/CHN/2025-01..2025-11/census~2024-01..2024-11",
                change.fact().key());
    }

    @Test
    void aDeficitThatGrowsWidens() {
        Comparison.Comparable change =
                compare(census("TWN", Metric.BALANCE), "2025-01..2025-11", "-126859.6", "2024-01..2024-11", "-67233.3");
        assertEquals("擴大 88.7%", change.phrase());
    }

    @Test
    void aTurnedSignHasNoPercentage() {
        Comparison.Comparable change = compare(DEFICIT, "2025", "12.5", "2024", "-3.0");
        assertEquals(Trend.TURNED, change.trend());
        assertNull(change.percent());
        assertEquals("由逆差轉為順差", change.phrase());
        assertEquals("由逆差轉為順差", change.fact().text());
    }

    @Test
    void fromNothingThereIsNoPercentage() {
        Comparison.Comparable change = compare(census("CHN", Metric.EXPORT), "2025", "5.0", "2024", "0.0");
        assertNull(change.percent());
        assertEquals(Trend.INCREASED, change.trend());
    }

    @Test
    void lessThanHalfATenthOfAPercentIsUnchanged() {
        assertEquals(
                "持平",
                compare(census("CHN", Metric.EXPORT), "2025", "10004", "2024", "10000")
                        .phrase());
        assertEquals(
                "增加 0.1%",
                compare(census("CHN", Metric.EXPORT), "2025", "10005", "2024", "10000")
                        .phrase());
    }

    @Test
    void elevenMonthsAreNotSetAgainstTwelve() {
        Comparison refused = Comparison.of(
                millions(DEFICIT, "2025-01..2025-11", "-189355.0", 13), millions(DEFICIT, "2024", "-295515.3", 14));
        assertEquals(
                "11 個月與 12 個月不能相比。",
                assertInstanceOf(Comparison.NotComparable.class, refused).sentence());
    }

    @Test
    void aMonthIsSetAgainstTheMonthBeforeButNotAgainstAnyOther() {
        assertInstanceOf(
                Comparison.Comparable.class,
                Comparison.of(millions(DEFICIT, "2025-11", "-1", 1), millions(DEFICIT, "2025-10", "-2", 2)));
        assertInstanceOf(
                Comparison.NotComparable.class,
                Comparison.of(millions(DEFICIT, "2025-11", "-1", 1), millions(DEFICIT, "2025-09", "-2", 2)));
    }

    @Test
    void twoSeriesAreNoChange() {
        Comparison refused = Comparison.of(
                millions(DEFICIT, "2025", "-1", 1), millions(census("TWN", Metric.BALANCE), "2024", "-2", 2));
        assertEquals(
                "CMP-SERIES",
                assertInstanceOf(Comparison.NotComparable.class, refused).code());
    }

    @Property(tries = 200)
    void whatIsSetAgainstEachOtherTheOtherWayRoundGoesTheOtherWay(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long a,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long b) {
        Comparison.Comparable forth = compare(DEFICIT, "2025", Long.toString(a), "2024", Long.toString(b));
        Comparison.Comparable back = compare(DEFICIT, "2024", Long.toString(b), "2025", Long.toString(a));
        assertEquals(forth.difference().negate(), back.difference());
        BigDecimal p = forth.percent();
        BigDecimal q = back.percent();
        if (p != null && q != null) {
            BigDecimal product = factor(p).multiply(factor(q)).setScale(12, RoundingMode.HALF_UP);
            assertEquals(0, product.compareTo(BigDecimal.ONE), "growth there and back: " + product);
            boolean clear = p.abs().compareTo(BigDecimal.ONE) > 0;
            assertTrue(!clear || forth.trend() == back.trend().opposite());
        }
    }

    @Property(tries = 200)
    void theDirectionAndTheNumberNeverDisagree(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long a,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long b) {
        Comparison.Comparable c = compare(DEFICIT, "2025", Long.toString(a), "2024", Long.toString(b));
        BigDecimal percent = c.percent();
        if (percent != null) {
            int sign = percent.setScale(1, RoundingMode.HALF_UP).signum();
            assertTrue(List.of(Trend.NARROWED, Trend.UNCHANGED, Trend.WIDENED).indexOf(c.trend()) == sign + 1);
        }
    }

    private static BigDecimal factor(BigDecimal percent) {
        return percent.divide(Digits.HUNDRED, Digits.EXACT_ENOUGH).add(BigDecimal.ONE);
    }

    private static Comparison.Comparable compare(
            SeriesId series, String now, String value, String base, String before) {
        return assertInstanceOf(
                Comparison.Comparable.class,
                Comparison.of(millions(series, now, value, 15), millions(series, base, before, 26)));
    }
}
