package org.tradebrief.trade.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HhiTest {
    private static final BigDecimal ALL = BigDecimal.valueOf(10_000);

    @Provide
    Arbitrary<List<BigDecimal>> trade() {
        return Arbitraries.longs()
                .between(1, 1_000_000_000_000L)
                .map(v -> BigDecimal.valueOf(v, 3))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 200)
    void itLiesBetweenTenThousandOverTheirNumberAndTenThousand(@ForAll("trade") List<BigDecimal> values) {
        BigDecimal hhi = Hhi.of(values, sum(values)).setScale(12, RoundingMode.HALF_UP);
        BigDecimal least = ALL.divide(BigDecimal.valueOf(values.size()), 12, RoundingMode.HALF_UP);
        assertTrue(hhi.compareTo(least) >= 0, hhi + " < " + least);
        assertTrue(hhi.compareTo(ALL) <= 0);
    }

    @Property(tries = 100)
    void theOrderOfPartnersDoesNotMatter(@ForAll("trade") List<BigDecimal> values) {
        List<BigDecimal> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        assertEquals(0, Hhi.of(values, sum(values)).compareTo(Hhi.of(reversed, sum(values))));
    }

    @Property(tries = 100)
    void neitherDoesTheUnit(@ForAll("trade") List<BigDecimal> values) {
        List<BigDecimal> thousandfold =
                values.stream().map(v -> v.movePointRight(3)).toList();
        assertEquals(rounded(Hhi.of(values, sum(values))), rounded(Hhi.of(thousandfold, sum(thousandfold))));
    }

    @Property(tries = 100)
    void itIsTenThousandOverTheEffectiveNumberOfPartners(@ForAll("trade") List<BigDecimal> values) {
        BigDecimal hhi = Hhi.of(values, sum(values));
        assertEquals(rounded(ALL), rounded(hhi.multiply(Hhi.effectivePartners(hhi))));
    }

    @Property(tries = 100)
    void mergingTwoPartnersAddsTwiceTheProductOfTheirShares(@ForAll("trade") List<BigDecimal> values) {
        if (values.size() < 2) {
            return;
        }
        BigDecimal whole = sum(values);
        List<BigDecimal> merged = new ArrayList<>(values.subList(2, values.size()));
        merged.add(values.get(0).add(values.get(1)));
        BigDecimal rise = Hhi.mergedBy(percent(values.get(0), whole), percent(values.get(1), whole));
        assertEquals(
                rounded(Hhi.of(merged, whole)), rounded(Hhi.of(values, whole).add(rise)));
    }

    @Property(tries = 200)
    void theBoundsOfAListHoldTheTruth(
            @ForAll("trade") List<BigDecimal> values, @ForAll @IntRange(min = 1, max = 20) int listed) {
        List<BigDecimal> all = values.stream().sorted(Comparator.reverseOrder()).toList();
        List<BigDecimal> known = all.subList(0, Math.min(listed, all.size()));
        BigDecimal whole = sum(all);
        Hhi.Bounds bounds = Hhi.bounds(known, known.getLast(), all.size(), List.of(whole));
        BigDecimal truth = Hhi.of(all, whole).setScale(2, RoundingMode.HALF_UP);
        assertTrue(bounds.contain(truth), bounds + " should hold " + truth);
    }

    @Test
    void onePartnerIsEverything() {
        assertEquals(0, Hhi.of(List.of(BigDecimal.TEN), BigDecimal.TEN).compareTo(ALL));
    }

    @Test
    void tradeBelowZeroIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> Hhi.of(List.of(BigDecimal.ONE.negate()), BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> Hhi.of(List.of(), BigDecimal.ZERO));
    }

    @Test
    void theThresholdsThemselvesAreModerate() {
        assertEquals(Thresholds.Level.LOW, Thresholds.CLASSIC.level(new BigDecimal("1499.99")));
        assertEquals(Thresholds.Level.MODERATE, Thresholds.CLASSIC.level(new BigDecimal("1500")));
        assertEquals(Thresholds.Level.MODERATE, Thresholds.CLASSIC.level(new BigDecimal("2500")));
        assertEquals(Thresholds.Level.HIGH, Thresholds.CLASSIC.level(new BigDecimal("2500.01")));
        assertEquals(Thresholds.Level.HIGH, Thresholds.STRICT.level(new BigDecimal("1800.01")));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return org.tradebrief.trade.Digits.share(part, whole);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(9, RoundingMode.HALF_UP);
    }
}
