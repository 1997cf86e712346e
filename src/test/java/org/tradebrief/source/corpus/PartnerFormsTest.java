package org.tradebrief.source.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.corpus.Extracts.codes;
import static org.tradebrief.source.corpus.Extracts.read;
import static org.tradebrief.source.corpus.Extracts.skipped;
import static org.tradebrief.source.corpus.Extracts.usd;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

class PartnerFormsTest {
    private static final String HEAD = """
        # Taiwan — Trade

        - **Source**: UN Comtrade Preview API
        - **Reporter**: Taiwan (158)
        - **Period**: 2023-2024
        - **Fetched**: 2026-02-08T14:05:23Z
        - **confidence**: 高
        """;

    private static final String FLOWS = HEAD + """
        - **Partners found**: 3

        ## Top Export Partners (by trade value, USD)

        | Rank | Partner Code | Total Value (USD) | Records |
        |------|-------------|-------------------|---------|
        | 1 | 842 | 187808747279.02002 | 2 |
        | 2 | 490 | 40662282986 | 2 |
        | 3 | 899 | 4,976,300,267.9 | 11 |
        """;

    @Test
    void aFlowKeepsEverythingThatTheSourceSays() {
        Flow flow = flows(FLOWS).getFirst();
        assertEquals("TWN", flow.reporter().iso3(), "158 is Taiwan's own code");
        assertEquals("USA", flow.partner().iso3(), "842 is the United States");
        assertEquals(Direction.EXPORT, flow.direction());
        assertEquals(Flow.TOTAL, flow.product());
        assertEquals(Period.years(2023, 2024), flow.period(), "the file's name says 2024, its content two years");
        assertEquals(usd("187808747279.02002"), flow.usd());
        assertEquals(usd("0.000005"), flow.precision());
        assertEquals(Provider.COMTRADE, flow.provider());
        assertEquals(2, flow.records());
        assertEquals(LocalDate.of(2026, 2, 8), flow.vintage());
        assertEquals(
                "bilateral_trade_flows/export_flow/158-export-2024.md",
                flow.source().path());
        assertEquals(14, flow.source().line());
    }

    @Test
    void precisionIsHalfOfTheLastDigitGiven() {
        assertEquals(
                List.of(usd("0.000005"), usd("0.5"), usd("0.05")),
                flows(FLOWS).stream().map(Flow::precision).toList());
    }

    @Test
    void goodsThatComeBackAndResidualsAreKept() {
        List<Flow> flows = flows(FLOWS);
        assertTrue(flows.get(1).isReimport(), "partner 490 is Taiwan too");
        assertEquals("R899", flows.get(2).partner().iso3());
        assertEquals(usd("4976300267.9"), flows.get(2).usd());
    }

    @Test
    void anImportFolderHoldsImports() {
        Reading reading = read("bilateral_trade_flows/import_flow/158-import-2024.md", FLOWS);
        assertTrue(reading.flows().stream().allMatch(f -> f.direction() == Direction.IMPORT));
    }

    @Test
    void rowsLostOnTheWayAreNoticed() {
        Reading reading = export(FLOWS.replace("found**: 3", "found**: 20"));
        assertEquals(List.of("SRC-ROWS"), codes(reading));
        assertEquals(3, reading.flows().size());
    }

    @Test
    void oneBadRowDoesNotSpoilTheOthers() {
        Reading reading = export(FLOWS.replace("| 2 | 490 | 40662282986 | 2 |", """
            | 2 | 490 | 40662282986 |
            | 3 | 99999 | 1 | 2 |
            | 4 | 410 | a lot | 2 |
            | 5 | 392 | N/A | 2 |
            | 6 | 276 | -5 | 2 |
            | — | — | — | — |\
            """));
        assertEquals(
                List.of("USA", "R899"),
                reading.flows().stream().map(f -> f.partner().iso3()).toList());
        assertEquals(List.of("SRC-RAGGED", "SRC-ECONOMY", "SRC-NUMBER", "SRC-NEGATIVE", "SRC-MISSING"), codes(reading));
        assertEquals(
                List.of(15, 16, 17, 19, 18),
                reading.problems().stream().map(p -> p.line()).toList());
        assertTrue(reading.problems().getLast().message().startsWith("2 個數值未提供"));
    }

    @Test
    void aPartnerWithTwoValuesIsNotTakenAtAll() {
        Reading reading = export(FLOWS.replace("| 2 | 490 |", "| 2 | 842 |"));
        assertEquals(
                List.of("R899"),
                reading.flows().stream().map(f -> f.partner().iso3()).toList());
        assertEquals(List.of("SRC-TWICE"), codes(reading));
    }

