package org.tradebrief.chart.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.trade.Rows.FEBRUARY;
import static org.tradebrief.trade.Rows.economy;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.chart.Canvas;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.chart.bar.Bar;
import org.tradebrief.chart.bar.ComparisonChart;
import org.tradebrief.chart.bar.CompositionChart;
import org.tradebrief.chart.bar.ConcentrationChart;
import org.tradebrief.chart.line.LineChart;
import org.tradebrief.chart.line.Series;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.ConcentrationState;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.trade.view.Workspaces;

class TradeDrawingsTest {
    private final TradeView view = Workspaces.view(Workspaces.february(), FEBRUARY);
    private final ConcentrationDrawings drawings = new ConcentrationDrawings(ChartWords.chinese());

    @Test
    void barsComeFromTheHighestAndSayWhatIsStopped() {
        ConcentrationChart chart = drawings.bars(view.concentrations(), economy("TWN"), Thresholds.CLASSIC, true);
        assertEquals(
                List.of("德國", "台灣", "南韓", "日本", "中國"),
                chart.bars().stream().map(Bar::label).toList());
        assertEquals(Bar.State.STOPPED, chart.bars().get(0).state());
        assertEquals(Bar.State.SELECTED, chart.bars().get(1).state());
        assertTrue(chart.bars().get(1).bounds().isPresent());
        assertTrue(chart.description().contains("德國 1,188.50 涵蓋不足，不進簡報"), chart.description());
        Canvas.drawsInside(chart, 868, 296);
    }

    @Test
    void theCompositionEndsWithAllOthers() {
        ConcentrationState taiwan = view.concentrations().stream()
                .filter(c -> c.concentration().id().reporter().equals(economy("TWN")))
                .findFirst()
                .orElseThrow();
        CompositionChart chart = drawings.composition(taiwan.concentration(), 3);
        assertEquals(
                List.of("中國", "美國", "香港", "其他 218 個"),
                chart.lines().stream().map(CompositionChart.Line::label).toList());
        double sum = chart.lines().stream()
                .mapToDouble(CompositionChart.Line::contribution)
                .sum();
        assertEquals(1183.15, sum, 1e-9);
    }

    @Test
    void theTrendOfOnePeriodHasNoSeam() {
        Drawing trend = drawings.trend(view.concentrations(), economy("TWN"));
        Canvas.drawsInside(trend, 440, 212);
        assertTrue(Canvas.texts(trend, 440, 212).contains("德國（停用）"));
    }

    @Test
    void anEconomyHasOneColourInEveryChartWhicheverIsSelected() {
        Set<OptionalInt> tints = new HashSet<>();
        for (String selected : List.of("TWN", "KOR", "CHN")) {
            LineChart trend = (LineChart) drawings.trend(view.concentrations(), economy(selected));
            tints.add(tint(trend, "台灣"));
        }
        TradeView months = Workspaces.view(Workspaces.overtaking(), FEBRUARY);
        PageDrawings page = new PageDrawings(months, ChartWords.chinese());
        for (String key : List.of("balance/USA", "import/USA/TWN+CHN")) {
            LineChart chart = (LineChart) page.drawing(key).orElseThrow().drawing();
            tints.add(tint(chart, "台灣"));
            assertEquals(chart.series().size(), distinct(chart), "two leaders share no colour");
        }
        LineChart year =
                (LineChart) page.drawing("import/USA/TWN").orElseThrow().drawing();
        tints.add(year.series().getLast().tint());
        assertEquals(1, tints.size(), tints.toString());
    }

    private static OptionalInt tint(LineChart chart, String label) {
        return chart.series().stream()
                .filter(s -> s.label().equals(label))
                .findFirst()
                .orElseThrow()
                .tint();
    }

    private static long distinct(LineChart chart) {
        return chart.series().stream().map(Series::tint).distinct().count();
    }

