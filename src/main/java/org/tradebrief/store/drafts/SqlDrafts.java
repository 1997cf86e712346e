package org.tradebrief.store.drafts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Draft;
import org.tradebrief.brief.Drafts;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.sql.Sql;

/** The composed drafts in the database. */
public final class SqlDrafts implements Drafts {
    private final Database database;

    public SqlDrafts(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Draft draft) {
        database.write(c -> Sql.update(
                c,
                "INSERT OR REPLACE INTO draft (week, as_of, markdown, automation, places, facts) VALUES (?,?,?,?,?,?)",
                draft.week().toString(),
                Cells.day(draft.asOf()),
                draft.text().markdown(),
                draft.automation().toString(),
                DraftJson.write(draft.index()),
                DraftJson.write(draft.facts())));
    }

    @Override
    public Optional<Draft> of(IsoWeek week) {
        return database.read(c -> Sql.first(c, "SELECT * FROM draft WHERE week = ?", SqlDrafts::read, week.toString()));
    }

    @Override
    public List<IsoWeek> weeks() {
        return database.read(c ->
                Sql.list(c, "SELECT week FROM draft ORDER BY week DESC", r -> IsoWeek.parse(Cells.text(r, "week"))));
    }

    private static Draft read(ResultSet r) throws SQLException {
        return new Draft(
                IsoWeek.parse(Cells.text(r, "week")),
                Cells.day(r.getInt("as_of")),
                BriefText.of(Cells.text(r, "markdown")),
                DraftJson.index(Cells.text(r, "places")),
                DraftJson.facts(Cells.text(r, "facts")),
                new BigDecimal(Cells.text(r, "automation")));
    }
}
