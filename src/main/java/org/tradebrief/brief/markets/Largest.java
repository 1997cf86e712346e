package org.tradebrief.brief.markets;

import java.util.List;
import java.util.Optional;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.partner.PartnerTable;

/** From whom the reporter of the monthly data imports most by its own partner table: a partner that is not followed. */
public record Largest(String reporter, Market source, Fact period) {

    /** Nothing where the largest is followed, or there is no table. */
    static Optional<Largest> of(Shelf shelf, Bilateral b) {
        return shelf.period(Direction.IMPORT)
                .flatMap(p -> shelf.table(b.reporter(), Direction.IMPORT, p))
                .filter(t ->
                        t.top(1).stream().noneMatch(r -> followed(b, r.partner().iso3())))
                .flatMap(t -> largest(t, b));
    }

    private static Optional<Largest> largest(PartnerTable table, Bilateral b) {
        return Market.top(table, 1).stream()
                .findFirst()
                .map(m -> new Largest(
                        b.reporter().nameZhTw(), m, Shelf.words(table.id().period(), List.of(table))));
    }

    private static boolean followed(Bilateral b, String iso3) {
        return b.partners().stream().anyMatch(p -> p.economy().iso3().equals(iso3));
    }
}
