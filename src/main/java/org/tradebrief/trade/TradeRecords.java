package org.tradebrief.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The trade values of a workspace, kept by the store. A value's series is its provider, reporter, partner, direction,
 * product and period; of each series only the latest vintage not after the as-of day is answered, unless all are asked for.
 */
public interface TradeRecords {

    /** Ordered by provider, reporter, direction, period, then value from the largest. */
    List<Flow> flows(FlowQuery query);

    /** Hands over one by one what {@link #flows} lists, in no particular order: for more than would stand in memory at once. */
    default void each(FlowQuery query, Consumer<Flow> taker) {
        flows(query).forEach(taker);
    }

    /** Every vintage of each series that the query names, oldest first; the as-of day bounds them. */
    List<Flow> vintages(FlowQuery query);

    /** The same one by one in no particular order. */
    default void eachVintage(FlowQuery query, Consumer<Flow> taker) {
        vintages(query).forEach(taker);
    }

    List<Reported.Concentration> concentrations(LocalDate asOf);

    List<Reported.Share> shares(LocalDate asOf);

    List<Reported.Balance> balances(LocalDate asOf);

    /** Every vintage of every balance, oldest first. */
    List<Reported.Balance> balanceVintages(LocalDate asOf);

    List<Reported.Macro> macro(LocalDate asOf);

    /** Every answer up to that day that was cut at its limit, oldest first. */
    default List<Reported.Cut> cuts(LocalDate asOf) {
        return List.of();
    }

    /** Of each path the latest document up to that day with how many values it gave, ordered by path. */
    default List<Yield> yields(LocalDate asOf) {
        return List.of();
    }

    /**
     * Which reporters a provider's statistics hold up to that day, in which direction, in no particular order; for
     * choosing from. The store answers without reading the values.
     */
    default List<Held> held(Provider provider, LocalDate asOf) {
        return flows(FlowQuery.asOf(asOf).provider(provider)).stream()
                .map(f -> new Held(f.reporter(), f.direction()))
                .distinct()
                .toList();
    }

    /** The periods that a reporter's values in one direction are of, earliest first; answered like {@link #held}. */
    default List<Period> periods(Provider provider, Held held, LocalDate asOf) {
        return flows(FlowQuery.asOf(asOf)
                        .provider(provider)
                        .reporter(held.reporter())
                        .direction(held.direction()))
                .stream()
                .map(Flow::period)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who has values of a provider in one direction over one period; answered like {@link #held}. */
    default Set<Economy> reporters(Provider provider, Direction direction, Period period, LocalDate asOf) {
        return flows(FlowQuery.asOf(asOf)
                        .provider(provider)
                        .direction(direction)
                        .period(period))
                .stream()
                .map(Flow::reporter)
                .collect(Collectors.toSet());
    }

    /** A reporter and a direction of which there are values. */
    record Held(Economy reporter, Direction direction) {}
}
