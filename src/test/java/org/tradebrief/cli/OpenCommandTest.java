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
import org.tradebrief.workbench.Workbench;

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
    void aWorkspaceThatIsNamedHasItsOwnWeekDoneAndNotTheSamples() throws IOException {
        String own = temp.resolve("自己的 工作區").toString();
        Run in = Run.of("--json", "--workspace", own, "import", "sample-data/worldbank");
        assertTrue(in.json().at("/documents/new").asInt() > 0, in.out() + in.err());

        Run named = Run.of("--json", "open", own);

        assertTrue(named.err().contains("改以批次完成工作區最近的一週：" + own), named.err());
        JsonNode answer = named.json();
        assertEquals(own, answer.get("workspace").asText());
        assertEquals(
                own + "/exports/" + answer.get("brief").asText() + ".pdf",
                answer.get("out").asText());
        assertEquals(answer, Run.of("--json", "--workspace", own, "open").json());
    }

    @Test
    void aWorkspaceWithoutDocumentsAndAFileThatIsNoneAreRefused() throws IOException {
        String empty = temp.resolve("empty").toString();
        Workbench.standard("測試").openToWrite(Path.of(empty)).close();
        Run without = Run.of("open", empty);
        assertEquals(1, without.exit());
        assertTrue(without.err().contains("還沒有來源文件"), without.err());

        Path file = Files.writeString(temp.resolve("brief.md"), "# 簡報\n");
        Run none = Run.of("open", file.toString());
        assertEquals(1, none.exit());
        assertTrue(none.err().contains("沒有視窗時不處理 " + file), none.err());
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
