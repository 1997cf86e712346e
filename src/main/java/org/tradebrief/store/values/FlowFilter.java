package org.tradebrief.store.values;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.trade.FlowQuery;

/**
 * A query's parts as a statement that gives each packet that may hold values of it, all vintages up to the day, those of one
 * table together.
 */
record FlowFilter(String sql, @Nullable Object[] arguments) {
    private static final String SELECT = "SELECT p.*, d.id AS document_id, d.path AS document_path"
            + " FROM flow_packet p JOIN document d ON d.seq = p.document WHERE p.vintage <= ?";
    private static final String BY_TABLE =
            " ORDER BY p.product, p.provider, p.reporter, p.direction, p.month_to, p.month_from";

    static FlowFilter of(FlowQuery query) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> arguments = new ArrayList<>(List.of(Cells.day(query.asOf())));
        if (query.product() != null) {
            sql.append(" AND p.product = ?");
            arguments.add(query.product());
        }
        if (query.provider() != null) {
            sql.append(" AND p.provider = ?");
            arguments.add(query.provider().name());
        }
        if (query.reporter() != null) {
            sql.append(" AND p.reporter = (SELECT id FROM economy WHERE iso3 = ?)");
            arguments.add(query.reporter().iso3());
        }
        if (query.direction() != null) {
            sql.append(" AND p.direction = ?");
            arguments.add(query.direction().name());
        }
        if (query.period() != null) {
            sql.append(" AND p.month_to = ? AND p.month_from = ?");
            arguments.add(Cells.month(query.period().to()));
            arguments.add(Cells.month(query.period().from()));
        }
        return new FlowFilter(sql.append(BY_TABLE).toString(), arguments.toArray());
    }
}
