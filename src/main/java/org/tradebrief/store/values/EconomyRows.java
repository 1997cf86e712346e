package org.tradebrief.store.values;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.store.sql.Cells;
import org.tradebrief.store.sql.Sql;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/**
 * The economies that values speak of, each under a small number. What the program's own table knows is read from there, so
 * that a corrected name shows at once; only what it does not know is read as it was stored.
 */
final class EconomyRows {
    private final Map<Long, Economy> byId = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private long newest;

    private EconomyRows() {}

    static EconomyRows load(Connection connection, Economies known) throws SQLException {
        EconomyRows all = new EconomyRows();
        Sql.list(connection, "SELECT * FROM economy", r -> {
            String iso3 = Cells.text(r, "iso3");
            Optional<Economy> current = known.iso3(iso3);
            all.put(r.getLong("id"), current.isPresent() ? current.get() : stored(r));
            return iso3;
        });
        return all;
    }

    /** The number that was given last; 0 for none. */
    static long newest(Connection connection) throws SQLException {
        return Sql.first(connection, "SELECT coalesce(max(id), 0) FROM economy", r -> r.getLong(1))
                .orElse(0L);
    }

    /** The highest number among these. */
    long newest() {
        return newest;
    }

    private static Economy stored(java.sql.ResultSet r) throws SQLException {
        return new Economy(
                Cells.text(r, "iso3"),
                r.getInt("m49"),
                r.getInt("comtrade"),
                Cells.text(r, "census"),
                Cells.text(r, "name_zh_tw"),
                Cells.text(r, "name_zh_cn"),
                Cells.text(r, "name_en"),
                Cells.text(r, "aliases").lines().toList(),
                Economy.Kind.valueOf(Cells.text(r, "kind")));
    }

    private void put(long id, Economy economy) {
        byId.put(id, economy);
        ids.put(economy.iso3(), id);
        newest = Math.max(newest, id);
    }

    Economy economy(long id) {
        Economy found = byId.get(id);
        if (found == null) {
            throw new IllegalStateException("no economy has the number " + id);
        }
        return found;
    }

    /** The number of an economy; -1 where no value speaks of it. */
    long idOrNone(Economy economy) {
        return ids.getOrDefault(economy.iso3(), -1L);
    }

    /** The number of an economy, which it gets now if it has none yet. */
    long id(Connection connection, Economy e) throws SQLException {
        Long known = ids.get(e.iso3());
        if (known != null) {
            return known;
        }
        long id = Sql.insert(
                connection,
                "INSERT INTO economy (iso3, m49, comtrade, census, name_zh_tw, name_zh_cn, name_en, aliases, kind)"
                        + " VALUES (?,?,?,?,?,?,?,?,?)",
                e.iso3(),
                e.m49(),
                e.comtrade(),
                e.census(),
                e.nameZhTw(),
                e.nameZhCn(),
                e.nameEn(),
                String.join("\n", List.copyOf(e.aliases())),
                e.kind().name());
        put(id, e);
        return id;
    }
}
