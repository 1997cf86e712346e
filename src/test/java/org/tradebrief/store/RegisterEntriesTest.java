package org.tradebrief.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.RegisterEntry.EventRef;
import org.tradebrief.trade.Economies;

class RegisterEntriesTest {
    private static final Instant NOW = Instant.parse("2026-02-08T08:00:00Z");
    private static final Event SUSPENDED = new Event(
            EventKind.SUSPENDED,
            LocalDate.parse("2025-11-09"),
            LocalDate.parse("2025-11-08"),
            LocalDate.parse("2026-11-27"),
            "第二款",
            "MOFCOM-2025-72",
            Confidence.HIGH,
            "https://example.org/answer",
            "一份說明",
            List.of(new SourceRow(DocumentId.of("a", "b"), "cn_export_control/a.md", 7)));
    private static final RegisterEntry ENTRY = new RegisterEntry(
            "e-1",
            "MOFCOM-2024-46",
            SUSPENDED,
            new EventRef(EventKind.SUSPENDED, LocalDate.parse("2025-11-10"), "第二款"),
            "日期有誤",
            "林",
            NOW);

    @TempDir
    Path folder;

    @Test
    void anEntryIsThereUnchangedAfterTheWorkspaceIsOpenedAgain() {
        try (WorkspaceStore store = open()) {
            store.registerEntries().add(ENTRY);
        }
        try (WorkspaceStore store = open()) {
            assertEquals(List.of(ENTRY), store.registerEntries().standing());
        }
    }

    @Test
    void aWithdrawnEntryNoLongerStandsAndIsWithdrawnOnce() {
        try (WorkspaceStore store = open()) {
            store.registerEntries().add(ENTRY);
            store.registerEntries().withdraw("e-1", "林", "看錯", NOW);
            assertEquals(List.of(), store.registerEntries().standing());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.registerEntries().withdraw("e-1", "林", "看錯", NOW));
        }
    }

    @Test
    void anEntryNeedsAReasonAndASource() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RegisterEntry("e", "MOFCOM-2024-46", SUSPENDED, null, " ", "林", NOW));
    }

    private WorkspaceStore open() {
        return WorkspaceStore.openToWrite(folder.resolve("w"), "test", Economies.standard(), Clock.systemUTC());
    }
}
