package org.tradebrief.store.trails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.trade.Economies;

class TrailsTest {
    private static final Instant NOW = Instant.parse("2026-02-08T06:00:00.123456Z");

    @TempDir
    Path temp;

    private WorkspaceStore store;

    @BeforeEach
    void open() {
        store = WorkspaceStore.openToWrite(temp, "測試", Economies.standard(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Entry entry(@org.jspecify.annotations.Nullable Entry last, String why) {
        return Entry.next(
                last,
                new Entry.Draft(new Person("林怡君", Role.AUTHOR), What.EDITED, Fields.of("part", 1), "前\n", "後\r\n", why),
                NOW);
    }

    @Test
    void aTrailIsReadAsItWasWritten() {
        Entry first = entry(null, "一");
        Entry second = entry(first, "二");
        store.journal().append("brief/2026-W06", first);
        store.journal().append("brief/2026-W05", first);
        store.journal().append("brief/2026-W06", second);
        assertEquals(List.of(first, second), store.journal().entries("brief/2026-W06"));
        assertEquals(
                List.of("brief/2026-W06", "brief/2026-W05"), store.journal().trails());
    }

    @Test
    void anEntryThatDoesNotFollowIsRefused() {
        Entry first = entry(null, "一");
        store.journal().append("x", first);
        assertEquals(
                "REV-CONFLICT",
                assertThrows(Refusal.class, () -> store.journal().append("x", first))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET why = '改'",
                "DELETE FROM audit",
                "INSERT INTO audit SELECT trail, 5, at, who, role, what, subject, before, after, why, previous, hash"
                        + " FROM audit"
            })
    void theDatabaseItselfRefusesToChangeATrail(String sql) throws SQLException {
        store.journal().append("x", entry(null, "一"));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("tradebrief.db"))) {
            SQLException refused = assertThrows(
                    SQLException.class, () -> other.createStatement().executeUpdate(sql));
            assertTrue(refused.getMessage().contains("audit entry"), refused.getMessage());
        }
    }
}
