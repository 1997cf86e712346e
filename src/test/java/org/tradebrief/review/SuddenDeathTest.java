package org.tradebrief.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.store.WorkspaceStore;

class SuddenDeathTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 150})
    void everyAcknowledgedStepIsThereAfterTheProgramIsKilled(int steps) throws Exception {
        Process editing = start();
        String[] last = acknowledged(editing, steps);
        editing.destroyForcibly().waitFor();

        assertTrue(WorkspaceStore.writer(temp).isEmpty(), "the dead hold no lock");
        try (ReviewFixture fixture = new ReviewFixture(temp)) {
            assertEquals(List.of(), fixture.desk.verify(ReviewFixture.NAME));
            long seq = Long.parseLong(last[0]);
            BriefRecord then = Fold.of(
                            ReviewFixture.NAME,
                            fixture.desk.trail(ReviewFixture.NAME).stream()
                                    .filter(e -> e.seq() <= seq)
                                    .toList())
                    .record();
            assertEquals(last[1], then.content().hash());
            assertTrue(fixture.desk.get(ReviewFixture.NAME).seq() >= seq);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditingProgram.class.getName(),
                        temp.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String[] acknowledged(Process editing, int steps) throws IOException {
        BufferedReader lines = editing.inputReader();
        String line = "";
        for (int i = 0; i < steps; i++) {
            String next = lines.readLine();
            assertTrue(next != null, "the other program ended by itself after " + i + " steps");
            line = next;
        }
        return line.split("\t");
    }
}
