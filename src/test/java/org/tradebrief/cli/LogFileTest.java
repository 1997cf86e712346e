package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path temp;

    @Test
    void aFullLogMakesRoomAndTheOldestGoes() throws IOException {
        Path file = temp.resolve("logs").resolve("tradebrief.log");
        LogFile log = new LogFile(file, 10, 2);
        for (int i = 0; i < 8; i++) {
            log.append("line " + i + "\n");
        }
        assertEquals("line 6\nline 7\n", Files.readString(file));
        assertEquals("line 4\nline 5\n", Files.readString(file.resolveSibling("tradebrief.log.1")));
        assertEquals("line 2\nline 3\n", Files.readString(file.resolveSibling("tradebrief.log.2")));
        assertFalse(Files.exists(file.resolveSibling("tradebrief.log.3")));
    }

    @Test
    void aLinkThatSomebodyLaidInItsPlaceIsNotFollowed() throws IOException {
        Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");
        Path file = Files.createSymbolicLink(temp.resolve("tradebrief.log"), mine);
        assertThrows(IOException.class, () -> LogFile.of(file).append("line\n"));
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void whatIsLoggedStaysWhileThereIsRoom() throws IOException {
        LogFile log = LogFile.of(temp.resolve("a.log"));
        log.append("one\n");
        log.append("two\n");
        assertTrue(Files.readString(temp.resolve("a.log")).endsWith("one\ntwo\n"));
    }
}
