package org.tradebrief.store.values;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tradebrief.store.documents.DocumentRows;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Sql;
import org.tradebrief.trade.Yield;

/** Counts what each document gave. */
final class Yields {
    private static final String VALUES = "SELECT document, sum(n) AS n FROM ("
            + "SELECT document, value_count AS n FROM flow_packet"
            + " UNION ALL SELECT document, 1 FROM reported_concentration"
            + " UNION ALL SELECT document, 1 FROM reported_share"
            + " UNION ALL SELECT document, 1 FROM reported_balance"
            + " UNION ALL SELECT document, 1 FROM reported_macro) GROUP BY document";
    private static final String LATEST = "SELECT * FROM (SELECT d.*, row_number() OVER"
            + " (PARTITION BY path ORDER BY vintage DESC, seq DESC) AS latest FROM document d WHERE vintage <= ?)"
            + " WHERE latest = 1";

    private Yields() {}

    static List<Yield> of(Connection connection, LocalDate asOf) throws SQLException {
        return Sql.list(
                connection,
                "SELECT d.*, coalesce(v.n, 0) AS value_count FROM (" + LATEST + ") d LEFT JOIN (" + VALUES
                        + ") v ON v.document = d.seq ORDER BY d.path",
                r -> new Yield(DocumentRows.read(r), r.getLong("value_count")),
                Cells.day(asOf));
    }
}
