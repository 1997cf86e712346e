package org.tradebrief.store.trails;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Journal;
import org.tradebrief.review.trail.Role;
import org.tradebrief.review.trail.What;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.sql.Sql;

/** The audit trails in the database, whose triggers refuse to change or take away an entry. */
public final class SqlJournal implements Journal {
    private final Database database;

    public SqlJournal(Database database) {
        this.database = database;
    }

    @Override
    public List<String> trails() {
        return database.read(
                c -> Sql.list(c, "SELECT trail FROM audit WHERE seq = 1 ORDER BY rowid", r -> Cells.text(r, "trail")));
    }

    @Override
    public List<Entry> entries(String trail) {
        return database.read(
                c -> Sql.list(c, "SELECT * FROM audit WHERE trail = ? ORDER BY seq", SqlJournal::read, trail));
    }

    @Override
    public void append(String trail, Entry entry) {
        database.write(c -> {
            if (!follows(c, trail, entry)) {
                throw new Refusal("REV-CONFLICT", "這份紀錄已由另一處續寫，這一步沒有寫入。", "重新載入後再做一次。");
            }
            return insert(c, trail, entry);
        });
    }

    /** Puts what is done at the end of a trail, within a transaction that does it. */
    public static void append(Connection c, String trail, Entry.Draft draft, Instant at) throws SQLException {
        Entry last = Sql.first(
                        c, "SELECT * FROM audit WHERE trail = ? ORDER BY seq DESC LIMIT 1", SqlJournal::read, trail)
                .orElse(null);
        int rows = insert(c, trail, Entry.next(last, draft, at));
        if (rows != 1) {
            throw new SQLException("an audit entry was not taken");
        }
    }

    private static boolean follows(Connection c, String trail, Entry entry) throws SQLException {
        String last = Sql.first(
                        c,
                        "SELECT hash FROM audit WHERE trail = ? ORDER BY seq DESC LIMIT 1",
                        r -> Cells.text(r, "hash"),
                        trail)
                .orElse(Entry.START);
        return last.equals(entry.previous());
    }

    private static int insert(Connection c, String trail, Entry e) throws SQLException {
        return Sql.update(
                c,
                "INSERT INTO audit (trail, seq, at, who, role, what, subject, before, after, why, previous, hash)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                trail,
                e.seq(),
                e.at().toString(),
                e.who(),
                e.role().name(),
                e.what().name(),
                e.subject(),
                e.before(),
                e.after(),
                e.why(),
                e.previous(),
                e.hash());
    }

    private static Entry read(ResultSet r) throws SQLException {
        return new Entry(
                r.getLong("seq"),
                Instant.parse(Cells.text(r, "at")),
                Cells.text(r, "who"),
                Role.valueOf(Cells.text(r, "role")),
                What.valueOf(Cells.text(r, "what")),
                Cells.text(r, "subject"),
                Cells.text(r, "before"),
                Cells.text(r, "after"),
                Cells.text(r, "why"),
                Cells.text(r, "previous"),
                Cells.text(r, "hash"));
    }
}
