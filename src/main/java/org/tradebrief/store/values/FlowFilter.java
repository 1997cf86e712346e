package org.tradebrief.store.values;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.FlowQuery;

/** A query's parts as a statement that gives each row of its series, all vintages up to the day. */
record FlowFilter(String sql, @Nullable Object[] arguments) {
    private static final String SELECT = "SELECT s.product, s.reporter, s.direction, s.partner, s.provider, f.*"
            + " FROM series s JOIN flow f ON f.series = s.id WHERE s.product = ?";

    static FlowFilter of(FlowQuery query) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> arguments = new ArrayList<>(List.of(query.product()));
        economy(sql, arguments, "reporter", query.reporter());
        economy(sql, arguments, "partner", query.partner());
        if (query.direction() != null) {
            sql.append(" AND s.direction = ?");
            arguments.add(query.direction().name());
        }
        if (query.provider() != null) {
            sql.append(" AND s.provider = ?");
            arguments.add(query.provider().name());
        }
        if (query.period() != null) {
            sql.append(" AND f.month_to = ? AND f.month_from = ?");
            arguments.add(Cells.month(query.period().to()));
            arguments.add(Cells.month(query.period().from()));
        }
        sql.append(" AND f.vintage <= ?");
        arguments.add(Cells.day(query.asOf()));
        return new FlowFilter(sql.toString(), arguments.toArray());
    }

    private static void economy(StringBuilder sql, List<Object> arguments, String column, @Nullable Economy economy) {
        if (economy != null) {
            sql.append(" AND s.").append(column).append(" = (SELECT id FROM economy WHERE iso3 = ?)");
            arguments.add(economy.iso3());
        }
    }
}
