package org.tradebrief.store.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Dossier;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Sql;

/** Choices between versions as rows. */
final class SqlChoices {
    private SqlChoices() {}

    static List<Choice> standing(Connection c) throws SQLException {
        return Sql.list(c, "SELECT * FROM register_choice WHERE withdrawn_at IS NULL ORDER BY seq", SqlChoices::choice);
    }

    static void add(Connection c, Choice choice) throws SQLException {
        long seq = Sql.insert(
                c,
                "INSERT INTO register_choice (id, dossier, attribute, value, reason, author, chosen_at)"
                        + " VALUES (?,?,?,?,?,?,?)",
                choice.id(),
                choice.dossierId(),
                choice.attribute().name(),
                choice.value(),
                choice.reason(),
                choice.author(),
                choice.at().toString());
        RegisterTrail.chosen(c, choice, before(c, choice, seq));
    }

    /** What held until now, or nothing. */
    private static String before(Connection c, Choice choice, long seq) throws SQLException {
        return Sql.first(
                        c,
                        "SELECT value FROM register_choice WHERE dossier = ? AND attribute = ? AND seq < ?"
                                + " AND withdrawn_at IS NULL ORDER BY seq DESC LIMIT 1",
                        r -> Cells.text(r, "value"),
                        choice.dossierId(),
                        choice.attribute().name(),
                        seq)
                .orElse("");
    }

    private static Choice choice(ResultSet r) throws SQLException {
        return new Choice(
                Cells.text(r, "id"),
                Cells.text(r, "dossier"),
                Dossier.Attribute.valueOf(Cells.text(r, "attribute")),
                Cells.text(r, "value"),
                Cells.text(r, "reason"),
                Cells.text(r, "author"),
                Instant.parse(Cells.text(r, "chosen_at")));
    }
}
