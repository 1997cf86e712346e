package org.tradebrief.chart.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.chart.Canvas;
import org.tradebrief.chart.Items;

class LineChartTest {
    private static final List<String> MONTHS =
            IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();

    private final LineChart year = new LineChart(
            MONTHS,
            List.of(
                    new Series(
                            "2024",
                            Arrays.asList(8.2, 6.8, 7.9, 9.1, 9.0, 9.9, 13.0, 11.8, 10.6, 10.7, 9.3, 10.1),
                            Series.Style.REFERENCE,
                            List.of()),
                    new Series(
                            "2025",
                            Arrays.asList(11.1, 10.6, 12.4, 14.6, 16.4, 16.9, 19.5, 17.7, 15.0, 22.3, 20.3, null),
                            Series.Style.SELECTED,
                            List.of(new Series.Mark(9, "10 月 22.3")))),
            true,
            "十億美元",
            Optional.empty(),
            "美國自台灣進口");

    private final LineChart trend = new LineChart(
            List.of("2023", "2023–2024 合計"),
            List.of(
                    new Series("德國（停用）", Arrays.asList(null, 1188.5), Series.Style.STOPPED, List.of()),
                    new Series("台灣", Arrays.asList(null, 1183.15), Series.Style.SELECTED, List.of()),
                    new Series("南韓", Arrays.asList(903.12, 911.24), Series.Style.EQUAL, List.of()),
                    new Series("波士尼亞與赫塞哥維納", Arrays.asList(895.03, 894.65), Series.Style.EQUAL, List.of())),
            false,
            "",
            Optional.of(new LineChart.Seam(1, "期間長度不同")),
            "趨勢");

    @ParameterizedTest
    @CsvSource({"392, 224", "300, 140", "900, 500", "240, 110"})
    void nothingLeavesTheArea(int width, int height) {
        Canvas.drawsInside(year, width, height);
        Canvas.drawsInside(trend, width, height);
    }

    @Test
    void everyLineIsNamedAtItsEnd() {
        assertTrue(Canvas.texts(year, 392, 224).contains("10 月 22.3"));
        assertTrue(Canvas.texts(year, 392, 224).contains("十億美元"));
        String page = Canvas.texts(trend, 440, 212);
        for (String text : List.of("德國（停用）", "台灣", "南韓", "波士尼亞與赫塞哥維納", "期間長度不同")) {
            assertTrue(page.contains(text), text);
        }
    }

    @Test
    void namesThatWouldMeetAreMovedApartInOrder() {
        double[] y = LineTexts.apart(new double[] {10, 11, 12, 90}, 0, 100);
        assertArrayEquals(new double[] {10, 25, 40, 90}, y);
        double[] low = LineTexts.apart(new double[] {95, 96, 97}, 0, 100);
        assertArrayEquals(new double[] {70, 85, 100}, low);
        double[] crowded = LineTexts.apart(new double[] {5, 5, 5, 5, 5}, 0, 20);
        assertArrayEquals(new double[] {0, 5, 10, 15, 20}, crowded);
    }

    @Test
    void aPointerFindsTheNearestPlace() {
        Items items = Canvas.items(year, 392, 224);
        assertEquals(OptionalInt.of(0), items.at(24, 100));
        assertEquals(OptionalInt.of(11), items.at(352, 100));
        assertEquals(OptionalInt.empty(), items.at(391, 100));
    }

    @Test
    void aPlaceIsReadLineByLineAndWithoutWhatIsMissing() {
        assertEquals("2025  22.3\n2024  10.7", year.readings(9));
        assertEquals("2024  10.1", year.readings(11));
    }

    @Test
    void ofManyMonthsAsManyAreNamedAsHaveRoom() {
        List<String> months = IntStream.range(0, 250)
                .mapToObj(i -> YearMonth.of(2005, 1).plusMonths(i).toString())
                .toList();
        Series line = new Series(
                "中國", IntStream.range(0, 250).mapToObj(i -> (double) i).toList(), Series.Style.EQUAL, List.of());
        LineChart chart = new LineChart(months, List.of(line), true, "", Optional.empty(), "");
        Canvas.drawsInside(chart, 700, 300);
        String page = Canvas.texts(chart, 700, 300);
        assertTrue(page.contains("2005-01") && page.contains("2007-01"), "every second year");
        assertFalse(page.contains("2005-02") || page.contains("2006-01"), "and no more");
    }

    @Test
    void aChartWithoutValuesIsAnEmptyGrid() {
        LineChart none = new LineChart(List.of(), List.of(), true, "億美元", Optional.empty(), "");
        Canvas.drawsInside(none, 300, 160);
        assertEquals(OptionalInt.empty(), Canvas.items(none, 300, 160).at(150, 80));
        LineChart one = new LineChart(
                List.of("2024"),
                List.of(new Series("台灣", List.of(1183.15), Series.Style.EQUAL, List.of())),
                false,
                "",
                Optional.empty(),
                "");
        Canvas.drawsInside(one, 300, 160);
        assertEquals(OptionalInt.of(0), Canvas.items(one, 300, 160).at(150, 80));
    }

    @Test
    void valuesWithoutAPlaceAreAnError() {
        Series two = new Series("甲", List.of(1.0, 2.0), Series.Style.EQUAL, List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> new LineChart(List.of("1"), List.of(two), true, "", Optional.empty(), ""));
    }

    @Test
    void aSparklineFitsItsCellAndBreaksAtAGap() {
        Sparkline line = new Sparkline(Arrays.asList(1.0, 3.0, null, 2.0, 5.0, 5.0), 0, "台灣");
        Canvas.drawsInside(line, 112, 20);
        Canvas.drawsInside(new Sparkline(List.of(4.0), 0, "一個值"), 112, 24);
    }
}
