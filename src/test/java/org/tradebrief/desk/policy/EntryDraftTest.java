package org.tradebrief.desk.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.policy.EntryDraft.Fault;
import org.tradebrief.desk.policy.EntryDraft.Field;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;

/** An entry says what, when, whence and why, or it is none. */
class EntryDraftTest {
    private final Shipped shipped = new Shipped();
    private final Measure measure = shipped.measure("MOFCOM-GAC-2025-18");

    private static EntryDraft draft(
            @Nullable Measure measure, EventKind kind, String on, String until, String citation, String reason) {
        return new EntryDraft(measure, kind, on, until, "", "", Confidence.MEDIUM, citation, List.of(), null, reason);
    }

    private EntryDraft suspension(String on, String until) {
        return draft(measure, EventKind.SUSPENDED, on, until, "https://www.mofcom.gov.cn/x", "發言人答問");
    }

    @Test
    void nothingWrittenMissesAllThatIsNeeded() {
        assertEquals(
                Map.of(
                        Field.MEASURE, Fault.MISSING,
                        Field.ON, Fault.MISSING,
                        Field.SOURCE, Fault.MISSING,
                        Field.REASON, Fault.MISSING),
                draft(null, EventKind.AMENDED, "", "", "", " ").faults());
    }

    @Test
    void aDayThatDoesNotExistIsNone() {
        assertEquals(
                Map.of(Field.ON, Fault.NO_DAY), suspension("2026-02-30", "").faults());
    }

    @Test
    void aSuspensionDoesNotEndBeforeItStarts() {
        assertEquals(
                Map.of(Field.UNTIL, Fault.BEFORE_START),
                suspension("2026-02-01", "2026-01-31").faults());
    }

    @Test
    void anEventThatIsThereIsCorrectedAndNotEnteredTwice() {
        Event there = measure.events().stream()
                .filter(e -> e.kind() == EventKind.EFFECTIVE)
                .findFirst()
                .orElseThrow();
        EntryDraft again = draft(measure, EventKind.EFFECTIVE, there.on().toString(), "", "原文", "日期有誤");
        assertEquals(Map.of(Field.ON, Fault.ALREADY_THERE), again.faults());
        EntryDraft correcting = new EntryDraft(
                measure,
                EventKind.EFFECTIVE,
                there.on().toString(),
                "",
                "",
                "",
                Confidence.HIGH,
                "原文",
                List.of(),
                there,
                "來源更好");
        assertEquals(Map.of(), correcting.faults());
    }

    @Test
    void anEndOnlyBelongsToASuspension() {
        EntryDraft stopped = draft(measure, EventKind.STOPPED, "2026-02-01", "2027-01-01", "公報", "停止");
        assertEquals(null, stopped.entry("e1", "林", Shipped.NOW).event().until());
    }

    @Test
    void aDraftWithFaultsBecomesNoEntry() {
        assertThrows(IllegalStateException.class, () -> suspension("", "").entry("e1", "林", Shipped.NOW));
    }

    @Test
    void anEntryTellsOnTheDayFromWhichItCouldBeKnown() {
        RegisterEntry entry = suspension("2026-02-01", "2026-05-01").entry("e1", "林", Shipped.NOW);
        shipped.entries.add(entry);
        Measure now = shipped.measure("MOFCOM-GAC-2025-18");
        assertEquals(Status.SUSPENDED, Standings.of(now, Shipped.DAY).status());
        assertEquals(
                Status.IN_FORCE,
                Standings.of(now, LocalDate.parse("2026-01-31"), LocalDate.parse("2026-01-31"))
                        .status());
        assertTrue(now.events().contains(entry.event())
                || now.events().size() > measure.events().size());
    }
}
