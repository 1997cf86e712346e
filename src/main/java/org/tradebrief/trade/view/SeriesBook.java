package org.tradebrief.trade.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.partner.Flows;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.SeriesId;

/**
 * The series of one provider as of a day, each read when first asked for. Where the source gives exports, imports and
 * balance in one row, that row is taken, for its balance is rounded once; months known only by their legs have exports
 * minus imports.
 */
final class SeriesBook {
    private record Pair(Economy reporter, Economy partner) {}

    private final TradeRecords records;
    private final Provider provider;
    private final LocalDate asOf;
    private final Map<Pair, List<Reported.Balance>> balances = new HashMap<>();
    private final List<Pair> pairs;
    private final Set<Pair> known;
    private final List<Economy> reporters;
    private final Map<Pair, Map<Metric, MonthlySeries>> read = new ConcurrentHashMap<>();

    SeriesBook(TradeRecords records, Provider provider, LocalDate asOf) {
        this.records = records;
        this.provider = provider;
        this.asOf = asOf;
        for (Reported.Balance b : records.balances(asOf)) {
            if (b.provider() == provider) {
                balances.computeIfAbsent(new Pair(b.reporter(), b.partner()), p -> new ArrayList<>())
                        .add(b);
            }
        }
        this.pairs = Stream.concat(balances.keySet().stream(), pairsOfFlows())
                .distinct()
                .sorted(Comparator.comparing((Pair p) -> p.reporter().iso3())
                        .thenComparing(p -> p.partner().iso3()))
                .toList();
        this.known = Set.copyOf(pairs);
        this.reporters = pairs.stream().map(Pair::reporter).distinct().toList();
    }

    private Stream<Pair> pairsOfFlows() {
        return records.held(provider, asOf).stream()
                .map(TradeRecords.Held::reporter)
                .distinct()
                .flatMap(r ->
                        records.flows(FlowQuery.asOf(asOf).provider(provider).reporter(r)).stream())
                .map(f -> new Pair(f.reporter(), f.partner()));
    }

    List<Economy> reporters() {
        return reporters;
    }

    /** The partners of which months are held; the world and groups are not among them. */
    List<Economy> partners(Economy reporter) {
        return pairs.stream()
                .filter(p -> p.reporter().equals(reporter))
                .map(Pair::partner)
                .filter(p -> p.kind() == Economy.Kind.ECONOMY)
                .filter(p -> Stream.of(Metric.values())
                        .anyMatch(m -> !series(reporter, p, m).months().isEmpty()))
                .toList();
    }

    /** The latest month that every partner of the reporter has in both directions. */
    Optional<YearMonth> latest(Economy reporter) {
        return partners(reporter).stream()
                .map(p -> series(reporter, p, Metric.BALANCE).latest())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    MonthlySeries series(Economy reporter, Economy partner, Metric metric) {
        Map<Metric, MonthlySeries> of = read.computeIfAbsent(new Pair(reporter, partner), this::read);
        return java.util.Objects.requireNonNull(of.get(metric));
    }

    private Map<Metric, MonthlySeries> read(Pair pair) {
        SeriesId id = SeriesId.of(provider, pair.reporter(), pair.partner(), Metric.EXPORT);
        Map<Metric, List<Amount>> values = new EnumMap<>(Metric.class);
        if (!known.contains(pair)) {
            return series(id, values);
        }
        for (Reported.Balance b : balances.getOrDefault(pair, List.of())) {
            add(values, id, b, Metric.EXPORT, b.exportsUsd());
            add(values, id, b, Metric.IMPORT, b.importsUsd());
            add(values, id, b, Metric.BALANCE, b.balanceUsd());
        }
        for (Flow flow : records.flows(FlowQuery.asOf(asOf)
                .provider(provider)
                .reporter(pair.reporter())
                .partner(pair.partner()))) {
            of(values, Metric.of(flow.direction())).add(Flows.amount(flow));
        }
        of(values, Metric.BALANCE).addAll(differences(values));
        return series(id, values);
    }

    private static Map<Metric, MonthlySeries> series(SeriesId id, Map<Metric, List<Amount>> values) {
        Map<Metric, MonthlySeries> series = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            series.put(metric, new MonthlySeries(id.metric(metric), of(values, metric)));
        }
        return series;
    }

    private static List<Amount> of(Map<Metric, List<Amount>> values, Metric metric) {
        return values.computeIfAbsent(metric, m -> new ArrayList<>());
    }

    private static void add(
            Map<Metric, List<Amount>> values,
            SeriesId id,
            Reported.Balance b,
            Metric metric,
            @Nullable BigDecimal usd) {
        if (usd != null) {
            of(values, metric)
                    .add(new Amount(
                            id.metric(metric),
                            b.period(),
                            usd,
                            b.precision(),
                            b.vintage(),
                            List.of(b.source()),
                            List.of()));
        }
    }

    /** Exports minus imports for the periods whose legs are both known in a later vintage than any balance. */
    private static List<Amount> differences(Map<Metric, List<Amount>> values) {
        Map<Period, Amount> exports = latest(of(values, Metric.EXPORT));
        Map<Period, Amount> imports = latest(of(values, Metric.IMPORT));
        Map<Period, Amount> given = latest(of(values, Metric.BALANCE));
        List<Amount> differences = new ArrayList<>();
        exports.forEach((period, e) -> {
            Amount i = imports.get(period);
            if (i == null) {
                return;
            }
            LocalDate known = e.vintage().isBefore(i.vintage()) ? e.vintage() : i.vintage();
            Amount balance = given.get(period);
            if (balance == null || balance.vintage().isBefore(known)) {
                differences.add(Amount.balance(e, i));
            }
        });
        return differences;
    }

    private static Map<Period, Amount> latest(List<Amount> amounts) {
        Map<Period, Amount> latest = new TreeMap<>();
        amounts.forEach(a -> latest.merge(a.period(), a, (x, y) -> y.vintage().isAfter(x.vintage()) ? y : x));
        return latest;
    }
}
