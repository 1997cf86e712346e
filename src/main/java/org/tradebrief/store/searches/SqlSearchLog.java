package org.tradebrief.store.searches;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.library.DocumentId;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.record.RecordedHit;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.search.record.SearchLog;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.sql.Sql;

/** The searches of each week in the database. */
public final class SqlSearchLog implements SearchLog {
    private static final String SAME = " WHERE monday = ? AND query = ? AND mode = ?";

    private final Database database;

    public SqlSearchLog(Database database) {
        this.database = database;
    }

    @Override
    public void keep(RecordedSearch search) {
        database.write(c -> {
            remove(c, search);
            long id = Sql.insert(
                    c,
                    "INSERT INTO search (monday, query, mode, day, at, engine, model, took_ms, total)"
                            + " VALUES (?,?,?,?,?,?,?,?,?)",
                    monday(search.day()),
                    search.query(),
                    search.mode().name(),
                    Cells.day(search.day()),
                    search.at().toString(),
                    search.engine(),
                    search.model(),
                    search.tookMillis(),
                    search.total());
            for (RecordedHit hit : search.hits()) {
                insert(c, id, hit);
            }
            return id;
        });
    }

    private static void insert(Connection c, long search, RecordedHit hit) throws SQLException {
        Sql.update(
                c,
                "INSERT INTO search_hit (search, rank, score, document, title, date, path, line, copies)"
                        + " VALUES (?,?,?,?,?,?,?,?,?)",
                search,
                hit.rank(),
                hit.score(),
                hit.document().sha256(),
                hit.title(),
                Cells.dayOrNull(hit.date()),
                hit.path(),
                hit.line(),
                hit.copies());
    }

    @Override
    public void forget(RecordedSearch search) {
        database.write(c -> remove(c, search));
    }

    private static int remove(Connection c, RecordedSearch search) throws SQLException {
        Object[] same = {monday(search.day()), search.query(), search.mode().name()};
        Sql.update(c, "DELETE FROM search_hit WHERE search IN (SELECT id FROM search" + SAME + ")", same);
        return Sql.update(c, "DELETE FROM search" + SAME, same);
    }

    private static int monday(LocalDate day) {
        return Cells.day(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    @Override
    public List<RecordedSearch> between(LocalDate first, LocalDate last) {
        return database.read(c -> {
            List<RecordedSearch> all = new ArrayList<>();
            for (long id : Sql.list(
                    c,
                    "SELECT id FROM search WHERE day BETWEEN ? AND ? ORDER BY at DESC, query",
                    r -> r.getLong("id"),
                    Cells.day(first),
                    Cells.day(last))) {
                List<RecordedHit> hits =
                        Sql.list(c, "SELECT * FROM search_hit WHERE search = ? ORDER BY rank", SqlSearchLog::hit, id);
                Sql.first(c, "SELECT * FROM search WHERE id = ?", r -> search(r, hits), id)
                        .ifPresent(all::add);
            }
            return all;
        });
    }

    /** Changes whenever a search is kept or forgotten. */
    public long stamp() {
        return database.read(c -> Sql.first(c, "SELECT coalesce(sum(id), 0) FROM search", r -> r.getLong(1)))
                .orElse(0L);
    }

    private static RecordedSearch search(ResultSet r, List<RecordedHit> hits) throws SQLException {
        return new RecordedSearch(
                Cells.day(r.getInt("day")),
                Instant.parse(Cells.text(r, "at")),
                Cells.text(r, "query"),
                SearchMode.valueOf(Cells.text(r, "mode")),
                Cells.text(r, "engine"),
                Cells.text(r, "model"),
                r.getLong("took_ms"),
                r.getInt("total"),
                hits);
    }

    private static RecordedHit hit(ResultSet r) throws SQLException {
        return new RecordedHit(
                r.getInt("rank"),
                r.getDouble("score"),
                new DocumentId(Cells.text(r, "document")),
                Cells.text(r, "title"),
                Cells.dayOrNull(r, "date"),
                Cells.text(r, "path"),
                r.getInt("line"),
                r.getInt("copies"));
    }
}
