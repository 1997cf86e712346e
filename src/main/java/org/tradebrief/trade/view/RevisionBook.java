package org.tradebrief.trade.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.partner.Flows;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.series.SeriesId;

/** Every vintage of one provider's values, and how each differs from the one before. */
public final class RevisionBook {
    private final Map<String, List<Amount>> byKey = new TreeMap<>();

    private RevisionBook(Stream<Amount> values) {
        values.forEach(
                v -> byKey.computeIfAbsent(v.key(), k -> new ArrayList<>()).add(v));
        byKey.replaceAll((key, vintages) -> oneADay(vintages));
    }

    static RevisionBook of(TradeRecords records, Provider provider, LocalDate asOf) {
        Stream<Amount> balances = records.balanceVintages(asOf).stream()
                .filter(b -> b.provider() == provider)
                .flatMap(RevisionBook::amounts);
        Stream<Amount> flows = records.vintages(FlowQuery.asOf(asOf).provider(provider)).stream()
                .filter(f -> f.product().equals(Flow.TOTAL))
                .map(Flows::amount);
        return new RevisionBook(Stream.concat(balances, flows));
    }

    /** What one row of balances tells: exports, imports and their difference, as far as they are there. */
    static Stream<Amount> amounts(Reported.Balance b) {
        return Stream.of(
                        amount(b, Metric.EXPORT, b.exportsUsd()),
                        amount(b, Metric.IMPORT, b.importsUsd()),
                        amount(b, Metric.BALANCE, b.balanceUsd()))
                .flatMap(List::stream);
    }

    private static List<Amount> amount(Reported.Balance b, Metric metric, java.math.@Nullable BigDecimal usd) {
        return usd == null
                ? List.of()
                : List.of(new Amount(
                        SeriesId.of(b.provider(), b.reporter(), b.partner(), metric),
                        b.period(),
                        usd,
                        b.precision(),
                        b.vintage(),
                        List.of(b.source()),
                        List.of()));
    }

    /** Several documents of one day tell the same value; the first, a balance's row, stands for them. */
    private static List<Amount> oneADay(List<Amount> values) {
        Map<LocalDate, Amount> days = new TreeMap<>();
        values.forEach(v -> days.putIfAbsent(v.vintage(), v));
        return List.copyOf(days.values());
    }

    /** The vintages of one value, oldest first; empty for one never known. */
    public List<Amount> vintages(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Each value's last revision, changed or not, for values that have two vintages or more. */
    public List<Revision> latest() {
        return byKey.values().stream()
                .filter(v -> v.size() > 1)
                .map(v -> new Revision(v.get(v.size() - 2), v.getLast()))
                .toList();
    }

    /** Those that changed, the largest in percent first. */
    public List<Revision> changed() {
        return latest().stream()
                .filter(Revision::changed)
                .sorted(Comparator.comparing(
                                (Revision r) -> r.percent().map(p -> p.abs()).orElse(java.math.BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(r -> r.after().key()))
                .toList();
    }

    /** The days on which values became known, oldest first. */
    public List<LocalDate> days() {
        return byKey.values().stream()
                .flatMap(List::stream)
                .map(Amount::vintage)
                .distinct()
                .sorted()
                .toList();
    }
}
