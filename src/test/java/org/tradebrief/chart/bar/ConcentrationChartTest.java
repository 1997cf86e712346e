package org.tradebrief.chart.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.chart.Canvas;
import org.tradebrief.chart.Items;

class ConcentrationChartTest {
    private static final String LONG = "聖文森及格瑞那丁、聖多美普林西比";
    private final ConcentrationChart chart = new ConcentrationChart(
            List.of(
                    bar("德國", 1188.5, Bar.State.STOPPED, "涵蓋不足，不進簡報"),
                    bar("台灣", 1183.15, Bar.State.SELECTED, ""),
                    bar(LONG, 911.24, Bar.State.PLAIN, ""),
                    bar("澳门特别行政区", 447.18, Bar.State.PLAIN, "")),
            1500,
            2500,
            List.of("低", "中等", "高"),
            "HHI");

    private static Bar bar(String label, double value, Bar.State state, String note) {
        return new Bar(
                label, value, Double.toString(value), Optional.of(new Bar.Range(value - 5, value + 9)), state, note);
    }

    @ParameterizedTest
    @CsvSource({"868, 296", "520, 200", "360, 180", "1400, 700"})
    void nothingLeavesTheArea(int width, int height) {
        Canvas.drawsInside(chart, width, height);
    }

    @Test
    void namesAreWrittenWhole() {
        String page = Canvas.texts(chart, 868, 296);
        for (String text : List.of(LONG, "德國", "台灣", "1183.15", "中等", "1,500", "涵蓋不足，不進簡報")) {
            assertTrue(page.contains(text), text);
        }
    }

    @Test
    void aStoppedBarIsNotFilledWithASeriesColour() {
        ConcentrationChart stopped =
                new ConcentrationChart(List.of(bar("德國", 1188.5, Bar.State.STOPPED, "停用")), 1500, 2500, List.of(), "");
        assertFalse(Canvas.shows(stopped, 600, 120, Canvas.light().other()));
        assertTrue(Canvas.shows(chart, 600, 240, Canvas.light().other()));
        assertTrue(Canvas.shows(chart, 600, 240, Canvas.light().selected()));
    }

    @Test
    void aPointerFindsItsBar() {
        Items items = Canvas.items(chart, 868, 212);
        assertEquals(OptionalInt.of(0), items.at(400, 50));
        assertEquals(OptionalInt.of(3), items.at(10, 32 + 38 * 3.5));
        assertEquals(OptionalInt.empty(), items.at(400, 10));
        assertEquals(OptionalInt.empty(), items.at(400, 200));
    }

    @Test
    void theLargestNumberHasRoomBesideItsBar() {
        for (int width : new int[] {300, 560, 900}) {
            assertTrue(Canvas.texts(lone("單一市場", 9990), width, 98).contains("9990.0"));
            Canvas.drawsInside(lone(LONG, 2490), width, 98);
        }
    }

    private static ConcentrationChart lone(String label, double value) {
        return new ConcentrationChart(
                List.of(bar(label, value, Bar.State.PLAIN, "")), 1500, 2500, List.of("低", "中等", "高"), "");
    }

    @Test
    void noBarsLeaveTheScaleAlone() {
        ConcentrationChart none = new ConcentrationChart(List.of(), 1500, 2500, List.of("低", "中等", "高"), "");
        Canvas.drawsInside(none, 560, 98);
        assertEquals(OptionalInt.empty(), Canvas.items(none, 560, 98).at(300, 50));
    }

    @Test
    void theCompositionFitsAndNamesItsParts() {
        CompositionChart composition = new CompositionChart(
                List.of("夥伴", "占比 %", "占比平方", "占 HHI %", "貢獻"),
                List.of(
                        new CompositionChart.Line("中國", "21.24", 451.02, "451.02", "38.1"),
                        new CompositionChart.Line(LONG, "3.87", 14.96, "14.96", "1.3"),
                        new CompositionChart.Line("其他 213 個", "—", 25.75, "25.75", "2.2")),
                1,
                "組成");
        Canvas.drawsInside(composition, 416, 120);
        Canvas.drawsInside(composition, 700, 300);
        assertTrue(Canvas.texts(composition, 416, 120).contains(LONG));
    }
}
