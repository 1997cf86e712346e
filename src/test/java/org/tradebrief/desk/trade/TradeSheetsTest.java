package org.tradebrief.desk.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.trade.view.Workspaces;

/** The trade tab's tables over values as the sources gave them. */
class TradeSheetsTest {
    private final TradeView view = Workspaces.view(records(), Rows.FEBRUARY);
    private final TradeSheets sheets = new TradeSheets(view);

    private static ListedRecords records() {
        ListedRecords records = Workspaces.february();
        for (int year : new int[] {2024, 2025}) {
            for (int month = 1; month <= (year == 2025 ? 3 : 12); month++) {
                String period = YearMonth.of(year, month).toString();
                Workspaces.census(
                        records, "CHN", period, "100.0", Integer.toString(400 - 100 * (year - 2024)), Rows.FEBRUARY);
                Workspaces.census(
                        records, "KOR", period, "50.0", Integer.toString(200 + 300 * (year - 2024)), Rows.FEBRUARY);
            }
        }
        return records;
    }

    private TradeSheet yearToDate() {
        return sheets.sheet(new TradeQuery(
                new Holding.Months(Rows.economy("USA")),
                Metric.IMPORT,
                Span.YEAR_TO_DATE,
                YearMonth.of(2025, 3),
                UsdUnit.MILLION));
    }

    @Test
    void aRunningYearIsSetAgainstTheSameMonthsOfTheYearBefore() {
        TradeLine korea = line(yearToDate(), "KOR");
        Comparison.Comparable change =
                assertInstanceOf(Comparison.Comparable.class, korea.yearBefore().orElseThrow());
        assertEquals("+150.0%", LineText.change(korea.yearBefore()));
        assertEquals(3, change.base().period().months());
    }

    @Test
    void aPartnerThatOvertookAnotherHasClimbed() {
        assertEquals(1, line(yearToDate(), "KOR").climbed().orElseThrow());
        assertEquals(-1, line(yearToDate(), "CHN").climbed().orElseThrow());
    }

    @Test
    void belowAPartnerStandItsMonthsTheLatestFirst() {
        List<TradeLine> months = line(yearToDate(), "CHN").months();
        assertEquals(
                List.of("2025-03", "2025-02", "2025-01"),
                months.stream().map(m -> m.period().toString()).toList());
    }

    @Test
    void aPartnerTableOfTwoYearsHasNoChangesAndSaysWhyItIsStopped() {
        TradeSheet germany = partners("DEU");
        assertTrue(germany.stopped().isPresent());
        assertTrue(germany.lines().stream().allMatch(l -> l.yearBefore().isEmpty()));
        assertFalse(partners("TWN").stopped().isPresent());
    }

    @Test
    void aCopyCarriesHeadAndSource() {
        TradeSheet sheet = yearToDate();
        LineText text = new LineText(new Words().of("trade"));
        String tsv = TableText.tsv(sheet, sheet.lines(), text, "來源列", false);
        assertTrue(tsv.startsWith("夥伴／月份\t排名\t出口（百萬美元）"));
        assertTrue(tsv.endsWith("來源列\n"));
        assertEquals(sheet.lines().size() + 2, tsv.lines().count());
    }

    @Test
    void aFileHoldsNothingThatASheetWouldRun() {
        TradeSheet sheet = yearToDate();
        LineText text = new LineText(new Words().of("trade"));
        assertTrue(TableText.csv(sheet, sheet.lines(), text, "=HYPERLINK(1)").contains("'=HYPERLINK(1)"));
    }

    private TradeSheet partners(String reporter) {
        Holding holding = sheets.holdings().stream()
                .filter(h ->
                        h instanceof Holding.Partners && h.reporter().iso3().equals(reporter))
                .findFirst()
                .orElseThrow();
        return sheets.sheet(new TradeQuery(
                holding, Metric.EXPORT, Span.YEAR, sheets.ends(holding).getFirst(), UsdUnit.MILLION));
    }

    private static TradeLine line(TradeSheet sheet, String partner) {
        return sheet.lines().stream()
                .filter(l -> l.partner().iso3().equals(partner))
                .findFirst()
                .orElseThrow();
    }
}
