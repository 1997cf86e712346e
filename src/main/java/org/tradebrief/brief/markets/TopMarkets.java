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
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableFacts;

/**
 * The three largest export markets of each reporter.
 *
 * @param home the row of Taiwan; null where it has none
 * @param close the reporter whose third and fourth market lie nearest together; null where none are near
 * @param twoYears whether the period is longer than a year
 * @param others reporters of which only tables over another period are held
 * @param covered whether it is known what part of the whole the lists hold
 */
public record TopMarkets(
        Fact period,
        List<Row> rows,
        @Nullable Row home,
        @Nullable Greater greater,
        @Nullable Close close,
        List<StoppedTable> stopped,
        List<Other> others,
        boolean covered,
        boolean twoYears) {
    /** Third and fourth are told apart in words if less than this many percentage points lie between them. */
    private static final BigDecimal NEAR = new BigDecimal("0.5");

    /**
     * @param top3 share of the three largest; null where no whole is known
     * @param coverage what part of the whole the list holds; null where no whole is known
     */
    public record Row(
            String name,
            List<Market> top,
            @Nullable Fact top3,
            @Nullable Fact coverage) {}

    public record Other(String name, Fact period, List<Market> top) {}

    /** Home's exports toward China and Hong Kong together. */
    public record Greater(
            Fact share,
            Fact mainland,
            Fact hongKong,
            @Nullable Market other) {}

    public record Close(String name, Market third, Market fourth, Fact gap) {}

    static @Nullable TopMarkets of(Shelf shelf) {
        Period period = shelf.period(Direction.EXPORT).orElse(null);
        if (period == null) {
            return null;
        }
        List<PartnerTable> tables = shelf.tables(Direction.EXPORT, period).stream()
                .filter(t -> t.top(3).size() == 3)
                .toList();
        List<Row> rows = tables.stream().map(TopMarkets::row).toList();
        Optional<PartnerTable> home =
                shelf.table(Shelf.HOME, Direction.EXPORT, period).filter(tables::contains);
        return rows.isEmpty()
                ? null
                : new TopMarkets(
                        Shelf.words(period, tables),
                        rows,
                        home.map(TopMarkets::row).orElse(null),
                        home.flatMap(TopMarkets::greater).orElse(null),
                        tables.stream()
                                .flatMap(t -> close(t).stream())
                                .min(Comparator.comparing((Close c) -> c.gap().value()))
                                .orElse(null),
                        shelf.stopped(Direction.EXPORT, period),
                        others(shelf, period),
                        rows.stream().allMatch(r -> r.coverage() != null),
                        period.months() > 12);
    }

    private static List<Other> others(Shelf shelf, Period period) {
        List<PartnerTable> elsewhere = shelf.usable().stream()
                .filter(t -> t.id().direction() == Direction.EXPORT
                        && !t.id().period().equals(period)
                        && t.top(3).size() == 3)
                .filter(t ->
                        shelf.table(t.id().reporter(), Direction.EXPORT, period).isEmpty())
                .toList();
        return Shelf.latest(elsewhere).stream()
                .sorted(Comparator.comparing((PartnerTable t) -> t.id().period())
                        .reversed()
                        .thenComparing(t -> t.total().map(x -> x.usd()).orElse(t.listed()), Comparator.reverseOrder()))
                .map(t -> new Other(
                        t.id().reporter().nameZhTw(), Shelf.words(t.id().period(), List.of(t)), Market.top(t, 3)))
                .toList();
    }

    private static Row row(PartnerTable table) {
        return new Row(
                table.id().reporter().nameZhTw(),
                Market.top(table, 3),
                whole(table, "top3/").orElse(null),
                whole(table, "covered/").orElse(null));
    }

    static Optional<Fact> whole(PartnerTable table, String key) {
        return TableFacts.of(table).stream()
                .filter(f -> f.key().startsWith(key))
                .findFirst();
    }

    private static Optional<Greater> greater(PartnerTable table) {
        List<Market> top = Market.top(table, 3);
        Optional<Market> china = named(top, "中國");
        Optional<Market> hongKong = named(top, "香港");
        if (china.isEmpty() || hongKong.isEmpty()) {
            return Optional.empty();
        }
        Fact a = china.get().share();
        Fact b = hongKong.get().share();
        if (a == null || b == null || a.value() == null || b.value() == null) {
            return Optional.empty();
        }
        BigDecimal sum = a.value().add(b.value());
        List<Market> rest = new ArrayList<>(top);
        rest.remove(china.get());
        rest.remove(hongKong.get());
        return Optional.of(new Greater(
                Facts.number(
                        "share-sum/" + table.id().key() + "/CHN+HKG",
                        table.id().chinese() + "流向中國與香港的占比",
                        sum,
                        "%",
                        List.of(Digits.percent(a.value(), 2) + " + " + Digits.percent(b.value(), 2) + " = "
                                + Digits.percent(sum, 2)),
                        Origin.of(List.of(a, b))),
                a,
                b,
                rest.isEmpty() ? null : rest.getFirst()));
    }

    private static Optional<Market> named(List<Market> markets, String name) {
        return markets.stream().filter(m -> m.name().text().equals(name)).findFirst();
    }

    private static Optional<Close> close(PartnerTable table) {
        List<PartnerRow> four = table.top(4);
        if (four.size() < 4) {
            return Optional.empty();
        }
        Market third = Market.of(table, four.get(2));
        Market fourth = Market.of(table, four.get(3));
        Fact a = third.share();
        Fact b = fourth.share();
        if (a == null || b == null || a.value() == null || b.value() == null) {
            return Optional.empty();
        }
        BigDecimal gap = a.value().subtract(b.value());
        if (gap.compareTo(NEAR) >= 0) {
            return Optional.empty();
        }
        Fact fact = Facts.number(
                "share-gap/" + table.id().key() + "/3-4",
                table.id().chinese() + "第三與第四大市場占比之差",
                gap,
                "百分點",
                List.of(Digits.percent(a.value(), 2) + " − " + Digits.percent(b.value(), 2) + " = "
                        + Digits.grouped(gap, 2)),
                Origin.of(List.of(a, b)));
        return Optional.of(new Close(table.id().reporter().nameZhTw(), third, fourth, fact));
    }
}
