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
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.RegisterEntry.EventRef;
import org.tradebrief.review.trail.Chain;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.What;
import org.tradebrief.store.register.SqlRegisterEntries;
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

    private static final Choice CHOICE =
            new Choice("c-1", "MOFCOM-2025-61", Dossier.Attribute.EFFECTIVE, "2025-12-01", "正式公告如此", "林", NOW);

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

    @Test
    void aChoiceIsThereUnchangedAfterTheWorkspaceIsOpenedAgainAndCanBeTakenBack() {
        try (WorkspaceStore store = open()) {
            store.registerEntries().choose(CHOICE);
        }
        try (WorkspaceStore store = open()) {
            assertEquals(List.of(CHOICE), store.registerEntries().choices());
            store.registerEntries().withdraw("c-1", "林", "另有更正公告", NOW);
            assertEquals(List.of(), store.registerEntries().choices());
        }
    }

    @Test
    void everyStepStandsInTheAuditTrailWithWhoWhatAndWhy() {
        try (WorkspaceStore store = open()) {
            store.registerEntries().add(ENTRY);
            store.registerEntries().choose(CHOICE);
            store.registerEntries().withdraw("e-1", "王", "看錯", NOW);
            List<Entry> trail = store.journal().entries(SqlRegisterEntries.TRAIL);
            assertEquals(
                    List.of(What.REGISTERED, What.CHOSE_VERSION, What.TOOK_BACK),
                    trail.stream().map(Entry::what).toList());
            assertEquals(List.of("林", "林", "王"), trail.stream().map(Entry::who).toList());
            assertEquals(
                    List.of("日期有誤", "正式公告如此", "看錯"),
                    trail.stream().map(Entry::why).toList());
            assertEquals("2025-12-01", trail.get(1).after());
            assertEquals(List.of(), Chain.faults(SqlRegisterEntries.TRAIL, trail));
        }
    }

    @Test
    void aStepThatFailsLeavesNothingInTheTrail() {
        try (WorkspaceStore store = open()) {
            store.registerEntries().add(ENTRY);
            assertThrows(RuntimeException.class, () -> store.registerEntries().add(ENTRY));
            assertEquals(1, store.journal().entries(SqlRegisterEntries.TRAIL).size());
        }
    }

    private WorkspaceStore open() {
        return WorkspaceStore.openToWrite(folder.resolve("w"), "test", Economies.standard(), Clock.systemUTC());
    }
}
