package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String RIGHT = "2025 年 1–11 月，美國對中國逆差 1,893.6 億美元。\n";
    private static final String WRONG = "2025 年 1–11 月，美國對中國逆差 1,983.6 億美元。\n";

    @TempDir
    Path temp;

    @BeforeEach
    void aWorkspaceWithMonthlyBalances() {
        run("import", "sample-data/corpus/2026-02-08/us_trade_census");
    }

    @Test
    void aTextWithoutAMistakeEndsWithNothingToLookAt() throws IOException {
        Run run = run("check", text(RIGHT), "--as-of", "2026-02-08");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("不符 0"), run.out());
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndItsCorrectionAndEndsWithThree() throws IOException {
        Run run = run("check", text(WRONG), "--as-of", "2026-02-08");
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.out().contains("1:23  不符「1,983.6 億」"), run.out());
        assertTrue(run.out().contains("改為「1,893.6 億」"), run.out());
    }

    @Test
    void jsonGivesEveryFigureWithItsSources() throws IOException {
        JsonNode answer =
                run("check", text(WRONG), "--as-of", "2026-02-08", "--json").json();
        assertEquals("2026-02-08", answer.get("asOf").asText());
        assertEquals(1, answer.get("summary").get("CONTRADICTED").asInt());
        JsonNode wrong = null;
        for (JsonNode figure : answer.get("figures")) {
            wrong = figure.get("verdict").asText().equals("CONTRADICTED") ? figure : wrong;
        }
        assertTrue(wrong != null && wrong.get("sources").size() > 0, answer.toString());
        assertEquals(1, wrong.get("line").asInt());
        assertEquals("balance", wrong.get("metric").asText());
        assertTrue(wrong.get("sources").get(0).get("path").asText().contains("us-balance-5700"), wrong.toString());
    }

    @Test
    void sarifNamesTheFileAndTheRegion() throws IOException {
        Run run = run("check", text(WRONG), "--as-of", "2026-02-08", "--sarif");
        assertEquals(3, run.exit(), run.err());
        JsonNode sarif = run.json();
        assertEquals("2.1.0", sarif.get("version").asText());
        JsonNode result = sarif.at("/runs/0/results/0");
        assertTrue(
                result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText()
                        .endsWith("text.md"),
                sarif.toString());
        assertEquals(
                1, result.at("/locations/0/physicalLocation/region/startLine").asInt());
    }

    private String text(String markdown) throws IOException {
        return Files.writeString(temp.resolve("text.md"), markdown).toString();
    }

    private Run run(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--workspace";
        all[1] = temp.resolve("workspace").toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.of(all);
    }
}
