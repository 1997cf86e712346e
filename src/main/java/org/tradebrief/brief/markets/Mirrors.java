package org.tradebrief.brief.markets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.partner.Flows;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableFacts;
import org.tradebrief.trade.series.Amount;

/**
 * The same trade as both ends tell it.
 *
 * @param rows exports toward the reporter of the monthly data, by what the exporters report
 * @param over exporters that report more than the other end
 * @param under exporters that report less
 */
public record Mirrors(
        Fact period,
        String importer,
        List<Row> rows,
        List<Row> over,
        List<Row> under,
        @Nullable Twin twin) {

    /** @param gap the exporter's value less the importer's; @param percent of the importer's value */
    public record Row(String exporter, Fact exports, Fact imports, Fact gap, Fact percent) {}

    /**
     * Home and China, from both their tables.
     *
     * @param exports home's exports to China as home reports them
     * @param imports the same as China reports them
     * @param throughHongKong home's exports to China and Hong Kong together; null where a row is missing
     * @param short_ whether even these remain below what China reports
     */
    public record Twin(
            Fact imports,
            Fact exports,
            Fact ratio,
            @Nullable Fact back,
            @Nullable Fact backImports,
            @Nullable Fact throughHongKong,
            boolean stillShort) {}

    static @Nullable Mirrors of(Shelf shelf, Optional<Bilateral> bilateral) {
        Optional<Period> period = shelf.period(Direction.EXPORT);
        if (period.isEmpty() || bilateral.isEmpty()) {
            return null;
        }
        Bilateral b = bilateral.get();
        List<PartnerTable> tables = shelf.tables(Direction.EXPORT, period.get());
        List<Row> rows = new ArrayList<>();
        List<PartnerTable> told = new ArrayList<>();
        for (PartnerTable table : tables) {
            mirror(table, b).ifPresent(m -> {
                told.add(table);
                rows.add(row(m));
            });
        }
        rows.sort((x, y) -> Facts.value(y.exports()).compareTo(Facts.value(x.exports())));
        return rows.isEmpty()
                ? null
                : new Mirrors(
                        Shelf.words(period.get(), told),
                        b.reporter().nameZhTw(),
                        rows,
                        rows.stream()
                                .filter(r -> Facts.value(r.gap()).signum() > 0)
                                .toList(),
                        rows.stream()
                                .filter(r -> Facts.value(r.gap()).signum() < 0)
                                .toList(),
                        twin(shelf, period.get()));
    }

    private static Optional<Mirror> mirror(PartnerTable table, Bilateral b) {
        Optional<Amount> imports = b.partners().stream()
                .filter(p -> p.economy().equals(table.id().reporter()))
                .findFirst()
                .flatMap(p -> p.imports().over(table.id().period()));
        return table.row(b.reporter()).flatMap(r -> imports.map(i -> new Mirror(Flows.amount(r.flow()), i)));
    }

    private static Row row(Mirror m) {
        return new Row(
                m.exporter().nameZhTw(), m.exports().fact(), m.imports().fact(), m.gapFact(), m.gapPercentFact());
    }

    private static @Nullable Twin twin(Shelf shelf, Period period) {
        Optional<PartnerTable> home = shelf.table(Shelf.HOME, Direction.EXPORT, period);
        Optional<PartnerTable> china = shelf.table("CHN", Direction.IMPORT, period);
        Optional<PartnerRow> out = home.flatMap(t -> row(t, "CHN"));
        Optional<PartnerRow> in = china.flatMap(t -> row(t, Shelf.HOME));
        if (out.isEmpty() || in.isEmpty()) {
            return null;
        }
        Mirror mirror =
                new Mirror(Flows.amount(out.get().flow()), Flows.amount(in.get().flow()));
        Optional<PartnerRow> back = shelf.table("CHN", Direction.EXPORT, period).flatMap(t -> row(t, Shelf.HOME));
        Optional<PartnerRow> backIn =
                shelf.table(Shelf.HOME, Direction.IMPORT, period).flatMap(t -> row(t, "CHN"));
        Optional<Fact> through = home.flatMap(t -> row(t, "HKG")).map(h -> through(out.get(), h));
        return new Twin(
                mirror.imports().fact(),
                mirror.exports().fact(),
                mirror.ratioFact(),
                backIn.isPresent() ? back.map(TableFacts::value).orElse(null) : null,
                back.isPresent() ? backIn.map(TableFacts::value).orElse(null) : null,
                through.orElse(null),
                through.filter(f -> f.value() != null
                                && f.value().compareTo(in.get().flow().usd()) < 0)
                        .isPresent());
    }

    private static Optional<PartnerRow> row(PartnerTable table, String iso3) {
        return table.rows().stream()
                .filter(r -> r.partner().iso3().equals(iso3))
                .findFirst();
    }

    private static Fact through(PartnerRow china, PartnerRow hongKong) {
        BigDecimal sum = china.flow().usd().add(hongKong.flow().usd());
        return Facts.number(
                "export-sum/" + china.flow().reporter().iso3() + "/CHN+HKG/"
                        + china.flow().period(),
                china.flow().reporter().nameZhTw() + "對中國與香港出口合計",
                sum,
                "USD",
                List.of(UsdUnit.HUNDRED_MILLION.text(china.flow().usd(), 1) + " + "
                        + UsdUnit.HUNDRED_MILLION.text(hongKong.flow().usd(), 1) + " = "
                        + UsdUnit.HUNDRED_MILLION.text(sum, 1)),
                Origin.of(List.of(TableFacts.value(china), TableFacts.value(hongKong))));
    }
}
