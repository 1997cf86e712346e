package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {
    @TempDir
    Path temp;

    @Test
    void withoutADisplayTheWeekIsDoneInBatchAndEndsWithAPdf() throws IOException {
        Run run = Run.of("--json", "--workspace", temp.toString());
        assertEquals(3, run.exit(), run.err());
        assertEquals("測試沒有顯示器。改以批次完成 2026-W06。", run.err().strip());
        JsonNode answer = run.json();
        assertTrue(answer.get("sections").size() >= 11, answer.toString());
        assertTrue(answer.get("figures").asInt() > 50, answer.toString());
        byte[] pdf = Files.readAllBytes(Path.of(answer.get("out").asText()));
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));

        Run verify = Run.of(
                "--json",
                "--workspace",
                temp.toString(),
                "verify",
                answer.get("out").asText());
        assertEquals(3, verify.exit());
        assertEquals("檔案沒有簽章，是未簽核的輸出。", verify.json().at("/reasons/0").asText());
    }

    @Test
    void theSampleIsOpenedAtOnceWhereItIsAskedFor() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        List<Boolean> asked = new ArrayList<>();
        Tradebrief program =
                new Tradebrief(new Console(nowhere, nowhere), (session, files, sample) -> asked.add(sample));

        program.run("open", "--sample");
        program.run("open");

        assertEquals(List.of(true, false), asked);
    }
}
