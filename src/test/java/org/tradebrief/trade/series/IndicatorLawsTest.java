package org.tradebrief.trade.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.census;
import static org.tradebrief.trade.Rows.millions;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.partner.Thresholds;

/** What must hold of sums, changes, rates and places whatever the values are. */
class IndicatorLawsTest {
    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    private static final SeriesId ID = census("TWN", Metric.IMPORT);

    private static MonthlySeries series(List<Integer> millions, Set<Integer> missing) {
        List<Amount> values = new ArrayList<>();
        for (int i = 0; i < millions.size(); i++) {
            if (!missing.contains(i)) {
                values.add(millions(
                        ID, FIRST.plusMonths(i).toString(), millions.get(i).toString(), i + 1));
            }
        }
        return new MonthlySeries(ID, values);
    }

    private static Optional<BigDecimal> percent(Comparison change) {
        return change.comparable().flatMap(c -> Optional.ofNullable(c.percent()));
    }

    @Property(tries = 200)
    void aChangeIsBetweenEqualSetsOfMonthsOrSaysWhyNot(
            @ForAll @Size(36) List<@IntRange(min = 1, max = 9999) Integer> millions,
            @ForAll @Size(max = 6) Set<@IntRange(max = 35) Integer> missing,
            @ForAll @IntRange(max = 35) int now,
            @ForAll @IntRange(max = 35) int base,
            @ForAll @IntRange(min = 1, max = 12) int length,
            @ForAll @IntRange(min = 1, max = 12) int other) {
        Growth growth = new Growth(series(millions, missing));
        Comparison change = growth.between(period(now, length), period(base, other));
        switch (change) {
            case Comparison.Comparable c -> assertEqualSets(c);
            case Comparison.NotComparable n -> {
                assertTrue(n.code().matches("CMP-[A-Z]+") && n.reason().endsWith("。"), n.toString());
                n.offered().ifPresent(IndicatorLawsTest::assertEqualSets);
            }
        }
    }

    private static Period period(int start, int length) {
        return new Period(FIRST.plusMonths(start), FIRST.plusMonths(start + length - 1L));
    }

    private static void assertEqualSets(Comparison.Comparable c) {
        Period now = c.now().period();
        Period base = c.base().period();
        boolean neighbours = now.isMonth()
                && base.isMonth()
                && Math.abs(now.from().until(base.from(), java.time.temporal.ChronoUnit.MONTHS)) == 1;
        assertTrue(now.comparableWith(base) || neighbours, now + " against " + base);
    }

    @Property(tries = 100)
    void aSumStandsOnlyWhereEveryMonthIsHeld(
            @ForAll @Size(24) List<@IntRange(min = -999, max = 9999) Integer> millions,
            @ForAll @Size(max = 3) Set<@IntRange(max = 23) Integer> missing,
            @ForAll @IntRange(min = 11, max = 23) int last) {
        MonthlySeries series = series(millions, missing);
        boolean whole = missing.stream().noneMatch(m -> m > last - 12 && m <= last);
        Optional<Amount> rolling = series.rolling12(FIRST.plusMonths(last));
        assertEquals(whole, rolling.isPresent());
        long sum =
                millions.subList(last - 11, last + 1).stream().mapToInt(i -> i).sum();
        rolling.ifPresent(
                r -> assertEquals(0, r.usd().compareTo(BigDecimal.valueOf(sum).movePointRight(6))));
    }

    @Property(tries = 100)
    void growthOfASumLiesBetweenThatOfItsMonths(
            @ForAll @Size(24) List<@IntRange(min = 1, max = 9999) Integer> millions,
            @ForAll @IntRange(min = 1, max = 12) int through) {
        Growth growth = new Growth(series(millions, Set.of()));
        TreeSet<BigDecimal> months = new TreeSet<>();
        for (int m = 1; m <= through; m++) {
            percent(growth.yearBefore(Period.month(2024, m))).ifPresent(months::add);
        }
        BigDecimal whole =
                percent(growth.yearToDate(YearMonth.of(2024, through))).orElseThrow();
        BigDecimal slack = new BigDecimal("1e-20");
        assertTrue(whole.compareTo(months.first().subtract(slack)) >= 0, whole + " " + months);
        assertTrue(whole.compareTo(months.last().add(slack)) <= 0, whole + " " + months);
    }

