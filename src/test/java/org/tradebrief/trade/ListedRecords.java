package org.tradebrief.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Trade values in a list, answered by the same rules as the store's: the latest vintage not after the day. */
public final class ListedRecords implements TradeRecords {
    private final List<Flow> flows = new ArrayList<>();
    private final List<Reported> reported = new ArrayList<>();

    public ListedRecords add(Flow flow) {
        flows.add(flow);
        return this;
    }

    public ListedRecords add(Reported record) {
        reported.add(record);
        return this;
    }

    @Override
    public List<Flow> flows(FlowQuery query) {
        return latest(vintages(query), f -> key(f) + f.product(), Flow::vintage).stream()
                .sorted(Comparator.comparing(Flow::provider)
                        .thenComparing(f -> f.reporter().iso3())
                        .thenComparing(Flow::direction)
                        .thenComparing(Flow::period)
                        .thenComparing(Flow::usd, Comparator.reverseOrder()))
                .toList();
    }

    private static String key(Flow f) {
        return f.provider() + "/" + f.reporter() + "/" + f.partner() + "/" + f.direction() + "/" + f.period();
    }

    @Override
    public List<Flow> vintages(FlowQuery q) {
        return flows.stream()
                .filter(f -> q.provider() == null || f.provider() == q.provider())
                .filter(f -> q.reporter() == null || f.reporter().equals(q.reporter()))
                .filter(f -> q.partner() == null || f.partner().equals(q.partner()))
                .filter(f -> q.direction() == null || f.direction() == q.direction())
                .filter(f -> q.period() == null || f.period().equals(q.period()))
                .filter(f -> q.product() == null || f.product().equals(q.product()))
                .filter(f -> !f.vintage().isAfter(q.asOf()))
                .sorted(Comparator.comparing(Flow::vintage))
                .toList();
    }

    @Override
    public List<Reported.Concentration> concentrations(LocalDate asOf) {
        return latest(
                of(Reported.Concentration.class, asOf),
                c -> c.reporter() + "/" + c.direction() + "/" + c.period(),
                Reported::vintage);
    }

    @Override
    public List<Reported.Share> shares(LocalDate asOf) {
        return latest(
                of(Reported.Share.class, asOf),
                s -> s.reporter() + "/" + s.partner() + "/" + s.direction() + "/" + s.period(),
                Reported::vintage);
    }

    @Override
    public List<Reported.Balance> balances(LocalDate asOf) {
        return latest(
                balanceVintages(asOf),
                b -> b.provider() + "/" + b.reporter() + "/" + b.partner() + "/" + b.period(),
                Reported::vintage);
    }

    @Override
    public List<Reported.Balance> balanceVintages(LocalDate asOf) {
        return of(Reported.Balance.class, asOf);
    }

    @Override
    public List<Reported.Macro> macro(LocalDate asOf) {
        return of(Reported.Macro.class, asOf);
    }

    @Override
    public List<Reported.Cut> cuts(LocalDate asOf) {
        return of(Reported.Cut.class, asOf);
    }

    private <T extends Reported> List<T> of(Class<T> kind, LocalDate asOf) {
        Predicate<Reported> known = r -> !r.vintage().isAfter(asOf);
        return reported.stream()
                .filter(known)
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(Comparator.comparing(Reported::vintage))
                .toList();
    }

    private static <T> List<T> latest(List<T> all, Function<T, String> key, Function<T, LocalDate> vintage) {
        Map<String, T> latest = new LinkedHashMap<>();
        for (T one : all) {
            latest.merge(key.apply(one), one, (a, b) -> vintage.apply(b).isBefore(vintage.apply(a)) ? a : b);
        }
        return List.copyOf(latest.values());
    }
}
