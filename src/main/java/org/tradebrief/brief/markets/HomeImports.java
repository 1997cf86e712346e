package org.tradebrief.brief.markets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableFacts;

/**
 * From where home imports, and toward whom it has a deficit by its own two tables.
 *
 * @param reimport its own goods coming back, which stand among the rows but are not ranked; null for none
 * @param place of that row among all rows
 * @param deficits the two largest
 * @param unlisted whether the source's own balances list none of these
 */
public record HomeImports(
        String name,
        Fact period,
        List<Market> sources,
        @Nullable Fact reimport,
        @Nullable Fact place,
        List<Deficit> deficits,
        boolean unlisted) {
    private static final int SOURCES = 4;
    private static final int DEFICITS = 2;

    public record Deficit(String partner, Fact value) {}

    /** @param oneSided whether the source's balance table of home shows surpluses only */
    static @Nullable HomeImports of(Shelf shelf, boolean oneSided) {
        Optional<Period> period = shelf.period(Direction.IMPORT);
        Optional<PartnerTable> imports = period.flatMap(p -> shelf.table(Shelf.HOME, Direction.IMPORT, p));
        if (imports.isEmpty() || imports.get().top(1).isEmpty()) {
            return null;
        }
        PartnerTable table = imports.get();
        List<Market> top = Market.top(table, SOURCES);
        Optional<PartnerRow> own =
                table.rows().stream().filter(r -> r.flow().isReimport()).findFirst();
        int place = own.map(r -> table.rows().indexOf(r) + 1).orElse(0);
        List<Deficit> deficits = shelf.table(Shelf.HOME, Direction.EXPORT, period.get())
                .map(e -> deficits(table, e))
                .orElse(List.of());
        return new HomeImports(
                table.id().reporter().nameZhTw(),
                Shelf.words(period.get(), List.of(table)),
                top,
                own.map(TableFacts::value).orElse(null),
                own.map(r -> Facts.count(
                                "row/" + table.id().key() + "/reimport",
                                "再進口在表中的列次",
                                place,
                                "列",
                                List.of(),
                                Origin.of(table.vintage(), List.of(r.flow().source()))))
                        .orElse(null),
                deficits,
                oneSided && !deficits.isEmpty());
    }

    private static List<Deficit> deficits(PartnerTable imports, PartnerTable exports) {
        List<Deficit> deficits = new ArrayList<>();
        for (PartnerRow in : imports.rows()) {
            Optional<PartnerRow> out = exports.row(in.partner());
            if (in.rank().isPresent() && out.isPresent()) {
                BigDecimal deficit = in.flow().usd().subtract(out.get().flow().usd());
                if (deficit.signum() > 0) {
                    deficits.add(deficit(in, out.get(), deficit));
                }
            }
        }
        return deficits.stream()
                .filter(d -> d.value().value() != null)
                .sorted(Comparator.comparing((Deficit d) -> d.value().value()).reversed())
                .limit(DEFICITS)
                .toList();
    }

    private static Deficit deficit(PartnerRow in, PartnerRow out, BigDecimal value) {
        Fact imports = TableFacts.value(in);
        Fact exports = TableFacts.value(out);
        String step = UsdUnit.HUNDRED_MILLION.text(in.flow().usd(), 1) + " − "
                + UsdUnit.HUNDRED_MILLION.text(out.flow().usd(), 1) + " = " + UsdUnit.HUNDRED_MILLION.text(value, 1)
                + "（億美元）";
        return new Deficit(
                in.partner().nameZhTw(),
                Facts.number(
                        "table-deficit/" + in.flow().reporter().iso3() + "/"
                                + in.partner().iso3() + "/" + in.flow().period(),
                        in.flow().reporter().nameZhTw() + "對" + in.partner().nameZhTw() + "逆差，進口減出口",
                        value,
                        "USD",
                        List.of(step),
                        Origin.of(List.of(imports, exports))));
    }
}
