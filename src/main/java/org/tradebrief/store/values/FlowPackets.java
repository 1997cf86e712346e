package org.tradebrief.store.values;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.store.packets.PackedValue;
import org.tradebrief.store.packets.Packets;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Sql;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;

/** Reads the flows of packets. Which vintage counts is decided here, packet by packet. */
final class FlowPackets {
    /** Of one series and period the latest vintage; of two of one day the more precise, then the one received later. */
    private static final Comparator<Read> LATEST = Comparator.comparing(
                    (Read r) -> r.flow().vintage())
            .reversed()
            .thenComparing(r -> r.flow().precision())
            .thenComparing(Comparator.comparingLong(Read::document).reversed())
            .thenComparing(r -> r.flow().source().line());

    private record Read(Flow flow, long document) {}

    private final Connection connection;
    private final EconomyRows economies;

    FlowPackets(Connection connection, EconomyRows economies) {
        this.connection = connection;
        this.economies = economies;
    }

    /** Every flow that the query names, whatever its vintage. */
    List<Flow> all(FlowQuery query) throws SQLException {
        List<Flow> flows = new ArrayList<>();
        read(query, (key, read) -> flows.add(read.flow()));
        return flows;
    }

    /** Of each series and period the flow that counts. */
    List<Flow> latest(FlowQuery query) throws SQLException {
        Map<PacketKey, Map<Economy, Read>> tables = new LinkedHashMap<>();
        read(
                query,
                (key, read) -> tables.computeIfAbsent(key, k -> new HashMap<>())
                        .merge(read.flow().partner(), read, (a, b) -> LATEST.compare(a, b) <= 0 ? a : b));
        List<Flow> flows = new ArrayList<>();
        tables.values().forEach(t -> t.values().forEach(r -> flows.add(r.flow())));
        return flows;
    }

    private interface Taker {
        /** @param table the packet's key without its day */
        void take(PacketKey table, Read read);
    }

    private void read(FlowQuery query, Taker taker) throws SQLException {
        LongPredicate partners = partners(query.partner());
        FlowFilter filter = FlowFilter.of(query);
        Sql.each(connection, filter.sql(), r -> read(r, partners, taker), filter.arguments());
    }

    private LongPredicate partners(@Nullable Economy wanted) {
        if (wanted == null) {
            return id -> true;
        }
        long id = economies.idOrNone(wanted);
        return other -> other == id;
    }

    private void read(ResultSet r, LongPredicate partners, Taker taker) throws SQLException {
        PacketKey key = PacketKey.read(r, economies);
        PacketKey table = key.anyDay();
        DocumentId document = new DocumentId(Cells.text(r, "document_id"));
        String path = Cells.text(r, "document_path");
        long place = r.getLong("document");
        Packets.unpack(
                r.getBytes("content"), partners, v -> taker.take(table, new Read(flow(key, v, document, path), place)));
    }

    private Flow flow(PacketKey key, PackedValue v, DocumentId document, String path) {
        return new Flow(
                key.reporter(),
                economies.economy(v.partner()),
                key.direction(),
                key.product(),
                key.period(),
                v.usd(),
                v.precision(),
                key.provider(),
                v.records(),
                key.vintage(),
                new SourceRow(document, path, v.line()));
    }
}
