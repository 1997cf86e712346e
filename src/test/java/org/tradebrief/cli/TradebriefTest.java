package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TradebriefTest {
    @TempDir
    Path temp;

    private String workspace() {
        return temp.resolve("工作區").toString();
    }

    @Test
    void wrongUsageIsOneLineAndEndsWithTwo() {
        for (String[] wrong : new String[][] {{"import"}, {"nonsense"}, {"doctor", "--nonsense"}}) {
            Run run = Run.of(wrong);
            assertEquals(2, run.exit(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void whatCannotBeDoneIsOneLineAndEndsWithOne() {
        Run run = Run.of("import", temp.resolve("沒有").toString(), "--workspace", workspace());
        assertEquals(1, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("IMP-MISSING"), run.err());
    }

    @Test
    void withJsonAFailureIsJsonToo() {
        Run run = Run.of(
                "--json",
                "--workspace",
                workspace(),
                "import",
                temp.resolve("沒有").toString());
        assertEquals("IMP-MISSING", run.json().at("/error/code").asText());
    }

    @Test
    void aFolderWithNothingOfOursIsRefusedWithAReason() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("信件"));
        Files.writeString(folder.resolve("信.txt"), "私人");
        Run run = Run.of("import", folder.toString(), "--workspace", workspace());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("IMP-NOTHING"), run.err());
    }

    @Test
    void anEmptyFolderIsRefusedWithAReason() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("空"));
        Run run = Run.of("import", folder.toString(), "--workspace", workspace());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("IMP-EMPTY"), run.err());
    }

    @Test
    void theDoctorLooksAtAWorkspaceThatIsNotThereYetWithoutMakingIt() {
        Run run = Run.of("doctor", "--json", "--workspace", workspace());
        assertEquals(0, run.exit());
        assertEquals("Java", run.json().at("/checks/0/name").asText());
        assertTrue(Files.notExists(Path.of(workspace())));
    }

    @Test
    void theDoctorFindsADamagedDatabase() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("壞"));
        Files.writeString(folder.resolve("tradebrief.db"), "不是資料庫");
        Run run = Run.of("doctor", "--workspace", folder.toString());
        assertEquals(3, run.exit());
        assertTrue(run.out().contains("WS-DAMAGED"), run.out());
    }
}
