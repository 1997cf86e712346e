package org.tradebrief.trade.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.census;
import static org.tradebrief.trade.Rows.millions;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    private final MonthlySeries imports = TaiwanMonths.of(Metric.IMPORT);
    private final Window window = Window.of(imports).orElseThrow();

    @Test
    void aRecordHoldsWithinTheWindowThatIsNamed() {
        Window.Place october = window.place(YearMonth.of(2025, 10)).orElseThrow();
        assertEquals("窗內最高", october.phrase());
        assertTrue(october.sole());
        assertEquals("窗內第 2 高", window.place(NOVEMBER).orElseThrow().phrase());
        assertEquals("2023-09、2024-01 至 2025-11，24 個值", window.chinese());
        assertFalse(window.unbroken());
    }

    @Test
    void equalValuesShareTheirPlace() {
        SeriesId id = census("KOR", Metric.EXPORT);
        Window two = new Window(List.of(millions(id, "2025-01", "5", 1), millions(id, "2025-02", "5", 2)));
        assertEquals("同為窗內最高", two.place(YearMonth.of(2025, 2)).orElseThrow().phrase());
    }

    @Test
    void aStreakEndsWhereAMonthIsMissing() {
        assertEquals(23, window.streak(NOVEMBER, v -> true));
        assertEquals(1, window.streak(YearMonth.of(2023, 9), v -> true));
        assertEquals(0, window.streak(YearMonth.of(2023, 10), v -> true));
    }

    @Test
    void sinceWhenLooksNoFurtherThanTheGap() {
        Window exports = Window.of(TaiwanMonths.of(Metric.EXPORT)).orElseThrow();
        assertEquals(Optional.empty(), exports.sinceWhen(NOVEMBER, true));
        assertEquals(Optional.of(YearMonth.of(2025, 7)), window.sinceWhen(YearMonth.of(2025, 8), true));
        assertEquals(Optional.of(YearMonth.of(2025, 4)), window.sinceWhen(YearMonth.of(2025, 9), false));
    }

    @Test
    void twoSeriesCross() {
        SeriesId china = census("CHN", Metric.BALANCE);
        MonthlySeries other = new MonthlySeries(
                china,
                List.of(
                        millions(china, "2025-08", "-15271.8", 1),
                        millions(china, "2025-10", "-14940.9", 2),
                        millions(china, "2025-11", "-13942.0", 3)));
        Crossing crossing = Crossing.of(TaiwanMonths.of(Metric.BALANCE), other).orElseThrow();
        assertEquals(List.of(YearMonth.of(2025, 10), NOVEMBER), crossing.above());
        assertEquals(2, crossing.streak());
        assertEquals(0, crossing.gap(NOVEMBER).compareTo(new java.math.BigDecimal("1043000000")));
        assertEquals(0, crossing.timesAbove(2024));
    }

    @Test
    void whoIsOvertakenFollowsFromBothRankings() {
        Ranking before = ranking("100", "60", "50");
        Ranking after = ranking("90", "55", "70");
        assertEquals(Optional.of(3), before.rank(partner("TWN")));
        assertEquals(Optional.of(2), after.rank(partner("TWN")));
        assertEquals(List.of(partner("JPN")), after.overtaken(partner("TWN"), before));
        assertEquals(
                "32.56",
                org.tradebrief.trade.Digits.grouped(after.share(partner("TWN")).orElseThrow(), 2));
    }

    private static org.tradebrief.trade.Economy partner(String iso3) {
        return org.tradebrief.trade.Rows.economy(iso3);
    }

    private static Ranking ranking(String china, String japan, String taiwan) {
        return new Ranking(List.of(
                millions(census("CHN", Metric.IMPORT), "2025", china, 1),
                millions(census("JPN", Metric.IMPORT), "2025", japan, 2),
                millions(census("TWN", Metric.IMPORT), "2025", taiwan, 3)));
    }
}