    @Test
    void sharesAreNotCommodities() {
        Reading reading = read("bilateral_trade_flows/commodity_structure/158-commodity-2024.md", HEAD + """

            ## Top Export Destinations (by value share)

            | Partner Code | Total Value (USD) | Share (%) |
            |---|---|---|
            | 156 | 192600537785.94702 | 21.24% |
            | 702 | 63448308093.725 | 7% |
            """);
        assertEquals(List.of(), reading.flows());
        Reported.Share share =
                assertInstanceOf(Reported.Share.class, reading.reported().getFirst());
        assertEquals("CHN", share.partner().iso3());
        assertEquals(Direction.EXPORT, share.direction());
        assertEquals(usd("21.24"), share.percent());
        assertEquals(usd("192600537785.94702"), share.usd());
        assertEquals(
                usd("7"),
                assertInstanceOf(Reported.Share.class, reading.reported().get(1))
                        .percent());
    }

    @Test
    void aBalanceNeedsBothLegs() {
        Reading reading = read("bilateral_trade_flows/trade_balance/158-balance-2024.md", HEAD + """

            ## Trade Balance by Partner (USD)

            | Partner Code | Exports | Imports | Balance | Type |
            |---|---|---|---|---|
            | 344 | 110.5 | 2.25 | 108.25 | surplus |
            | 842 | 7 | N/A | 0 | surplus |
            | 702 | N/A | — | 0 | surplus |
            """);
        assertEquals(2, reading.reported().size());
        Reported.Balance whole =
                assertInstanceOf(Reported.Balance.class, reading.reported().get(0));
        assertEquals(usd("108.25"), whole.balanceUsd());
        assertEquals(usd("0.05"), whole.precision());
        Reported.Balance half =
                assertInstanceOf(Reported.Balance.class, reading.reported().get(1));
        assertEquals(usd("7"), half.exportsUsd());
        assertNull(half.importsUsd());
        assertNull(half.balanceUsd(), "a zero that stands for nothing is not a balance");
        assertEquals(List.of("SRC-MISSING"), codes(reading));
    }

    @Test
    void aConcentrationNamesTheRowOfEachOfItsValues() {
        Reported.Concentration c = assertInstanceOf(
                Reported.Concentration.class, read(HHI_PATH, HHI).reported().getFirst());
        assertEquals(usd("1183.15"), c.hhi());
        assertEquals("low", c.level());
        assertEquals(usd("54.08"), c.top3Share());
        assertEquals(221, c.partners());
        assertEquals(
                List.of(13, 15, 16),
                List.of(
                        c.source().line(),
                        c.top3Source().line(),
                        c.partnersSource().line()));
    }

    @Test
    void aConcentrationBeyondItsScaleIsNotTaken() {
        Reading reading = read(HHI_PATH, HHI.replace("1183.15", "118315"));
        assertEquals(List.of(), reading.reported());
        assertEquals(List.of("SRC-RANGE"), codes(reading));
    }

    @Test
    void whatTheHeadDoesNotSayIsNotGuessed() {
        assertEquals("SRC-PERIOD", skipExport(FLOWS.replace("2023-2024", "last year")));
        assertEquals("SRC-PERIOD", skipExport(FLOWS.replace("- **Period**: 2023-2024\n", "")));
        assertEquals("SRC-ECONOMY", skipExport(FLOWS.replace("(158)", "(9999)")));
        assertEquals("SRC-UNIT", skipExport(FLOWS.replace("(USD)", "").replace(", USD)", ")")));
        assertEquals("SRC-FORM", skipExport(HEAD));
        Reading elsewhere = read("bilateral_trade_flows/elsewhere/x.md", FLOWS);
        assertEquals(List.of("SRC-NEW-FOLDER"), codes(elsewhere));
        assertEquals(List.of(), elsewhere.flows());
    }

    private static final String HHI_PATH = "bilateral_trade_flows/market_concentration/158-hhi-2024.md";
    private static final String HHI = HEAD + """

        ## HHI Index

        | Metric | Value |
        |--------|-------|
        | HHI | 1183.15 |
        | Concentration Level | low |
        | Top 3 Partners Share | 54.08% |
        | Total Partner Groups | 221 |

        ### HHI Reference

        - < 1500: Low concentration (diversified)
        """;

    private static Reading export(String text) {
        return read("bilateral_trade_flows/export_flow/158-export-2024.md", text);
    }

    private static List<Flow> flows(String text) {
        return export(text).flows();
    }

    private static String skipExport(String text) {
        return skipped("bilateral_trade_flows/export_flow/158-export-2024.md", text)
                .code();
    }
}
