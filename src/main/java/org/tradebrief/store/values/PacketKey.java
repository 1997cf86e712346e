package org.tradebrief.store.values;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** What all values of a packet share, apart from their document. */
record PacketKey(
        String product, Provider provider, Economy reporter, Direction direction, Period period, LocalDate vintage) {
    static final String INSERT =
            "INSERT INTO flow_packet (product, provider, reporter, direction, month_to, month_from,"
                    + " vintage, document, value_count, content) VALUES (?,?,?,?,?,?,?,?,?,?)";
    static final int COUNT_AT = 9;
    static final int CONTENT_AT = 10;

    static PacketKey of(Flow flow) {
        return new PacketKey(
                flow.product(), flow.provider(), flow.reporter(), flow.direction(), flow.period(), flow.vintage());
    }

    static PacketKey read(ResultSet r, EconomyRows economies) throws SQLException {
        return new PacketKey(
                Cells.text(r, "product"),
                Provider.valueOf(Cells.text(r, "provider")),
                economies.economy(r.getLong("reporter")),
                Direction.valueOf(Cells.text(r, "direction")),
                ReportedRows.period(r),
                Cells.day(r.getInt("vintage")));
    }

    boolean holds(Flow flow) {
        return reporter.equals(flow.reporter())
                && direction == flow.direction()
                && period.equals(flow.period())
                && product.equals(flow.product())
                && provider == flow.provider()
                && vintage.equals(flow.vintage());
    }

    /** Whether both are vintages of one table. */
    boolean isOfTable(PacketKey other) {
        return reporter.equals(other.reporter)
                && direction == other.direction
                && period.equals(other.period)
                && product.equals(other.product)
                && provider == other.provider;
    }

    /** @param reporter its number in the database */
    void bind(PreparedStatement insert, long reporter, long document) throws SQLException {
        insert.setString(1, product);
        insert.setString(2, provider.name());
        insert.setLong(3, reporter);
        insert.setString(4, direction.name());
        insert.setInt(5, Cells.month(period.to()));
        insert.setInt(6, Cells.month(period.from()));
        insert.setInt(7, Cells.day(vintage));
        insert.setLong(8, document);
    }
}
