package org.tradebrief.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Document;
import org.tradebrief.library.Refusal;
import org.tradebrief.store.documents.DocumentRows;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.sql.Sql;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;

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
        Database.create(file, Schema.migrations().upTo(1));
        try (WorkspaceStore store = read(temp)) {
            assertEquals(0, store.trade().count());
        }
        Path copy = temp.resolve("backups/tradebrief-v1-20260208-060000.db");
        assertTrue(Files.exists(copy));
        assertEquals(1, Database.inspect(copy, Schema.migrations()));
        assertEquals(Schema.migrations().newest(), Database.inspect(file, Schema.migrations()));
    }

    @Test
    void valuesThatAnEarlierReleaseKeptInRowsAreAllThere() throws SQLException {
        Path file = temp.resolve("tradebrief.db");
        Database.create(file, Schema.migrations().upTo(5));
        try (Database earlier = Database.openToWrite(file)) {
            earlier.write(c -> {
                DocumentRows.insert(c, Received.document("a.json", "甲", "2026-02-07"), CLOCK.instant());
                Sql.script(c, ROWS_OF_AN_EARLIER_RELEASE);
                return true;
            });
        }
        try (WorkspaceStore store = write(temp)) {
            FlowQuery all = FlowQuery.asOf(LocalDate.parse("2026-02-08"));
            assertEquals(
                    List.of(
                            "TWN USA EXPORT 2024 12345678901234567890.5 0.05 2 line 7",
                            "TWN CHN EXPORT 2024 192600537785.95 0.005 2 line 6"),
                    store.trade().flows(all).stream()
                            .map(WorkspaceStoreTest::told)
                            .toList());
            assertEquals(3, store.trade().vintages(all).size());
            assertEquals(3, store.trade().count());
        }
    }

    private static final String ROWS_OF_AN_EARLIER_RELEASE = """
        INSERT INTO economy VALUES (1,'TWN',158,490,'5830','','','','','ECONOMY'), (2,'CHN',156,156,'5700','','','','','ECONOMY'),
            (3,'USA',840,842,'','','','','','ECONOMY');
        INSERT INTO series VALUES (1,'TOTAL',1,'EXPORT',2,'COMTRADE'), (2,'TOTAL',1,'EXPORT',3,'COMTRADE');
        INSERT INTO flow VALUES (1,202412,202401,20260207,1,6,19260053778595,2,NULL,'0.005',2),
            (1,202412,202401,20260101,1,5,1926,0,NULL,'0',1),
            (2,202412,202401,20260207,1,7,0,0,'12345678901234567890.5','0.05',2);
        """;

    private static String told(Flow f) {
        return f.reporter() + " " + f.partner() + " " + f.direction() + " " + f.period() + " " + f.usd() + " "
                + f.precision() + " " + f.records() + " line " + f.source().line();
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
