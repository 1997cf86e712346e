package org.tradebrief.store;

import java.util.List;
import java.util.Map;
import org.tradebrief.store.sql.Migrations;
import org.tradebrief.store.values.RowsToPackets;

/** The versions of a workspace's database, oldest first. */
final class Schema {
    private Schema() {}

    static Migrations migrations() {
        return Migrations.of(
                List.of(
                        "001-library.sql",
                        "002-trade.sql",
                        "003-register.sql",
                        "004-review.sql",
                        "005-cut.sql",
                        "006-choice.sql",
                        "007-packets.sql",
                        "008-packed.sql",
                        "009-searches.sql",
                        "010-yields.sql"),
                Map.of("007-packets.sql", RowsToPackets::run));
    }
}
