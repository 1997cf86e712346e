package org.tradebrief.chart.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.chart.Canvas;

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
        double[] y = EndLabels.apart(new double[] {10, 11, 12, 90}, 0, 100);
        assertArrayEquals(new double[] {10, 25, 40, 90}, y);
        double[] low = EndLabels.apart(new double[] {95, 96, 97}, 0, 100);
        assertArrayEquals(new double[] {70, 85, 100}, low);
        double[] crowded = EndLabels.apart(new double[] {5, 5, 5, 5, 5}, 0, 20);
        assertArrayEquals(new double[] {0, 5, 10, 15, 20}, crowded);
    }

    @Test
    void aPointerFindsTheNearestPlace() {
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        Rectangle2D area = new Rectangle2D.Double(0, 0, 392, 224);
        assertEquals(OptionalInt.of(0), year.placeAt(24, area, graphics, Canvas.light()));
        assertEquals(OptionalInt.empty(), year.placeAt(391, area, graphics, Canvas.light()));
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
        Sparkline line = new Sparkline(Arrays.asList(1.0, 3.0, null, 2.0, 5.0, 5.0), "台灣");
        Canvas.drawsInside(line, 112, 20);
        Canvas.drawsInside(new Sparkline(List.of(4.0), "一個值"), 112, 24);
    }
}
