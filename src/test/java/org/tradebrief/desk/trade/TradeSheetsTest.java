package org.tradebrief.desk.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.trade.view.Workspaces;

/** The trade tab's tables over values as the sources gave them. */
class TradeSheetsTest {
    private final TradeView view = Workspaces.view(records(), org.tradebrief.trade.Rows.FEBRUARY);
    private final TradeSheets sheets = new TradeSheets(view);
    private static final LineText TEXT = new LineText(new Words().of("trade"));

    private static ListedRecords records() {
        ListedRecords records = Workspaces.february();
        for (int year : new int[] {2024, 2025}) {
            for (int month = 1; month <= (year == 2025 ? 3 : 12); month++) {
                String period = YearMonth.of(year, month).toString();
                Workspaces.census(
                        records,
                        "CHN",
                        period,
                        "100.0",
                        Integer.toString(400 - 100 * (year - 2024)),
                        org.tradebrief.trade.Rows.FEBRUARY);
                Workspaces.census(
                        records,
                        "KOR",
                        period,
                        "50.0",
                        Integer.toString(200 + 300 * (year - 2024)),
                        org.tradebrief.trade.Rows.FEBRUARY);
            }
        }
        return records;
    }

    private TradeSheet yearToDate() {
        return sheets.sheet(new TradeQuery(
                new Holding.Months(org.tradebrief.trade.Rows.economy("USA")),
                Metric.IMPORT,
                Span.YEAR_TO_DATE,
                YearMonth.of(2025, 3),
                UsdUnit.MILLION,
                null));
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
        String tsv = table(sheet, "來源列", false).tsv();
        assertTrue(tsv.startsWith("夥伴／月份\t排名\t變動\t進口（百萬美元）"), tsv);
        assertTrue(tsv.strip().endsWith("來源列"), tsv);
        assertEquals(sheet.lines().size() + 2, tsv.lines().count());
    }

    @Test
    void rawValuesAreNotRounded() {
        assertTrue(table(yearToDate(), "", true).csv().contains(",150,"));
        assertTrue(table(yearToDate(), "", false).csv().contains("+150.0%"));
    }

    @Test
    void aFileHoldsNothingThatASheetWouldRun() {
        assertTrue(table(yearToDate(), "=HYPERLINK(1)", false).csv().contains("'=HYPERLINK(1)"));
    }

    private static TextTable table(TradeSheet sheet, String source, boolean raw) {
        return new Taking(TEXT).table(sheet.lines(), Layout.Kind.MONTHS.usual().columns(), sheet.query(), source, raw);
    }

    @Test
    void recordsAreOfEverySourcePeriodAndPartner() {
        Holding.Records records = sheets.holdings(org.tradebrief.trade.Rows.economy("TWN")).stream()
                .filter(Holding.Records.class::isInstance)
                .map(Holding.Records.class::cast)
                .findFirst()
                .orElseThrow();
        TradeSheet sheet = sheets.sheet(new TradeQuery(
                records, Metric.EXPORT, Span.YEAR, sheets.ends(records).getFirst(), UsdUnit.MILLION, null));
        List<TradeLine> lines = sheet.lines();
        assertEquals(sheet.rows().size(), lines.size());
        assertTrue(lines.size() > 10);
        TradeLine china = lines.stream()
                .filter(l -> l.partner().iso3().equals("CHN"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, china.sources().size());
        assertTrue(china.values().exports() != null);
    }

    @Test
    void whatWasTypedIsFoundInEitherLanguageAndAlternativesByCommas() {
        LineRows rows = (LineRows) yearToDate().rows();
        assertEquals(List.of("KOR"), partners(rows, "korea"));
        assertEquals(List.of("KOR"), partners(rows, "南韓"));
        assertEquals(List.of("KOR", "CHN"), partners(rows, "chn，kor"));
        assertEquals(List.of(), partners(rows, "korea chn"));
    }

    private static List<String> partners(LineRows rows, String typed) {
        return rows.arranged(new Rows.Arrangement(typed, List.of(), Metric.IMPORT), TEXT).lines().stream()
                .map(l -> l.partner().iso3())
                .toList();
    }

    @Test
    void linesAreSortedBySeveralColumnsAndTheirMonthsAlike() {
        Rows rows = yearToDate()
                .rows()
                .arranged(
                        new Rows.Arrangement(
                                "",
                                List.of(
                                        new Rows.Order(TradeColumn.EXPORT, false),
                                        new Rows.Order(TradeColumn.VALUE, true)),
                                Metric.IMPORT),
                        TEXT);
        assertEquals(
                List.of("KOR", "CHN"),
                rows.visible(Set.of()).stream().map(l -> l.partner().iso3()).toList());
        assertEquals(
                List.of("KOR", "2025-03", "2025-02", "2025-01", "CHN"),
                rows.visible(Set.of(org.tradebrief.trade.Rows.economy("KOR"))).stream()
                        .map(l ->
                                l.month() ? l.period().toString() : l.partner().iso3())
                        .toList());
    }

    private TradeSheet partners(String reporter) {
        Holding holding = sheets.holdings(org.tradebrief.trade.Rows.economy(reporter)).stream()
                .filter(h ->
                        h instanceof Holding.Partners && h.reporter().iso3().equals(reporter))
                .findFirst()
                .orElseThrow();
        return sheets.sheet(new TradeQuery(
                holding, Metric.EXPORT, Span.YEAR, sheets.ends(holding).getFirst(), UsdUnit.MILLION, null));
    }

    private static TradeLine line(TradeSheet sheet, String partner) {
        return sheet.lines().stream()
                .filter(l -> l.partner().iso3().equals(partner))
                .findFirst()
                .orElseThrow();
    }
}
