package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;

/** Makes a {@link PartnerTable} of what a source gave in one vintage. */
public final class PartnerTables {
    /** Of two values of one day the one further down, whatever order they come in. */
    private static final Comparator<Flow> LATER =
            Comparator.comparing(Flow::vintage).thenComparing(Flow::source);

    private PartnerTables() {}

    /**
     * What a table is made of, all of one reporter, direction, period and provider.
     *
     * @param flows the partner rows, the world's among them or not; of two for one partner the later vintage counts
     * @param shares as the source computed them
     * @param further other values towards partners, from balance tables
     */
    public record Parts(
            TableId id,
            LocalDate vintage,
            List<Flow> flows,
            List<Reported.Share> shares,
            Optional<Reported.Concentration> concentration,
            List<Flow> further) {}

    public static PartnerTable of(Parts parts) {
        List<Flow> partners = partners(parts.flows());
        Optional<Flow> world = parts.flows().stream()
                .filter(f -> f.partner().kind() == Economy.Kind.WORLD)
                .max(LATER);
        Optional<Total> total = total(partners, world, parts.concentration());
        Map<Economy, Reported.Share> given =
                parts.shares().stream().collect(Collectors.toMap(Reported.Share::partner, s -> s, (a, b) -> b));
        List<PartnerRow> rows = new ArrayList<>();
        int ranked = 0;
        int rank = 0;
        @Nullable BigDecimal last = null;
        for (Flow flow : partners) {
            boolean ranks = PartnerRow.ranks(flow);
            if (ranks) {
                ranked++;
                // Equal values share a rank, and the next one is as many further down.
                rank = last != null && last.compareTo(flow.usd()) == 0 ? rank : ranked;
                last = flow.usd();
            }
            rows.add(new PartnerRow(
                    flow,
                    ranks ? OptionalInt.of(rank) : OptionalInt.empty(),
                    Optional.ofNullable(given.get(flow.partner())).map(Share::reported),
                    total));
        }
        List<Flow> further = partners(parts.further()).stream()
                .filter(f -> partners.stream().noneMatch(p -> p.partner().equals(f.partner())))
                .toList();
        return new PartnerTable(parts.id(), parts.vintage(), rows, world, parts.concentration(), further, total);
    }

    private static List<Flow> partners(List<Flow> flows) {
        Map<Economy, Flow> partners = new HashMap<>();
        for (Flow flow : flows) {
            Economy.Kind kind = flow.partner().kind();
            if (kind != Economy.Kind.WORLD && kind != Economy.Kind.GROUP) {
                partners.merge(flow.partner(), flow, (a, b) -> LATER.compare(a, b) >= 0 ? a : b);
            }
        }
        List<Flow> sorted = new ArrayList<>(partners.values());
        sorted.sort(PartnerTables::largestFirst);
        return sorted;
    }

    private static int largestFirst(Flow one, Flow other) {
        int bySize = other.usd().compareTo(one.usd());
        return bySize != 0
                ? bySize
                : one.partner().iso3().compareTo(other.partner().iso3());
    }

    private static Optional<Total> total(
            List<Flow> partners, Optional<Flow> world, Optional<Reported.Concentration> concentration) {
        if (world.isPresent()) {
            return world.map(w -> Total.world(w.usd(), w.source()));
        }
        List<Flow> three = partners.stream().limit(3).toList();
        if (three.size() == 3 && concentration.isPresent()) {
            BigDecimal percent = concentration.get().top3Share();
            if (percent != null && percent.signum() > 0) {
                return Optional.of(Total.implied(
                        sum(three), percent, rows(three, concentration.get().top3Source())));
            }
        }
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(Total.listed(
                        sum(partners), partners.stream().map(Flow::source).toList()));
    }

    private static BigDecimal sum(List<Flow> flows) {
        return flows.stream().map(Flow::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<SourceRow> rows(List<Flow> flows, SourceRow last) {
        List<SourceRow> rows = new ArrayList<>(flows.stream().map(Flow::source).toList());
        rows.add(last);
        return rows;
    }
}
