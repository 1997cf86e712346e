package org.tradebrief.trade.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.gate.TableCase;
import org.tradebrief.trade.partner.Flows;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.partner.PartnerRow;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;

/** Collects what a partner table is held against: other reporters, its own years, the other end of the same trade. */
final class Surroundings {
    /** So many partners are never too few, and looking at every other reporter takes its time. */
    private static final int MANY = 150;

    private record Slice(Direction direction, Period period) {}

    private final TradeRecords records;
    private final SeriesBook census;
    private final TableBook tables;
    private final LocalDate asOf;
    private final Map<Slice, Map<Economy, Integer>> sizes = new ConcurrentHashMap<>();

    Surroundings(TradeRecords records, SeriesBook census, TableBook tables, LocalDate asOf) {
        this.records = records;
        this.census = census;
        this.tables = tables;
        this.asOf = asOf;
    }

    TableCase of(PartnerTable table, Optional<Reported.Cut> cut, Optional<PartnerTable> previous) {
        TableId id = table.id();
        Optional<PartnerTable> year = singleYear(id);
        Map<Economy, Integer> counts = new HashMap<>(table.partners() < MANY ? sizes(id) : Map.of());
        counts.remove(id.reporter());
        return new TableCase(
                table, cut, previous, List.copyOf(counts.values()), year, mirrors(table), absent(table, year));
    }

    /** How many partners each reporter has: as it says, else as many as it lists where it gives the world's total. */
    private Map<Economy, Integer> sizes(TableId id) {
        return sizes.computeIfAbsent(new Slice(id.direction(), id.period()), s -> {
            Map<Economy, Integer> counts = records
                    .flows(FlowQuery.asOf(asOf)
                            .provider(id.provider())
                            .direction(s.direction())
                            .period(s.period()))
                    .stream()
                    .collect(Collectors.groupingBy(Flow::reporter))
                    .entrySet()
                    .stream()
                    .filter(e -> e.getValue().stream().anyMatch(f -> f.partner().kind() == Economy.Kind.WORLD))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, e -> e.getValue().size() - 1));
            tables.concentrations(asOf).stream()
                    .filter(c -> c.direction() == s.direction() && c.period().equals(s.period()))
                    .filter(c -> c.partners() > 0)
                    .forEach(c -> counts.put(c.reporter(), c.partners()));
            return counts;
        });
    }

    private Optional<PartnerTable> singleYear(TableId id) {
        if (!id.period().isWholeYears() || id.period().isYear()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(
                        id.period().from().getYear(), id.period().to().getYear())
                .mapToObj(y -> new TableId(id.provider(), id.reporter(), id.direction(), Period.year(y)))
                .flatMap(y -> tables.history(y).stream())
                .filter(t -> t.world().isPresent())
                .filter(t -> t.listedShare()
                        .filter(s -> s.compareTo(BigDecimal.valueOf(80)) > 0)
                        .isPresent())
                .findFirst();
    }

    /** The Census's side of rows with the United States. */
    private List<Mirror> mirrors(PartnerTable table) {
        List<Mirror> mirrors = new ArrayList<>();
        for (Economy teller : census.reporters()) {
            table.row(teller)
                    .map(PartnerRow::flow)
                    .filter(own -> own.usd().signum() > 0)
                    .ifPresent(own -> told(teller, table.id())
                            .filter(other -> other.usd().signum() > 0)
                            .ifPresent(other -> mirrors.add(
                                    mirror(Flows.amount(own), other, table.id().direction()))));
        }
        return mirrors;
    }

    private static Mirror mirror(Amount own, Amount other, Direction direction) {
        return direction == Direction.EXPORT ? new Mirror(own, other) : new Mirror(other, own);
    }

    private Optional<Amount> told(Economy teller, TableId id) {
        if (!census.reporters().contains(teller) || teller.equals(id.reporter())) {
            return Optional.empty();
        }
        Metric opposite = id.direction() == Direction.EXPORT ? Metric.IMPORT : Metric.EXPORT;
        return census.series(teller, id.reporter(), opposite).over(id.period());
    }

    /** Partners that the Census, other reporters or a single year's table know of. */
    private List<TableCase.Absence> absent(PartnerTable table, Optional<PartnerTable> year) {
        TableId id = table.id();
        Map<Economy, TableCase.Absence> known = new HashMap<>();
        year.ifPresent(y -> y.rows().stream()
                .filter(r -> r.rank().isPresent())
                .forEach(r ->
                        note(known, r.partner(), r.flow().usd(), y.id().period().chinese() + "的完整表")));
        others(table)
                .forEach(f -> note(known, f.reporter(), f.usd(), f.reporter().nameZhTw() + "的申報"));
        census.reporters().forEach(r -> told(r, id).ifPresent(a -> note(known, r, a.usd(), "美國普查局")));
        return known.values().stream()
                .filter(a -> table.row(a.partner()).isEmpty())
                .sorted(Comparator.comparing(TableCase.Absence::usd).reversed())
                .toList();
    }

    /** What reporters that the table does not list say of their trade with its reporter. */
    private List<Flow> others(PartnerTable table) {
        TableId id = table.id();
        Direction opposite = id.direction() == Direction.EXPORT ? Direction.IMPORT : Direction.EXPORT;
        Set<Economy> unlisted = new HashSet<>(records.reporters(id.provider(), opposite, id.period(), asOf));
        unlisted.remove(id.reporter());
        table.rows().forEach(r -> unlisted.remove(r.partner()));
        return unlisted.stream()
                .flatMap(r -> records
                        .flows(FlowQuery.asOf(asOf)
                                .provider(id.provider())
                                .reporter(r)
                                .partner(id.reporter())
                                .direction(opposite)
                                .period(id.period()))
                        .stream())
                .toList();
    }

    private static void note(Map<Economy, TableCase.Absence> known, Economy partner, BigDecimal usd, String told) {
        known.merge(
                partner,
                new TableCase.Absence(partner, usd, told),
                (a, b) -> a.usd().compareTo(b.usd()) >= 0 ? a : b);
    }

    /** Balances of one reporter and period by source, for the gates that judge them. */
    static Map<String, List<Reported.Balance>> byTable(List<Reported.Balance> balances) {
        return balances.stream()
                .collect(Collectors.groupingBy(
                        b -> b.provider() + " " + b.reporter() + " " + b.period(),
                        java.util.TreeMap::new,
                        Collectors.toList()));
    }
}