    @Test
    void aPageFindsItsDrawingsByKey() {
        PageDrawings page = new PageDrawings(view, ChartWords.chinese());
        Exhibit bars = page.drawing("hhi").orElseThrow();
        assertTrue(bars.drawing().description().startsWith("HHI：德國"));
        assertTrue(bars.source().startsWith("資料來源：UN Comtrade，2023–2024 兩年合計；資料版本 2026-02-08。"), bars.source());
        assertTrue(page.drawing("composition/TWN").isPresent());
        assertTrue(page.drawing("composition/DEU").isEmpty(), "what a gate stops is not taken apart");
        assertTrue(page.drawing("balance/USA").isEmpty(), "years alone make no line");
        PageDrawings months =
                new PageDrawings(Workspaces.view(Workspaces.overtaking(), FEBRUARY), ChartWords.chinese());
        Exhibit balances = months.drawing("balance/USA").orElseThrow();
        assertTrue(Canvas.texts(balances.drawing(), 500, 260).contains("億美元"));
        assertTrue(balances.drawing().description().startsWith("差額，2024 年 1 月至 2025 年 11 月，億美元"));
        assertTrue(balances.source().startsWith("資料來源：U.S. Census Bureau，2024 年 1 月至 2025 年 11 月；資料版本"));
        assertTrue(months.drawing("import/USA/TWN").isPresent());
        assertTrue(months.drawing("import/USA/TWN+CHN").isPresent());
        assertTrue(months.drawing("import/USA/DEU").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"policy", "import", "hhi/TWN", "composition", "so-far/balance/USA", "so-far/import", "so-far"})
    void aKeyThatIsNotOursFindsNothing(String key) {
        assertTrue(new PageDrawings(view, ChartWords.chinese()).drawing(key).isEmpty());
    }

    @Test
    void theYearSoFarIsSetAgainstTheSameMonthsAndTheLargestComesFirst() {
        TradeView months = Workspaces.view(Workspaces.overtaking(), FEBRUARY);
        Exhibit soFar = new PageDrawings(months, ChartWords.chinese())
                .drawing("so-far/import/USA")
                .orElseThrow();
        assertTrue(soFar.drawing().description().startsWith("2025 年 1–11 月與 2024 年 1–11 月，億美元："));
        ComparisonChart chart = (ComparisonChart) soFar.drawing();
        assertTrue(
                chart.lines().get(0).now().size() > chart.lines().get(1).now().size());
        Canvas.drawsInside(chart, 640, 200);
        Canvas.drawsInside(chart, 320, 200);
        String page = Canvas.texts(chart, 640, 200);
        for (ComparisonChart.Line line : chart.lines()) {
            assertTrue(page.contains(line.label()) && page.contains(line.change()), line.toString());
        }
        assertTrue(page.contains("2025 年 1–11 月"), "each period is named in its first bar");
    }

    @Test
    void aYearIsDrawnOverTheYearBefore() {
        TradeView months = Workspaces.view(Workspaces.overtaking(), FEBRUARY);
        Economy taiwan = economy("TWN");
        MonthDrawings drawn = new MonthDrawings(ChartWords.chinese(), UsdUnit.BILLION);
        LineChart chart = drawn.yearOverYear(months.series(economy("USA"), taiwan, Metric.IMPORT), 2025);
        assertEquals("2025", chart.series().get(1).label());
        assertNull(chart.series().get(1).values().get(11));
        assertEquals("11 月 21.0", chart.series().get(1).marks().getFirst().text());
        Canvas.drawsInside(chart, 392, 224);
        LineChart balances = drawn.partners(
                months.partners(economy("USA")).stream()
                        .map(p -> months.series(economy("USA"), p, Metric.BALANCE))
                        .toList(),
                Period.parse("2024-01..2025-11"));
        Canvas.drawsInside(balances, 600, 300);
        Canvas.drawsInside(
                drawn.sparkline(months.series(economy("USA"), taiwan, Metric.IMPORT), Period.parse("2024-01..2025-11")),
                112,
                20);
    }
}
