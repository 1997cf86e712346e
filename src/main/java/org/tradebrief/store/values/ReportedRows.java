package org.tradebrief.store.values;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Sql;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/** What sources computed themselves, as rows: one table for each kind. */
final class ReportedRows {
    private ReportedRows() {}

    static void insert(Connection c, EconomyRows economies, long document, Reported reported) throws SQLException {
        switch (reported) {
            case Reported.Concentration r -> concentration(c, economies, document, r);
            case Reported.Share r -> share(c, economies, document, r);
            case Reported.Balance r -> balance(c, economies, document, r);
            case Reported.Macro r -> macro(c, economies, document, r);
            case Reported.Cut r -> cut(c, economies, document, r);
        }
    }

    private static void concentration(Connection c, EconomyRows economies, long document, Reported.Concentration r)
            throws SQLException {
        Sql.update(
                c,
                "INSERT INTO reported_concentration VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                economies.id(c, r.reporter()),
                r.direction().name(),
                Cells.month(r.period().from()),
                Cells.month(r.period().to()),
                Cells.number(r.hhi()),
                r.level(),
                Cells.number(r.top3Share()),
                r.partners(),
                r.provider().name(),
                Cells.day(r.vintage()),
                document,
                r.source().line(),
                r.top3Source().line(),
                r.partnersSource().line());
    }

    private static void share(Connection c, EconomyRows economies, long document, Reported.Share r)
            throws SQLException {
        Sql.update(
                c,
                "INSERT INTO reported_share VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                economies.id(c, r.reporter()),
                economies.id(c, r.partner()),
                r.direction().name(),
                Cells.month(r.period().from()),
                Cells.month(r.period().to()),
                Cells.number(r.percent()),
                Cells.number(r.usd()),
                r.provider().name(),
                Cells.day(r.vintage()),
                document,
                r.source().line());
    }

    private static void balance(Connection c, EconomyRows economies, long document, Reported.Balance r)
            throws SQLException {
        Sql.update(
                c,
                "INSERT INTO reported_balance VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                economies.id(c, r.reporter()),
                economies.id(c, r.partner()),
                Cells.month(r.period().from()),
                Cells.month(r.period().to()),
                Cells.number(r.exportsUsd()),
                Cells.number(r.importsUsd()),
                Cells.number(r.balanceUsd()),
                Cells.number(r.precision()),
                r.provider().name(),
                Cells.day(r.vintage()),
                document,
                r.source().line());
    }

    private static void macro(Connection c, EconomyRows economies, long document, Reported.Macro r)
            throws SQLException {
        Sql.update(
                c,
                "INSERT INTO reported_macro VALUES (?,?,?,?,?,?,?,?,?,?)",
                economies.id(c, r.reporter()),
                r.indicator(),
                Cells.month(r.period().from()),
                Cells.month(r.period().to()),
                Cells.number(r.value()),
                r.unit(),
                r.provider().name(),
                Cells.day(r.vintage()),
                document,
                r.source().line());
    }

    private static void cut(Connection c, EconomyRows economies, long document, Reported.Cut r) throws SQLException {
        Sql.update(
                c,
                "INSERT INTO reported_cut VALUES (?,?,?,?,?,?,?,?,?)",
                economies.id(c, r.reporter()),
                r.direction().name(),
                Cells.month(r.period().from()),
                Cells.month(r.period().to()),
                r.rows(),
                r.provider().name(),
                Cells.day(r.vintage()),
                document,
                r.source().line());
    }

    static Reported.Concentration concentration(ResultSet r, EconomyRows economies) throws SQLException {
        return new Reported.Concentration(
                economies.economy(r.getLong("reporter")),
                Direction.valueOf(Cells.text(r, "direction")),
                period(r),
                Cells.number(r, "hhi"),
                Cells.text(r, "level"),
                Cells.numberOrNull(r, "top3_share"),
                r.getInt("partners"),
                Provider.valueOf(Cells.text(r, "provider")),
                Cells.day(r.getInt("vintage")),
                source(r, "line"),
                source(r, "top3_line"),
                source(r, "partners_line"));
    }

    static Reported.Share share(ResultSet r, EconomyRows economies) throws SQLException {
        return new Reported.Share(
                economies.economy(r.getLong("reporter")),
                economies.economy(r.getLong("partner")),
                Direction.valueOf(Cells.text(r, "direction")),
                period(r),
                Cells.number(r, "percent"),
                Cells.number(r, "usd"),
                Provider.valueOf(Cells.text(r, "provider")),
                Cells.day(r.getInt("vintage")),
                source(r, "line"));
    }

    static Reported.Balance balance(ResultSet r, EconomyRows economies) throws SQLException {
        return new Reported.Balance(
                economies.economy(r.getLong("reporter")),
                economies.economy(r.getLong("partner")),
                period(r),
                Cells.numberOrNull(r, "exports_usd"),
                Cells.numberOrNull(r, "imports_usd"),
                Cells.numberOrNull(r, "balance_usd"),
                Cells.number(r, "precision"),
                Provider.valueOf(Cells.text(r, "provider")),
                Cells.day(r.getInt("vintage")),
                source(r, "line"));
    }

    static Reported.Macro macro(ResultSet r, EconomyRows economies) throws SQLException {
        return new Reported.Macro(
                economies.economy(r.getLong("reporter")),
                Cells.text(r, "indicator"),
                period(r),
                Cells.number(r, "value"),
                Cells.text(r, "unit"),
                Provider.valueOf(Cells.text(r, "provider")),
                Cells.day(r.getInt("vintage")),
                source(r, "line"));
    }

    static Reported.Cut cut(ResultSet r, EconomyRows economies) throws SQLException {
        return new Reported.Cut(
                economies.economy(r.getLong("reporter")),
                Direction.valueOf(Cells.text(r, "direction")),
                period(r),
                r.getInt("row_count"),
                Provider.valueOf(Cells.text(r, "provider")),
                Cells.day(r.getInt("vintage")),
                source(r, "line"));
    }

    static Period period(ResultSet r) throws SQLException {
        return new Period(Cells.month(r.getInt("month_from")), Cells.month(r.getInt("month_to")));
    }

    /** The place in the document that the row is joined with. */
    static SourceRow source(ResultSet r, String line) throws SQLException {
        return new SourceRow(
                new DocumentId(Cells.text(r, "document_id")), Cells.text(r, "document_path"), r.getInt(line));
    }
}
