package org.tradebrief.store.values;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Sql;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;

/**
 * Writes trade values. It remembers the numbers of economies and series from one document to the next; after a transaction
 * that failed a new one must be made, for what it remembers may be gone.
 */
public final class TradeRows {
    private static final String FLOW = "INSERT OR IGNORE INTO flow (series, month_to, month_from, vintage, document,"
            + " line, digits, scale, long_value, precision, records) VALUES (?,?,?,?,?,?,?,?,?,?,?)";
    private static final String FIND_SERIES =
            "SELECT id FROM series WHERE product = ? AND reporter = ? AND direction = ?"
                    + " AND partner = ? AND provider = ?";
    private static final String ADD_SERIES =
            "INSERT INTO series (product, reporter, direction, partner, provider) VALUES (?,?,?,?,?) RETURNING id";
    private static final int BATCH = 1_000;

    private record Series(String product, long reporter, String direction, long partner, String provider) {}

    private final EconomyRows economies;
    private final Map<Series, Long> series = new HashMap<>();

    private TradeRows(EconomyRows economies) {
        this.economies = economies;
    }

    public static TradeRows load(Connection connection, Economies known) throws SQLException {
        return new TradeRows(EconomyRows.load(connection, known));
    }

    /** @param document its place in the order of receipt */
    public void insert(Connection connection, long document, List<Flow> flows, List<Reported> reported)
            throws SQLException {
        insertFlows(connection, document, flows);
        for (Reported one : reported) {
            ReportedRows.insert(connection, economies, document, one);
        }
    }

    private void insertFlows(Connection connection, long document, List<Flow> flows) throws SQLException {
        if (flows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(FLOW);
                PreparedStatement find = connection.prepareStatement(FIND_SERIES);
                PreparedStatement add = connection.prepareStatement(ADD_SERIES)) {
            int waiting = 0;
            for (Flow flow : flows) {
                bind(insert, seriesOf(connection, find, add, flow), document, flow);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, long series, long document, Flow flow) throws SQLException {
        Amount amount = Amount.of(flow.usd());
        insert.setLong(1, series);
        insert.setInt(2, Cells.month(flow.period().to()));
        insert.setInt(3, Cells.month(flow.period().from()));
        insert.setInt(4, Cells.day(flow.vintage()));
        insert.setLong(5, document);
        insert.setInt(6, flow.source().line());
        insert.setLong(7, amount.digits());
        insert.setInt(8, amount.scale());
        insert.setString(9, amount.longValue());
        insert.setString(10, flow.precision().toString());
        insert.setInt(11, flow.records());
    }

    private long seriesOf(Connection connection, PreparedStatement find, PreparedStatement add, Flow flow)
            throws SQLException {
        Series wanted = new Series(
                flow.product(),
                economies.id(connection, flow.reporter()),
                flow.direction().name(),
                economies.id(connection, flow.partner()),
                flow.provider().name());
        Long known = series.get(wanted);
        if (known == null) {
            known = number(find, wanted);
            known = known >= 0 ? known : number(add, wanted);
            series.put(wanted, known);
        }
        return known;
    }

    private static long number(PreparedStatement statement, Series s) throws SQLException {
        Sql.bind(statement, s.product(), s.reporter(), s.direction(), s.partner(), s.provider());
        try (ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getLong(1) : -1;
        }
    }
}
