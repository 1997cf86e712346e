package org.tradebrief.store.values;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    /** Hands over every flow that the query names, whatever its vintage. */
    void all(FlowQuery query, Consumer<Flow> taker) throws SQLException {
        tables(query, table -> table.forEach(r -> taker.accept(r.flow())));
    }

    /** Hands over of each series and period the flow that counts. */
    void latest(FlowQuery query, Consumer<Flow> taker) throws SQLException {
        tables(query, table -> {
            Map<Economy, Read> latest = new LinkedHashMap<>();
            table.forEach(r -> latest.merge(r.flow().partner(), r, (x, y) -> LATEST.compare(x, y) <= 0 ? x : y));
            latest.values().forEach(r -> taker.accept(r.flow()));
        });
    }

    /** Hands over table by table, all vintages of one together, so that no more than one stands in memory. */
    private void tables(FlowQuery query, Consumer<List<Read>> taker) throws SQLException {
        LongPredicate partners = partners(query.partner());
        FlowFilter filter = FlowFilter.of(query);
        List<Read> table = new ArrayList<>();
        PacketKey[] of = {null};
        Sql.each(
                connection,
                filter.sql(),
                r -> {
                    PacketKey key = PacketKey.read(r, economies);
                    if (of[0] == null || !key.isOfTable(of[0])) {
                        taker.accept(table);
                        table.clear();
                        of[0] = key;
                    }
                    read(r, key, partners, table);
                },
                filter.arguments());
        taker.accept(table);
    }

    private LongPredicate partners(@Nullable Economy wanted) {
        if (wanted == null) {
            return id -> true;
        }
        long id = economies.idOrNone(wanted);
        return other -> other == id;
    }

    private void read(ResultSet r, PacketKey key, LongPredicate partners, List<Read> table) throws SQLException {
        DocumentId document = new DocumentId(Cells.text(r, "document_id"));
        String path = Cells.text(r, "document_path");
        long place = r.getLong("document");
        Packets.unpack(r.getBytes("content"), partners, v -> table.add(new Read(flow(key, v, document, path), place)));
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
