package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tradebrief.trade.Digits;

/**
 * The Herfindahl–Hirschman index of market concentration: the sum of the squared shares in percent, from 10,000 ÷ n for n
 * equal partners to 10,000 for a single one. Its inverse, 10,000 ÷ HHI, is the number of equal partners that would be as
 * concentrated (Hirschman 1945, Herfindahl 1950; numbers equivalent: Adelman 1969).
 *
 * <p>Of a partial list it is bounded. Known are some values, the total and how many partners there are. Below, what remains
 * is spread evenly over the partners not known; above, it comes in pieces as large as the smallest of the leading list, for
 * nobody beyond that list can be larger, and a last smaller piece. Squared shares are convex, so nothing lies outside.
 */
public final class Hhi {
    private Hhi() {}

    /** A lower and an upper bound, rounded to hundredths. */
    public record Bounds(BigDecimal lower, BigDecimal upper) {
        public boolean contain(BigDecimal hhi) {
            return hhi.compareTo(lower) >= 0 && hhi.compareTo(upper) <= 0;
        }
    }

    /**
     * @param values of the partners, none negative
     * @param whole what they are parts of, above zero; at least their sum for a result that means something
     */
    public static BigDecimal of(Collection<BigDecimal> values, BigDecimal whole) {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("shares of a whole of " + whole);
        }
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("a partner's trade is below zero: " + value);
            }
            squares = squares.add(value.multiply(value));
        }
        return squares.movePointRight(4).divide(whole.multiply(whole), Digits.EXACT_ENOUGH);
    }

    public static BigDecimal effectivePartners(BigDecimal hhi) {
        return BigDecimal.valueOf(10_000).divide(hhi, Digits.EXACT_ENOUGH);
    }

    /**
     * What the index rises by when two partners are counted as one: twice the product of their shares, for
     * (a + b)² = a² + b² + 2ab.
     */
    public static BigDecimal mergedBy(BigDecimal percentA, BigDecimal percentB) {
        return percentA.multiply(percentB).multiply(BigDecimal.TWO);
    }

    /**
     * @param known values of the partners known
     * @param cap the largest that an unknown partner can be
     * @param partners how many there are in all
     * @param totals the total, or several that it may be; the bounds hold for each of them
     */
    public static Bounds bounds(List<BigDecimal> known, BigDecimal cap, int partners, Collection<BigDecimal> totals) {
        return new Bounds(
                totals.stream()
                        .map(t -> lower(known, partners, t))
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .setScale(2, RoundingMode.HALF_UP),
                totals.stream()
                        .map(t -> upper(known, cap, t))
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal lower(List<BigDecimal> known, int partners, BigDecimal total) {
        BigDecimal rest = rest(known, total);
        int others = partners - known.size();
        BigDecimal spread = others <= 0 || rest.signum() == 0
                ? BigDecimal.ZERO
                : of(List.of(rest), total).divide(BigDecimal.valueOf(others), Digits.EXACT_ENOUGH);
        return of(known, total).add(spread);
    }

    private static BigDecimal upper(List<BigDecimal> known, BigDecimal cap, BigDecimal total) {
        BigDecimal rest = rest(known, total);
        if (rest.signum() == 0 || cap.signum() <= 0) {
            return of(known, total);
        }
        BigDecimal[] pieces = rest.divideAndRemainder(cap, Digits.EXACT_ENOUGH);
        return of(known, total)
                .add(of(List.of(cap), total).multiply(pieces[0]))
                .add(of(List.of(pieces[1].max(BigDecimal.ZERO)), total));
    }

    private static BigDecimal rest(List<BigDecimal> known, BigDecimal total) {
        return total.subtract(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(BigDecimal.ZERO);
    }
}