    @Property(tries = 100)
    void growthMonthByMonthCompoundsToThatOfTheYear(
            @ForAll @Size(13) List<@IntRange(min = 1, max = 9999) Integer> millions) {
        Growth growth = new Growth(series(millions, Set.of()));
        double compounded = 1;
        for (int m = 1; m <= 12; m++) {
            compounded *= 1
                    + percent(growth.monthBefore(FIRST.plusMonths(m)))
                                    .orElseThrow()
                                    .doubleValue()
                            / 100;
        }
        double year = 1
                + percent(growth.yearBefore(Period.month(FIRST.plusYears(1))))
                                .orElseThrow()
                                .doubleValue()
                        / 100;
        assertEquals(year, compounded, year * 1e-9);
    }

    @Property(tries = 100)
    void theYearlyRateLeadsFromTheFirstYearToTheLast(
            @ForAll @Size(48) List<@IntRange(min = 1, max = 9999) Integer> millions,
            @ForAll @IntRange(min = 1, max = 3) int years) {
        MonthlySeries series = series(millions, Set.of());
        BigDecimal rate =
                new Growth(series).cagr(2023, 2023 + years).orElseThrow().value();
        double first = series.over(Period.year(2023)).orElseThrow().usd().doubleValue();
        double last = series.over(Period.year(2023 + years)).orElseThrow().usd().doubleValue();
        assertEquals(last, first * Math.pow(1 + rate.doubleValue() / 100, years), last * 1e-8);
    }

    @Property(tries = 100)
    void aBalanceIsExportsMinusImportsAndTurnsRoundWithThem(
            @ForAll @IntRange(max = 999_999) int exports, @ForAll @IntRange(max = 999_999) int imports) {
        Amount out = millions(ID.metric(Metric.EXPORT), "2024-05", Integer.toString(exports), 1);
        Amount in = millions(ID, "2024-05", Integer.toString(imports), 2);
        Amount balance = Amount.balance(out, in);
        Amount turned = Amount.balance(
                millions(ID.metric(Metric.EXPORT), "2024-05", Integer.toString(imports), 2),
                millions(ID, "2024-05", Integer.toString(exports), 1));
        assertEquals(0, balance.usd().add(in.usd()).compareTo(out.usd()));
        assertEquals(0, balance.usd().compareTo(turned.usd().negate()));
        assertEquals(List.of("逆差", "平衡", "順差").get(1 + Integer.signum(exports - imports)), balance.chineseKind());
    }

    @Property(tries = 100)
    void sharesAddUpAndRanksCountTheLarger(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 99) Integer> millions) {
        String[] partners = {"CHN", "TWN", "JPN", "KOR", "DEU", "VNM", "MEX", "CAN"};
        List<Amount> values = new ArrayList<>();
        for (int i = 0; i < millions.size(); i++) {
            values.add(millions(
                    census(partners[i], Metric.IMPORT), "2024", millions.get(i).toString(), i + 1));
        }
        Ranking ranking = new Ranking(values);
        BigDecimal shares = BigDecimal.ZERO;
        for (int i = 0; i < millions.size(); i++) {
            int own = millions.get(i);
            shares = shares.add(ranking.share(Rows.economy(partners[i])).orElseThrow());
            assertEquals(
                    1 + (int) millions.stream().filter(m -> m > own).count(),
                    ranking.rank(Rows.economy(partners[i])).orElseThrow());
        }
        assertTrue(shares.subtract(Digits.HUNDRED).abs().compareTo(new BigDecimal("1e-28")) < 0, shares.toString());
    }

    @Property(tries = 100)
    void aHigherIndexIsNeverLessConcentratedAndTheNewerThresholdsAreTheStricter(
            @ForAll @IntRange(min = 1, max = 10_000) int one, @ForAll @IntRange(min = 1, max = 10_000) int other) {
        BigDecimal low = BigDecimal.valueOf(Math.min(one, other));
        BigDecimal high = BigDecimal.valueOf(Math.max(one, other));
        for (Thresholds thresholds : Thresholds.values()) {
            assertTrue(thresholds.level(low).compareTo(thresholds.level(high)) <= 0);
        }
        assertTrue(Thresholds.CLASSIC.level(low).compareTo(Thresholds.STRICT.level(low)) <= 0);
    }
}
