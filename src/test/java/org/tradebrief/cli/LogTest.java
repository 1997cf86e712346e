package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
    @TempDir
    Path temp;

    @Test
    void whereThereIsNoWorkspaceTheLogIsThePersonsOwn() {
        String person = System.getProperty("user.name").replaceAll("\\W", "");
        assertEquals(
                "tradebrief-" + person + ".log",
                Log.in(temp.resolve("nowhere")).getFileName().toString());
        assertEquals(temp.resolve("logs").resolve("tradebrief.log"), Log.in(temp));
    }

    @Test
    void aLogThatCannotBeWrittenStopsNothing() throws IOException {
        // A folder where the file belongs, as a file of somebody else's would be.
        Files.createDirectories(Log.in(temp));
        try (Log log = Log.open(() -> temp)) {
            log.publish(new LogRecord(Level.SEVERE, "something failed"));
            String line = log.unexpected(new IllegalStateException("why")).line();
            assertTrue(line.contains("寫不進"), line);
            assertTrue(line.contains(Log.in(temp).toString()), line);
        }
    }
}
