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

class DraftCommandTest {
    @TempDir
    Path temp;

    @BeforeEach
    void aWorkspaceWithMonthlyBalances() {
        run("import", "sample-data/corpus/2026-02-08/us_trade_census");
    }

    @Test
    void theBriefIsWrittenWhereAskedAndDescribedAsOneJsonValue() throws IOException {
        Path out = temp.resolve("草稿.md");
        Run run = run("draft", "2026-W06", "--as-of", "2026-02-08", "--out", out.toString(), "--json");
        assertEquals(0, run.exit(), run.err());
        JsonNode answer = run.json();
        assertEquals("2026-W06", answer.get("brief").asText());
        assertEquals(11, answer.get("sections").size());
        assertTrue(answer.get("flags").size() > 0);
        assertTrue(answer.get("automation").decimalValue().intValue() > 0);
        assertTrue(Files.readString(out).contains("收窄 29.9%"));
    }

    @Test
    void withoutADayItIsTheWeeksSunday() {
        assertEquals(
                "2026-02-08",
                run("draft", "2026-W06", "--json").json().get("asOf").asText());
    }

    @Test
    void aWeekThatDoesNotExistIsWrongUsage() {
        Run run = run("draft", "2026-W60");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("「2026-W60」不是 ISO 週"), run.err());
    }

    @Test
    void aMistakeInAnAnalystsTemplateIsToldWithItsLine() throws IOException {
        Path templates = Files.createDirectories(temp.resolve("workspace/templates"));
        Files.writeString(templates.resolve("limits.ftl"), "一\n${fig(m.nothing)}\n");
        Run run = run("draft", "2026-W06");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("limits.ftl 第 2 行"), run.err());
    }

    private Run run(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--workspace";
        all[1] = temp.resolve("workspace").toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.of(all);
    }
}
