package org.tradebrief.store.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.RegisterEntry.EventRef;
import org.tradebrief.store.register.RegisterTrail.Reason;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.sql.Durability;
import org.tradebrief.store.sql.Sql;

/**
 * What people decided in the register, as rows. Nothing is deleted: what is withdrawn keeps its row with who took it back
 * and why. Each step stands in the audit trail, written in the same transaction.
 */
public final class SqlRegisterEntries implements RegisterEntries {
    /** The register's trail in the journal; it grows with every step. */
    public static final String TRAIL = "register";

    private static final String INSERT =
            "INSERT INTO register_entry (id, measure, kind, on_day, known_on, until_day, part, by_measure, confidence,"
                    + " citation, note, corrects_kind, corrects_on, corrects_part, reason, author, entered_at) VALUES"
                    + " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private final Database database;

    public SqlRegisterEntries(Database database) {
        this.database = database;
    }

    @Override
    public List<RegisterEntry> standing() {
        return database.read(c ->
                Sql.list(c, "SELECT * FROM register_entry WHERE withdrawn_at IS NULL ORDER BY seq", r -> entry(c, r)));
    }

    @Override
    public void add(RegisterEntry entry) {
        Event event = entry.event();
        EventRef corrects = entry.corrects();
        database.write(Durability.POWER_LOSS, c -> {
            long seq = Sql.insert(
                    c,
                    INSERT,
                    entry.id(),
                    entry.measureId(),
                    event.kind().name(),
                    Cells.day(event.on()),
                    Cells.day(event.knownOn()),
                    Cells.dayOrNull(event.until()),
                    event.part(),
                    event.by(),
                    event.confidence().name(),
                    event.citation(),
                    event.note(),
                    corrects == null ? null : corrects.kind().name(),
                    corrects == null ? null : Cells.day(corrects.on()),
                    corrects == null ? null : corrects.part(),
                    entry.reason(),
                    entry.author(),
                    entry.at().toString());
            addSources(c, seq, event.sources());
            RegisterTrail.entered(c, entry);
            return seq;
        });
    }

    private static void addSources(Connection connection, long entry, List<SourceRow> sources) throws SQLException {
        for (SourceRow row : sources) {
            Sql.update(
                    connection,
                    "INSERT INTO register_source (entry, document, path, line) VALUES (?,?,?,?)",
                    entry,
                    row.document().sha256(),
                    row.path(),
                    row.line());
        }
    }

    @Override
    public List<Choice> choices() {
        return database.read(SqlChoices::standing);
    }

    @Override
    public void choose(Choice choice) {
        database.write(Durability.POWER_LOSS, c -> {
            SqlChoices.add(c, choice);
            return choice;
        });
    }

    @Override
    public void withdraw(String id, String author, String reason, Instant at) {
        Reason why = new Reason(author, reason, at);
        boolean stood = database.write(
                Durability.POWER_LOSS, c -> withdrawn(c, "entry", id, why) || withdrawn(c, "choice", id, why));
        if (!stood) {
            throw new IllegalArgumentException("nothing that stands has the id " + id);
        }
    }

    private static boolean withdrawn(Connection c, String kind, String id, Reason why) throws SQLException {
        int changed = Sql.update(
                c,
                "UPDATE register_" + kind + " SET withdrawn_by = ?, withdrawn_reason = ?, withdrawn_at = ?"
                        + " WHERE id = ? AND withdrawn_at IS NULL",
                why.author(),
                why.words(),
                why.at().toString(),
                id);
        if (changed > 0) {
            RegisterTrail.withdrawn(c, kind, id, why);
        }
        return changed > 0;
    }

    private static RegisterEntry entry(Connection connection, ResultSet r) throws SQLException {
        String corrected = r.getString("corrects_kind");
        LocalDate correctedOn = Cells.dayOrNull(r, "corrects_on");
        return new RegisterEntry(
                Cells.text(r, "id"),
                Cells.text(r, "measure"),
                event(connection, r),
                corrected == null || correctedOn == null
                        ? null
                        : new EventRef(EventKind.valueOf(corrected), correctedOn, Cells.text(r, "corrects_part")),
                Cells.text(r, "reason"),
                Cells.text(r, "author"),
                Instant.parse(Cells.text(r, "entered_at")));
    }

    private static Event event(Connection connection, ResultSet r) throws SQLException {
        @Nullable LocalDate until = Cells.dayOrNull(r, "until_day");
        List<SourceRow> sources = Sql.list(
                connection,
                "SELECT document, path, line FROM register_source WHERE entry = ? ORDER BY rowid",
                s -> new SourceRow(new DocumentId(Cells.text(s, "document")), Cells.text(s, "path"), s.getInt("line")),
                r.getLong("seq"));
        return new Event(
                EventKind.valueOf(Cells.text(r, "kind")),
                Cells.day(r.getInt("on_day")),
                Cells.day(r.getInt("known_on")),
                until,
                Cells.text(r, "part"),
                Cells.text(r, "by_measure"),
                Confidence.valueOf(Cells.text(r, "confidence")),
                Cells.text(r, "citation"),
                Cells.text(r, "note"),
                sources);
    }
}
