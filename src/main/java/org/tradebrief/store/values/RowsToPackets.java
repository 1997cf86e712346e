package org.tradebrief.store.values;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.store.packets.PackedValue;
import org.tradebrief.store.packets.Packets;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Sql;

/** Packs the values of a workspace that an earlier release kept in a row each. */
public final class RowsToPackets {
    private static final String ROWS =
            "SELECT s.product, s.provider, s.reporter, s.direction, f.month_to, f.month_from, f.vintage, f.document,"
                + " s.partner, f.line, f.digits, f.scale, f.long_value, f.precision, f.records FROM flow f JOIN series"
                + " s ON s.id = f.series ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10";
    private static final int KEYS = 8;

    private final PreparedStatement insert;
    private final List<PackedValue> values = new ArrayList<>();
    private @Nullable List<Object> key;
    private long packets;

    private RowsToPackets(PreparedStatement insert) {
        this.insert = insert;
    }

    /** Runs within the migration's transaction, while rows and packets both have their tables; says how many packets. */
    public static long run(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PacketKey.INSERT)) {
            RowsToPackets packing = new RowsToPackets(insert);
            Sql.each(connection, ROWS, packing::take);
            packing.flush();
            return packing.packets;
        }
    }

    private void take(ResultSet r) throws SQLException {
        List<Object> of = new ArrayList<>();
        for (int i = 1; i <= KEYS; i++) {
            of.add(r.getObject(i));
        }
        if (!of.equals(key)) {
            flush();
            key = of;
        }
        String written = r.getString("long_value");
        values.add(new PackedValue(
                r.getLong("partner"),
                r.getInt("line"),
                written != null ? new BigDecimal(written) : BigDecimal.valueOf(r.getLong("digits"), r.getInt("scale")),
                Cells.number(r, "precision"),
                r.getInt("records")));
    }

    private void flush() throws SQLException {
        List<Object> of = key;
        if (of == null) {
            return;
        }
        Sql.bind(insert, of.toArray());
        insert.setInt(PacketKey.COUNT_AT, values.size());
        insert.setBytes(PacketKey.CONTENT_AT, Packets.pack(values));
        insert.executeUpdate();
        values.clear();
        packets++;
    }
}
