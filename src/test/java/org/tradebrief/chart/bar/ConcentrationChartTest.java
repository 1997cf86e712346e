package org.tradebrief.chart.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.chart.Canvas;

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
        Rectangle2D area = new Rectangle2D.Double(0, 0, 868, 296);
        assertEquals(OptionalInt.of(0), chart.barAt(50, area));
        assertEquals(OptionalInt.of(3), chart.barAt(32 + 38 * 3.5, area));
        assertEquals(OptionalInt.empty(), chart.barAt(10, area));
        assertEquals(OptionalInt.empty(), chart.barAt(290, area));
    }

    @Test
    void aValueBeyondAllThresholdsStaysOnTheScale() {
        ConcentrationChart one = new ConcentrationChart(
                List.of(bar("單一市場", 9990, Bar.State.PLAIN, "")), 1500, 2500, List.of("低", "中等", "高"), "");
        Canvas.drawsInside(one, 700, 120);
    }

    @Test
    void theCompositionFitsAndNamesItsParts() {
        CompositionChart composition = new CompositionChart(
                List.of("夥伴", "占比 %", "貢獻", "占比平方", "占 HHI %"),
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
