package org.tradebrief.store.values;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.store.packets.PackedValue;
import org.tradebrief.store.packets.Packets;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;

/**
 * Writes trade values. It remembers the numbers of economies from one document to the next; after a transaction that failed
 * a new one must be made, for what it remembers may be gone.
 */
public final class TradeRows {
    private final EconomyRows economies;

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
        try (PreparedStatement insert = connection.prepareStatement(PacketKey.INSERT)) {
            for (Map.Entry<PacketKey, List<PackedValue>> packet :
                    packets(connection, flows).entrySet()) {
                PacketKey key = packet.getKey();
                key.bind(insert, economies.id(connection, key.reporter()), document);
                insert.setInt(PacketKey.COUNT_AT, packet.getValue().size());
                insert.setBytes(PacketKey.CONTENT_AT, Packets.pack(packet.getValue()));
                insert.executeUpdate();
            }
        }
    }

    /** Sources list what belongs together together, so that most flows go where the one before went. */
    private Map<PacketKey, List<PackedValue>> packets(Connection connection, List<Flow> flows) throws SQLException {
        Map<PacketKey, List<PackedValue>> packets = new LinkedHashMap<>();
        PacketKey key = PacketKey.of(flows.getFirst());
        List<PackedValue> packet = packets.computeIfAbsent(key, k -> new ArrayList<>());
        for (Flow flow : flows) {
            if (!key.holds(flow)) {
                key = PacketKey.of(flow);
                packet = packets.computeIfAbsent(key, k -> new ArrayList<>());
            }
            packet.add(new PackedValue(
                    economies.id(connection, flow.partner()),
                    flow.source().line(),
                    flow.usd(),
                    flow.precision(),
                    flow.records()));
        }
        return packets;
    }
}
