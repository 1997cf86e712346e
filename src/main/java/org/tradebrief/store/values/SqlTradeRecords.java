package org.tradebrief.store.values;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Database;
import org.tradebrief.store.sql.Sql;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.Yield;

/** The trade values in the database. Which vintage counts is decided there, so that only answers are read. */
public final class SqlTradeRecords implements TradeRecords {
    private static final Comparator<Flow> IN_ORDER = Comparator.comparing(Flow::provider)
            .thenComparing(f -> f.reporter().iso3())
            .thenComparing(Flow::direction)
            .thenComparing(Flow::period)
            .thenComparing(Flow::usd, Comparator.reverseOrder())
            .thenComparing(f -> f.partner().iso3());

    private static final Comparator<Flow> IN_TIME = Comparator.comparing(Flow::provider)
            .thenComparing(f -> f.reporter().iso3())
            .thenComparing(Flow::direction)
            .thenComparing(f -> f.partner().iso3())
            .thenComparing(Flow::period)
            .thenComparing(Flow::vintage)
            .thenComparing(Flow::source);

    private final Database database;
    private final Economies economies;
    private volatile @Nullable EconomyRows known;

    public SqlTradeRecords(Database database, Economies economies) {
        this.database = database;
        this.economies = economies;
    }

    @Override
    public List<Flow> flows(FlowQuery query) {
        List<Flow> flows = new ArrayList<>();
        each(query, flows::add);
        flows.sort(IN_ORDER);
        return Collections.unmodifiableList(flows);
    }

    @Override
    public void each(FlowQuery query, Consumer<Flow> taker) {
        database.read(c -> {
            new FlowPackets(c, economies(c)).latest(query, taker);
            return true;
        });
    }

    @Override
    public List<Flow> vintages(FlowQuery query) {
        List<Flow> flows = new ArrayList<>();
        eachVintage(query, flows::add);
        flows.sort(IN_TIME);
        return Collections.unmodifiableList(flows);
    }

    @Override
    public void eachVintage(FlowQuery query, Consumer<Flow> taker) {
        database.read(c -> {
            new FlowPackets(c, economies(c)).all(query, taker);
            return true;
        });
    }

    /** Economies are only ever added, so those read before stay as they are until there are more. */
    private EconomyRows economies(Connection c) throws SQLException {
        EconomyRows there = known;
        if (there == null || there.newest() < EconomyRows.newest(c)) {
            there = EconomyRows.load(c, economies);
            known = there;
        }
        return there;
    }

    @Override
    public Set<Economy> reporters(Provider provider, Direction direction, Period period, LocalDate asOf) {
        String sql = "SELECT DISTINCT reporter FROM flow_packet WHERE product = ? AND provider = ? AND direction = ?"
                + " AND month_to = ? AND month_from = ? AND vintage <= ?";
        return database.read(c -> {
            EconomyRows rows = economies(c);
            return Set.copyOf(Sql.list(
                    c,
                    sql,
                    r -> rows.economy(r.getLong("reporter")),
                    Flow.TOTAL,
                    provider.name(),
                    direction.name(),
                    Cells.month(period.to()),
                    Cells.month(period.from()),
                    Cells.day(asOf)));
        });
    }

    @Override
    public List<Held> held(Provider provider, LocalDate asOf) {
        String sql = "SELECT DISTINCT reporter, direction FROM flow_packet WHERE product = ? AND provider = ?"
                + " AND vintage <= ?";
        return database.read(c -> {
            EconomyRows rows = economies(c);
            return Sql.list(
                    c,
                    sql,
                    r -> new Held(rows.economy(r.getLong("reporter")), Direction.valueOf(Cells.text(r, "direction"))),
                    Flow.TOTAL,
                    provider.name(),
                    Cells.day(asOf));
        });
    }

    @Override
    public List<Period> periods(Provider provider, Held held, LocalDate asOf) {
        String sql = "SELECT DISTINCT month_from, month_to FROM flow_packet WHERE product = ? AND provider = ?"
                + " AND direction = ? AND vintage <= ? AND reporter = (SELECT id FROM economy WHERE iso3 = ?)";
        return database
                .read(c -> Sql.list(
                        c,
                        sql,
                        ReportedRows::period,
                        Flow.TOTAL,
                        provider.name(),
                        held.direction().name(),
                        Cells.day(asOf),
                        held.reporter().iso3()))
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public List<Reported.Concentration> concentrations(LocalDate asOf) {
        return latest("reported_concentration", "reporter, direction, provider", asOf, ReportedRows::concentration);
    }

    @Override
    public List<Reported.Share> shares(LocalDate asOf) {
        return latest("reported_share", "reporter, partner, direction, provider", asOf, ReportedRows::share);
    }

    @Override
    public List<Reported.Balance> balances(LocalDate asOf) {
        return latest("reported_balance", "reporter, partner, provider", asOf, ReportedRows::balance);
    }

    @Override
    public List<Reported.Balance> balanceVintages(LocalDate asOf) {
        String sql = "SELECT f.*, d.id AS document_id, d.path AS document_path FROM reported_balance f"
                + " JOIN document d ON d.seq = f.document WHERE f.vintage <= ?"
                + " ORDER BY f.provider, f.reporter, f.partner, f.month_to, f.month_from, f.vintage, d.seq, f.line";
        return reported(sql, asOf, ReportedRows::balance);
    }

    @Override
    public List<Reported.Macro> macro(LocalDate asOf) {
        return latest("reported_macro", "reporter, indicator, provider", asOf, ReportedRows::macro);
    }

    @Override
    public List<Reported.Cut> cuts(LocalDate asOf) {
        String sql = "SELECT f.*, d.id AS document_id, d.path AS document_path FROM reported_cut f"
                + " JOIN document d ON d.seq = f.document WHERE f.vintage <= ? ORDER BY f.vintage, d.seq, f.line";
        return reported(sql, asOf, ReportedRows::cut);
    }

    @Override
    public List<Yield> yields(LocalDate asOf) {
        return database.read(c -> Yields.of(c, asOf));
    }

    private <T> List<T> latest(String table, String series, LocalDate asOf, ReportedRow<T> row) {
        String sql = "SELECT f.*, d.id AS document_id, d.path AS document_path FROM (SELECT *, row_number() OVER"
                + " (PARTITION BY " + series + ", month_to, month_from ORDER BY vintage DESC, document DESC, line)"
                + " AS latest FROM " + table + " WHERE vintage <= ?) f JOIN document d ON d.seq = f.document"
                + " WHERE latest = 1 ORDER BY d.path, f.line";
        return reported(sql, asOf, row);
    }

    private <T> List<T> reported(String sql, LocalDate asOf, ReportedRow<T> row) {
        return database.read(c -> {
            EconomyRows rows = economies(c);
            return Sql.list(c, sql, r -> row.of(r, rows), Cells.day(asOf));
        });
    }

    /** Makes a record of a row. */
    private interface ReportedRow<T> {
        T of(ResultSet result, EconomyRows economies) throws SQLException;
    }

    /** How many values there are, all vintages counted. */
    public long count() {
        return database.read(SqlTradeRecords::count);
    }

    private static long count(Connection c) throws SQLException {
        return Sql.first(c, "SELECT coalesce(sum(value_count), 0) FROM flow_packet", r -> r.getLong(1))
                .orElse(0L);
    }
}
