package org.tradebrief.brief.markets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.Scenario;
import org.tradebrief.trade.partner.TableFacts;
import org.tradebrief.trade.partner.Thresholds;

/**
 * How concentrated the reporters' exports are.
 *
 * @param rows the most concentrated first
 * @param changes against the period of the same length before; empty where there is none
 * @param others concentrations over another period, which may not be ranked with the rest: one for each reporter
 * @param merged what they would be, were China and Hong Kong one market
 * @param majority the reporters whose three largest markets take more than half
 */
public record Concentrations(
        Fact period,
        Fact size,
        List<Row> rows,
        List<StoppedTable> stopped,
        List<Change> changes,
        List<Row> others,
        List<Merged> merged,
        List<Row> majority,
        Fact moderate,
        Fact high) {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** One reporter. Nulls where no whole or no count is known. */
    public record Row(
            String name,
            String key,
            Fact rank,
            Fact hhi,
            Fact level,
            Fact distance,
            Fact period,
            @Nullable Fact top1,
            @Nullable Fact top3,
            @Nullable Fact partners,
            @Nullable Fact coverage,
            boolean low) {}

    public record Change(String name, Fact before, Fact after, Fact difference, Fact earlier) {}

    /** @param changesLevel whether it would count on another side of a threshold */
    public record Merged(String name, Fact hhi, Fact level, boolean changesLevel) {}

    static @Nullable Concentrations of(Shelf shelf, LocalDate asOf) {
        Optional<Period> period = shelf.period(Direction.EXPORT);
        if (period.isEmpty()) {
            return null;
        }
        List<Concentration> ranked = concentrations(shelf.tables(Direction.EXPORT, period.get()));
        if (ranked.isEmpty()) {
            return null;
        }
        List<Row> rows = rows(ranked);
        List<PartnerTable> tables = ranked.stream().map(Concentration::table).toList();
        Fact words = Shelf.words(period.get(), tables);
        return new Concentrations(
                words,
                Facts.count(
                        "ranked/" + period.get(), "可排名經濟體數", rows.size(), "個", List.of(), Origin.of(List.of(words))),
                rows,
                shelf.stopped(Direction.EXPORT, period.get()),
                changes(shelf, ranked, period.get()),
                others(shelf, period.get()),
                ranked.stream().flatMap(c -> merged(c).stream()).toList(),
                rows.stream().filter(Concentrations::overHalf).toList(),
                threshold("moderate", Thresholds.CLASSIC.moderate(), asOf),
                threshold("high", Thresholds.CLASSIC.high(), asOf));
    }

    private static List<Concentration> concentrations(List<PartnerTable> tables) {
        return tables.stream()
                .flatMap(t -> Concentration.of(t).stream())
                .sorted(Comparator.comparing(Concentration::hhi).reversed())
                .toList();
    }

    private static List<Row> rows(List<Concentration> ranked) {
        Origin all = Origin.of(
                ranked.getFirst().table().vintage(),
                ranked.stream().flatMap(c -> c.sources().stream()).toList());
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < ranked.size(); at++) {
            rows.add(row(ranked.get(at), at + 1, all));
        }
        return rows;
    }

    private static Row row(Concentration c, int rank, Origin all) {
        PartnerTable table = c.table();
        List<Fact> facts = TableFacts.of(c);
        return new Row(
                table.id().reporter().nameZhTw(),
                table.id().reporter().iso3(),
                Facts.count("hhi-rank/" + table.id().key(), "集中度名次", rank, "名", List.of("HHI 由大到小"), all),
                find(facts, "hhi/"),
                find(facts, "hhi-level/"),
                find(facts, "hhi-distance/"),
                Shelf.words(table.id().period(), List.of(table)),
                table.top(1).stream()
                        .findFirst()
                        .flatMap(r -> TableFacts.share(table, r))
                        .orElse(null),
                TopMarkets.whole(table, "top3/").orElse(null),
                TopMarkets.whole(table, "partners/").orElse(null),
                TopMarkets.whole(table, "covered/").orElse(null),
                c.level(Thresholds.CLASSIC) == Thresholds.Level.LOW);
    }

    private static Fact find(List<Fact> facts, String key) {
        return facts.stream().filter(f -> f.key().startsWith(key)).findFirst().orElseThrow();
    }

    private static boolean overHalf(Row row) {
        Fact top3 = row.top3();
        return top3 != null && top3.value() != null && top3.value().compareTo(HALF) > 0;
    }

    private static List<Change> changes(Shelf shelf, List<Concentration> ranked, Period period) {
        Period earlier = period.minusYears(Math.max(1, period.months() / 12));
        List<Change> changes = new ArrayList<>();
        for (Concentration now : ranked) {
            shelf.table(now.id().reporter(), Direction.EXPORT, earlier)
                    .flatMap(Concentration::of)
                    .ifPresent(then -> changes.add(change(now, then, earlier)));
        }
        return changes;
    }

    private static Change change(Concentration now, Concentration then, Period earlier) {
        Fact after = find(TableFacts.of(now), "hhi/");
        Fact before = find(TableFacts.of(then), "hhi/");
        BigDecimal difference = now.hhi().subtract(then.hhi());
        return new Change(
                now.id().reporter().nameZhTw(),
                before,
                after,
                Facts.number(
                        "hhi-change/" + now.id().key(),
                        now.id().reporter().nameZhTw() + " HHI 增減",
                        difference,
                        "點",
                        List.of(Digits.grouped(now.hhi(), 2) + " − " + Digits.grouped(then.hhi(), 2)),
                        Origin.of(List.of(after, before))),
                Shelf.words(earlier, List.of(then.table())));
    }

    private static List<Row> others(Shelf shelf, Period period) {
        List<PartnerTable> tables = shelf.usable().stream()
                .filter(t -> t.id().direction() == Direction.EXPORT)
                .filter(t -> !t.id().period().equals(period))
                .filter(t ->
                        shelf.table(t.id().reporter(), Direction.EXPORT, period).isEmpty())
                .toList();
        return rowsUnranked(concentrations(Shelf.latest(tables)));
    }

    private static List<Row> rowsUnranked(List<Concentration> all) {
        return all.isEmpty() ? List.of() : rows(all);
    }

    private static Optional<Merged> merged(Concentration c) {
        Optional<Economy> china = partner(c, "CHN");
        Optional<Economy> hongKong = partner(c, "HKG");
        if (china.isEmpty() || hongKong.isEmpty()) {
            return Optional.empty();
        }
        return c.merged(china.get(), hongKong.get()).map(s -> merged(c, s));
    }

    private static Merged merged(Concentration c, Scenario s) {
        Fact hhi = TableFacts.of(s);
        return new Merged(
                c.id().reporter().nameZhTw(),
                hhi,
                Facts.text(
                        "merged-level/" + c.id().key(),
                        "情境等級",
                        s.level(Thresholds.CLASSIC).chinese(),
                        s.steps(),
                        Origin.of(List.of(hhi))),
                s.changesLevel(Thresholds.CLASSIC));
    }

    private static Optional<Economy> partner(Concentration c, String iso3) {
        return c.table().rows().stream()
                .map(PartnerRow::partner)
                .filter(e -> e.iso3().equals(iso3))
                .findFirst();
    }

    private static Fact threshold(String name, BigDecimal value, LocalDate asOf) {
        return Facts.rule("rule/hhi-" + name, "集中度門檻", value, "點", "低於 1,500 為低度，1,500 至 2,500 為中度，高於 2,500 為高度", asOf);
    }
}
