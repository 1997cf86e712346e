package org.tradebrief.source.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tradebrief.source.corpus.Extracts.codes;
import static org.tradebrief.source.corpus.Extracts.read;
import static org.tradebrief.source.corpus.Extracts.skipped;
import static org.tradebrief.source.corpus.Extracts.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Reported;

class MacroFormTest {
    private static final String TEXT = """
        # Korea, Rep. — Current Account Balance (USD)

        - **Source**: World Bank API v2
        - **Country**: Korea, Rep. (KOR)
        - **Indicator**: current_account
        - **Fetched**: 2026-02-08T14:05:24Z
        - **confidence**: 高

        ## Time Series

        | Year | Value |
        |------|-------|
        | 2022 | 25828900000 |
        | 2023 | -5.5 |
        | 2024 | |
        """;

    @Test
    void aMissingYearIsNotZero() {
        Reading reading = read("world_macro_indicators/current_account/KOR-current_account-2026.md", TEXT);
        assertEquals(2, reading.reported().size());
        Reported.Macro macro =
                assertInstanceOf(Reported.Macro.class, reading.reported().getFirst());
        assertEquals("KOR", macro.reporter().iso3());
        assertEquals(Period.year(2022), macro.period());
        assertEquals(usd("25828900000"), macro.value());
        assertEquals(13, macro.source().line());
        assertEquals(List.of("SRC-MISSING"), codes(reading));
    }

    @ParameterizedTest
    @CsvSource({
        "gdp_growth, gdp_growth, NY.GDP.MKTP.KD.ZG, %",
        "trade_gdp_ratio, trade_gdp_ratio, NE.TRD.GNFS.ZS, %",
        "current_account, current_account, BN.CAB.XOKA.CD, USD",
        "trade_openness, gdp_nominal, NY.GDP.MKTP.CD, USD",
        "trade_openness, trade_openness, NY.GDP.MKTP.CD, USD"
    })
    void theSeriesGetsItsRealName(String folder, String word, String code, String unit) {
        Reading reading = read("world_macro_indicators/" + folder + "/x.md", TEXT.replace("current_account", word));
        Reported.Macro macro =
                assertInstanceOf(Reported.Macro.class, reading.reported().getFirst());
        assertEquals(code, macro.indicator());
        assertEquals(unit, macro.unit());
    }

    @Test
    void anUnknownSeriesIsRefused() {
        assertEquals(
                "SRC-INDICATOR",
                skipped("world_macro_indicators/x/x.md", TEXT.replace("current_account", "happiness"))
                        .code());
        assertEquals(
                "SRC-ECONOMY",
                skipped("world_macro_indicators/x/x.md", TEXT.replace("(KOR)", "(XXX)"))
                        .code());
    }

    @Test
    void tradeStatisticsWithoutAValueStayADocument() {
        Reading reading = read("open_trade_stats/country_profile/usa-profile-2024.md", """
            # United States — Trade Profile (2024)

            - **Source**: Open Trade Statistics
            - **Country**: United States (usa)
            - **Period**: 2024
            - **Fetched**: 2026-01-27T18:15:17Z
            - **confidence**: 高

            ## Overview

            | Metric | Value |
            |---|---|
            | Total Exports | N/A |
            | Total Imports | N/A |
            | Trade Balance | 0 |
            """);
        assertEquals(List.of(), reading.flows());
        assertEquals(List.of(), reading.reported());
        assertEquals(List.of("SRC-NO-VALUES"), codes(reading));
    }
}
