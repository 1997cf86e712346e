package org.tradebrief.brief.markets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableFacts;

/**
 * A market by its rank.
 *
 * @param name of the economy, as the fact that it holds this rank
 * @param share in percent; null where no whole is known
 */
public record Market(Fact name, Fact value, @Nullable Fact share, Fact rank) {

    static Market of(PartnerTable table, PartnerRow row) {
        int rank = row.rank().orElseThrow();
        List<SourceRow> before = table.rows().stream()
                .filter(r -> r.rank().isPresent() && r.rank().getAsInt() <= rank)
                .map(r -> r.flow().source())
                .toList();
        return new Market(
                Facts.text(
                        "market/" + table.id().key() + "/" + rank,
                        table.id().chinese() + "第 " + rank + " 大",
                        row.partner().nameZhTw(),
                        List.of("依金額由大到小，殘差與再進口不排名"),
                        Origin.of(table.vintage(), before)),
                TableFacts.value(row),
                TableFacts.share(table, row).orElse(null),
                TableFacts.rank(table, row).orElseThrow());
    }

    static List<Market> top(PartnerTable table, int n) {
        return table.top(n).stream().map(r -> of(table, r)).toList();
    }
}
