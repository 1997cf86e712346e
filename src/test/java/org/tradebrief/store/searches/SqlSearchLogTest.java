package org.tradebrief.store.searches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.DocumentId;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.record.RecordedHit;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.search.record.SearchLog;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.trade.Economies;

class SqlSearchLogTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 8);
    private static final Instant NOON = Instant.parse("2026-02-06T04:00:00Z");

    @TempDir
    Path folder;

    private WorkspaceStore store;
    private SearchLog log;

    @BeforeEach
    void open() {
        store = WorkspaceStore.openToWrite(folder, "test", Economies.standard(), Clock.systemUTC());
        log = store.searches();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static RecordedSearch search(String query, SearchMode mode, LocalDate day, Instant at, int total) {
        RecordedHit dated = new RecordedHit(
                1, 0.93, new DocumentId("a".repeat(64)), "商务部公告2025年第61号", SUNDAY, "cn_export_control/61.md", 12, 3);
        RecordedHit undated = new RecordedHit(2, 0.5, new DocumentId("b".repeat(64)), "HHI", null, "x/hhi.md", 1, 1);
        return new RecordedSearch(day, at, query, mode, "內建", "bge", 42, total, List.of(dated, undated));
    }

    @Test
    void aSearchComesBackWithItsHitsEngineModelAndTime() {
        RecordedSearch kept = search("稀土「61号」", SearchMode.HYBRID, SUNDAY, NOON, 18);
        log.keep(kept);
        store.close();
        open();
        assertEquals(List.of(kept), log.between(MONDAY, SUNDAY));
    }

    @Test
    void ofAQuestionAskedAgainInAWeekTheLastStays() {
        log.keep(search("稀土", SearchMode.HYBRID, MONDAY, NOON, 18));
        log.keep(search("稀土", SearchMode.TERMS, MONDAY, NOON.plusSeconds(1), 17));
        log.keep(search("稀土", SearchMode.HYBRID, SUNDAY, NOON.plusSeconds(2), 19));
        assertEquals(
                List.of(19, 17),
                log.between(MONDAY, SUNDAY).stream().map(RecordedSearch::total).toList());
    }

    @Test
    void aWeekHoldsItsOwnSearchesOnly() {
        log.keep(search("稀土", SearchMode.HYBRID, SUNDAY, NOON, 1));
        log.keep(search("稀土", SearchMode.HYBRID, SUNDAY.plusDays(1), NOON, 2));
        assertEquals(1, log.between(MONDAY, SUNDAY).size());
        assertEquals(
                2,
                log.between(SUNDAY.plusDays(1), SUNDAY.plusDays(7)).getFirst().total());
    }

    @Test
    void whatIsForgottenIsGone() {
        RecordedSearch one = search("稀土", SearchMode.HYBRID, SUNDAY, NOON, 1);
        log.keep(one);
        log.keep(search("鎢", SearchMode.HYBRID, SUNDAY, NOON, 2));
        log.forget(one);
        assertEquals(
                List.of("鎢"),
                log.between(MONDAY, SUNDAY).stream().map(RecordedSearch::query).toList());
    }
}
