package org.tradebrief.source.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.corpus.Extracts.ECONOMIES;
import static org.tradebrief.source.corpus.Extracts.RECEIVED;
import static org.tradebrief.source.corpus.Extracts.codes;
import static org.tradebrief.source.corpus.Extracts.read;
import static org.tradebrief.source.corpus.Extracts.skipped;
import static org.tradebrief.source.corpus.Extracts.usd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFiles;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

class CensusFormsTest {
    private static final String HEAD = """
        # United States — Trade with China

        - **Source**: US Census Bureau (Balance Summary)
        - **Source URL**: https://www.census.gov/foreign-trade/balance/c5700.html
        - **Partner**: China (5700)
        - **Fetched**: 2026-02-08T14:05:23Z
        - **confidence**: 中 (彙總數據，無 HS 商品明細)

        """;

    private static final String EXPORTS = HEAD + """
        ## Monthly Export Data

        | Year | Month | Exports (Million USD) |
        |------|-------|----------------------|
        | 2025 | September | 8380.2 |
        | 2025 | November | 7008 |
        """;

    /** The first three months of two years, and what the yearly table makes of them. */
    private static final String MONTHS = HEAD + """
        ## Monthly Trade Balance

        | Year | Month | Export (M USD) | Import (M USD) | Balance (M USD) | Type |
        |---|---|---|---|---|---|
        | 2025 | March | 30 | 300 | -270 | Deficit |
        | 2025 | January | 10.1 | 100.1 | -90.1 | Deficit |
        | 2025 | February | 20.1 | 200.1 | -180 | Deficit |
        """;

    private static final String YEARS = HEAD + """
        ## Annual Summary

        | Year | Total Export (M USD) | Total Import (M USD) | Balance (M USD) |
        |---|---|---|---|
        | 2025 | 60.1 | 600.3 | -540.2 |
        | 2024 | 143226.6 | 438742 | -295515.3 |
        """;

    @TempDir
    Path corpus;

    @Test
    void aMonthIsInMillionsWithOneDecimalEvenIfThatWasDropped() {
        List<Flow> flows = read("us_trade_census/monthly_export/us-export-5700-2026.md", EXPORTS)
                .flows();
        Flow flow = flows.get(0);
        assertEquals("USA", flow.reporter().iso3());
        assertEquals("CHN", flow.partner().iso3());
        assertEquals(Direction.EXPORT, flow.direction());
        assertEquals(Period.month(2025, 9), flow.period(), "the file's name says 2026");
        assertEquals(usd("8380200000"), flow.usd());
        assertEquals(usd("50000"), flow.precision());
        assertEquals(Provider.CENSUS, flow.provider());
        assertEquals(13, flow.source().line());
        assertEquals(usd("7008000000"), flows.get(1).usd());
        assertEquals(usd("50000"), flows.get(1).precision());
    }

    @Test
    void aTotalAmongTheMonthsIsNotAMonth() {
        Reading reading =
                read("us_trade_census/monthly_export/us-export-5700-2026.md", EXPORTS + "| 2025 | TOTAL | 97920.5 |\n");
        assertEquals(2, reading.flows().size());
        assertEquals(List.of("SRC-MONTH"), codes(reading));
    }

    @Test
    void aBalanceIsTheSourcesOwnEvenIfRoundingSetsItOff() {
        Reading reading = read("us_trade_census/trade_balance/us-balance-5700-2026.md", MONTHS);
        Reported.Balance january =
                assertInstanceOf(Reported.Balance.class, reading.reported().get(1));
        assertEquals(usd("-90100000"), january.balanceUsd());
        assertEquals(usd("50000"), january.precision());
        assertEquals(List.of(), reading.flows(), "the monthly tables give the flows");
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void aRunningYearIsNeverCalledAWholeOne() throws IOException {
        Reading reading = readYears(YEARS, MONTHS);
        assertEquals(
                List.of("2025-01..2025-03", "2025-01..2025-03", "2024", "2024"),
                reading.flows().stream().map(f -> f.period().toString()).toList());
        assertEquals(
                List.of("2025-01..2025-03", "2024"),
                reading.reported().stream().map(r -> r.period().toString()).toList());
        assertEquals(usd("60100000"), reading.flows().get(0).usd());
        assertEquals(usd("600300000"), reading.flows().get(1).usd());
    }

    @Test
    void aLastYearThatNobodyCanMeasureIsLeftOutUntilSpring() throws IOException {
        Reading winter = readYears(YEARS, "");
        assertEquals(List.of("2024", "2024"), periods(winter));
        assertEquals(List.of("SRC-OPEN-YEAR"), codes(winter));
        Reading spring = readYears(YEARS.replace("2026-02-08", "2026-04-01"), "");
        assertEquals(List.of("2025", "2025", "2024", "2024"), periods(spring));
        Reading running = readYears(YEARS.replace("2026-02-08", "2025-06-17"), "");
        assertEquals(List.of("2024", "2024"), periods(running));
    }

    @Test
    void monthsThatDoNotAddUpMeasureNothing() throws IOException {
        assertEquals(
                List.of("SRC-OPEN-YEAR"),
                codes(readYears(YEARS.replace("| 600.3 |", "| 600.6 |").replace("2026-02-08", "2026-04-01"), MONTHS)));
        assertEquals(List.of("SRC-OPEN-YEAR"), codes(readYears(YEARS, MONTHS.replace("February", "April"))));
    }

    @Test
    void commodityTablesInDollarsAreRefusedWithAWord() {
        String text = HEAD + """
            ## Exports by HS2

            | HS2 Code | Description | Total Value (USD) | Months |
            |---|---|---|---|
            | 85 | Electrical machinery | 12345678901 | 11 |
            """;
        assertTrue(skipped("us_trade_census/monthly_export/us-export-5700-2026.md", text)
                .message()
                .contains("HS2"));
    }

    @Test
    void anUnknownPartnerIsNamed() {
        assertTrue(skipped("us_trade_census/monthly_export/x.md", EXPORTS.replace("(5700)", "(0042)"))
                .message()
                .contains("0042"));
    }

    private static List<String> periods(Reading reading) {
        return reading.flows().stream().map(f -> f.period().toString()).toList();
    }

    private Reading readYears(String years, String months) throws IOException {
        Path detail = corpus.resolve("us_trade_census/country_detail/us-detail-5700-2026.md");
        Path balance = corpus.resolve("us_trade_census/trade_balance/us-balance-5700-2026.md");
        Files.createDirectories(detail.getParent());
        Files.createDirectories(balance.getParent());
        Files.writeString(detail, years);
        Files.deleteIfExists(balance);
        if (!months.isEmpty()) {
            Files.writeString(balance, months);
        }
        Outcome outcome = new CorpusReader(ECONOMIES).read(RawFiles.of(corpus, detail, RECEIVED));
        return assertInstanceOf(Outcome.Read.class, outcome).reading();
    }
}
