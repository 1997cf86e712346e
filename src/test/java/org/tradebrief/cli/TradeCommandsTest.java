package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TradeCommandsTest {
    private static final String HEAD = """
        # Title

        - **Source**: UN Comtrade Preview API
        - **Reporter**: %s
        - **Period**: 2023-2024
        - **Fetched**: 2026-02-08T14:05:23Z
        - **confidence**: 高

        """;

    private static final String BALANCE = """
        # United States — Trade Balance with Taiwan

        - **Source**: US Census Bureau (Balance Summary)
        - **Partner**: Taiwan (5830)
        - **Fetched**: 2026-02-08T14:05:23Z
        - **confidence**: 高

        ## Monthly Trade Balance

        | Year | Month | Export (M USD) | Import (M USD) | Balance (M USD) | Type |
        |------|-------|----------------|----------------|-----------------|------|
        | 2025 | February | 3692.7 | 10588.1 | -6895.4 | Deficit |
        | 2025 | January | 3366.6 | 11069.8 | -7703.2 | Deficit |
        | 2024 | January | 3118.0 | 8195.7 | -5077.7 | Deficit |
        """;

    @TempDir
    Path temp;

    @BeforeEach
    void aWorkspaceWithTwoTablesAndThreeMonths() throws IOException {
        partners("158-export-2024.md", "Taiwan (158)", 2);
        concentration("158-hhi-2024.md", "Taiwan (158)", 1183.15, 221);
        partners("276-export-2024.md", "Germany (276)", 1);
        concentration("276-hhi-2024.md", "Germany (276)", 1188.5, 62);
        write("us_trade_census/trade_balance/us-balance-5830-2026.md", BALANCE);
        assertTrue(run("import", temp.resolve("corpus").toString()).exit() != 1);
    }

    @Test
    void anIndexComesWithItsBoundsAndItsGate() {
        Run run = run("hhi", "--as-of", "2026-02-08", "--json");
        assertEquals(3, run.exit());
        JsonNode germany = run.json().get(0);
        JsonNode taiwan = run.json().get(1);
        assertEquals("DEU", germany.get("reporter").asText());
        assertEquals("GATE-CUT", germany.get("stopped").asText());
        assertTrue(taiwan.get("stopped").isNull());
        assertEquals("1183.15", taiwan.get("hhi").asText());
        assertEquals("low", taiwan.get("level").asText());
        assertEquals("reported", taiwan.get("basis").asText());
        assertEquals(2, taiwan.get("bounds").size());
        assertEquals(221, taiwan.get("partners").asInt());
        assertEquals(
                "bilateral_trade_flows/market_concentration/158-hhi-2024.md",
                taiwan.at("/source/path").asText());
    }

    @Test
    void beforeItsVintageNothingIsKnown() {
        Run run = run("hhi", "--as-of", "2026-02-07", "--json");
        assertEquals(0, run.exit());
        assertEquals(0, run.json().size());
    }

    @Test
    void aMonthIsSetAgainstTheSameMonthOfTheYearBefore() {
        JsonNode january = run(
                        "trade",
                        "--reporter",
                        "美國",
                        "--flow",
                        "b",
                        "--period",
                        "2025-01",
                        "--as-of",
                        "2026-02-08",
                        "--json")
                .json()
                .get(0);
        for (String field : List.of(
                "reporter", "partner", "flow", "period", "value", "share", "rank", "yoy", "coverage", "vintage")) {
            assertTrue(january.has(field), field);
        }
        assertEquals("51.71", january.get("yoy").asText());
        assertEquals(13, january.at("/source/row").asInt());
    }

    @Test
    void aPeriodWithAMissingMonthHasNoValue() {
        Run run = run("trade", "--reporter", "USA", "--flow", "M", "--period", "2024", "--json");
        assertEquals(0, run.json().size());
    }

    @Test
    void rowsOfAStoppedTableNameTheGate() {
        Run run = run("trade", "--reporter", "DEU", "--flow", "X", "--as-of", "2026-02-08", "--json");
        assertEquals(3, run.exit());
        assertEquals("GATE-CUT", run.json().get(0).at("/coverage/stopped").asText());
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        assertTrue(run("trade", "--reporter", "Atlantis", "--flow", "X").err().contains("TRD-ECONOMY"));
        assertTrue(run("trade", "--reporter", "USA", "--flow", "X", "--period", "去年")
                .err()
                .contains("TRD-PERIOD"));
        assertEquals(2, run("trade", "--reporter", "USA").exit());
    }

    private void partners(String name, String reporter, int records) throws IOException {
        StringBuilder text = new StringBuilder(HEAD.formatted(reporter));
        text.append("## Top Export Partners (by trade value, USD)\n\n")
                .append("| Rank | Partner Code | Total Value (USD) | Records |\n|---|---|---|---|\n");
        int[] codes = {156, 842, 344, 702, 392};
        for (int i = 0; i < codes.length; i++) {
            text.append("| %d | %d | %d | %d |\n".formatted(i + 1, codes[i], 100_000_000_000L / (i + 1), records));
        }
        write("bilateral_trade_flows/export_flow/" + name, text.toString());
    }

    private void concentration(String name, String reporter, double hhi, int partners) throws IOException {
        write(
                "bilateral_trade_flows/market_concentration/" + name,
                HEAD.formatted(reporter) + """
                    ## HHI Index

                    | Metric | Value |
                    |--------|-------|
                    | HHI | %s |
                    | Concentration Level | low |
                    | Top 3 Partners Share | 54.08%% |
                    | Total Partner Groups | %d |
                    """.formatted(hhi, partners));
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve("corpus").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 2, args.length);
        all[0] = "--workspace";
        all[1] = temp.resolve("w").toString();
        return Run.of(all);
    }
}
