package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
