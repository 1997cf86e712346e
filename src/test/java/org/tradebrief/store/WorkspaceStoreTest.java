package org.tradebrief.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Document;
import org.tradebrief.library.Refusal;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.sql.Migrations;

class WorkspaceStoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-08T06:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    private WorkspaceStore write(Path folder) {
        return WorkspaceStore.openToWrite(folder, "一號程式", Received.ECONOMIES, CLOCK);
    }

    private WorkspaceStore read(Path folder) {
        return WorkspaceStore.openToRead(folder, "二號程式", Received.ECONOMIES, CLOCK);
    }

    private String refused(Path folder) {
        return assertThrows(Refusal.class, () -> write(folder)).code();
    }

    @Test
    void whatWasTakenInIsThereAfterReopening() {
        Path folder = temp.resolve("工作區 一");
        Document document = Received.document("us_trade_census/a.md", "文字", "2026-02-07");
        try (WorkspaceStore store = write(folder)) {
            Received.take(store, document, "文字", List.of(), List.of());
        }
        try (WorkspaceStore store = read(folder)) {
            assertEquals(document, store.library().find(document.id()).orElseThrow());
            assertEquals("文字", store.library().text(document.id()));
        }
    }

    @Test
    void aReaderWorksBesideAWriterAndSeesWhatItFinished() {
        try (WorkspaceStore writer = write(temp);
                WorkspaceStore reader = read(temp)) {
            assertEquals(0, reader.library().count());
            Received.take(writer, Received.document("a.md", "文字", "2026-02-07"), "文字", List.of(), List.of());
            assertEquals(1, reader.library().count());
            assertEquals(
                    "WS-READ-ONLY",
                    assertThrows(
                                    Refusal.class,
                                    () -> Received.take(
                                            reader,
                                            Received.document("b.md", "別的", "2026-02-07"),
                                            "別的",
                                            List.of(),
                                            List.of()))
                            .code());
        }
    }

    @Test
    void aSecondWriterIsToldWhoIsWriting() {
        try (WorkspaceStore first = write(temp)) {
            Refusal refusal = assertThrows(
                    Refusal.class, () -> WorkspaceStore.openToWrite(first.folder(), "三號程式", Received.ECONOMIES, CLOCK));
            assertEquals("WS-LOCKED", refusal.code());
            assertTrue(refusal.line().contains("一號程式"), refusal.line());
            assertTrue(
                    refusal.line()
                            .contains(Long.toString(ProcessHandle.current().pid())),
                    refusal.line());
            assertTrue(refusal.line().contains("2026-02-08T06:00:00Z"), refusal.line());
        }
        write(temp).close();
    }

    @Test
    void randomBytesAreRefusedAndLeftAsTheyAre() throws IOException {
        byte[] noise = new byte[10_000];
        Arrays.fill(noise, (byte) 0x5a);
        Files.write(temp.resolve("tradebrief.db"), noise);
        assertEquals("WS-DAMAGED", refused(temp));
        assertArrayEquals(noise, Files.readAllBytes(temp.resolve("tradebrief.db")));
        assertEquals(List.of("tradebrief.db"), names());
    }

    @Test
    void aDatabaseCutShortIsRefusedAndLeftAsItIs() throws IOException {
        write(temp).close();
        Path file = temp.resolve("tradebrief.db");
        byte[] half = Arrays.copyOf(Files.readAllBytes(file), (int) (Files.size(file) / 2));
        Files.write(file, half);
        assertEquals("WS-DAMAGED", refused(temp));
        assertEquals("WS-DAMAGED", assertThrows(Refusal.class, () -> read(temp)).code());
        assertArrayEquals(half, Files.readAllBytes(file));
    }

    @Test
    void aDatabaseWithAScribbledPageIsRefused() throws IOException {
        write(temp).close();
        Path file = temp.resolve("tradebrief.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, 8192, (byte) 0x77);
        Files.write(file, bytes);
        assertEquals("WS-DAMAGED", refused(temp));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws IOException {
        write(temp).close();
        Path file = temp.resolve("tradebrief.db");
        byte[] bytes = Files.readAllBytes(file);
        bytes[68] = 1;
        Files.write(file, bytes);
        assertEquals("WS-FOREIGN", refused(temp));
    }

    @Test
    void aNewerDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        write(temp).close();
        Path file = temp.resolve("tradebrief.db");
        byte[] bytes = Files.readAllBytes(file);
        bytes[62] = 9;
        Files.write(file, bytes);
        assertEquals("WS-NEWER", refused(temp));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void anOlderDatabaseIsCopiedBeforeItIsBroughtUpToDate() throws IOException {
        Path file = temp.resolve("tradebrief.db");
        Database.create(file, Migrations.all().upTo(1));
        try (WorkspaceStore store = read(temp)) {
            assertEquals(0, store.trade().count());
        }
        Path copy = temp.resolve("backups/tradebrief-v1-20260208-060000.db");
        assertTrue(Files.exists(copy));
        assertEquals(1, Database.inspect(copy, Migrations.all()));
        assertEquals(Migrations.all().newest(), Database.inspect(file, Migrations.all()));
    }

    @Test
    void aFolderThatHoldsOtherThingsIsNotMadeAWorkspace() throws IOException {
        Files.writeString(temp.resolve("信.txt"), "私人");
        assertEquals("WS-NOT-A-WORKSPACE", refused(temp));
        assertEquals(List.of("信.txt"), names());
    }

    @Test
    void readingWhereThereIsNoWorkspaceMakesNone() {
        Path folder = temp.resolve("沒有");
        assertEquals(
                "WS-MISSING", assertThrows(Refusal.class, () -> read(folder)).code());
        assertFalse(Files.exists(folder));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
