package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.UsdUnit;

/** Makes a {@link PartnerTable} of what a source gave in one vintage. */
public final class PartnerTables {
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
                .max(Comparator.comparing(Flow::vintage));
        Optional<Total> total = total(partners, world, parts.concentration());
        Map<Economy, Reported.Share> given =
                parts.shares().stream().collect(Collectors.toMap(Reported.Share::partner, s -> s, (a, b) -> b));
        List<PartnerRow> rows = new ArrayList<>();
        int rank = 0;
        for (Flow flow : partners) {
            boolean ranks = PartnerRow.ranks(flow);
            rank += ranks ? 1 : 0;
            Optional<Share> share =
                    Optional.ofNullable(given.get(flow.partner())).map(PartnerTables::reported);
            rows.add(new PartnerRow(
                    flow,
                    ranks ? OptionalInt.of(rank) : OptionalInt.empty(),
                    share.isPresent() ? share : total.flatMap(t -> computed(flow, t))));
        }
        List<Flow> further = partners(parts.further()).stream()
                .filter(f -> partners.stream().noneMatch(p -> p.partner().equals(f.partner())))
                .toList();
        return new PartnerTable(parts.id(), parts.vintage(), rows, world, parts.concentration(), further, total);
    }

    private static List<Flow> partners(List<Flow> flows) {
        return flows.stream()
                .filter(f -> f.partner().kind() != Economy.Kind.WORLD)
                .filter(f -> f.partner().kind() != Economy.Kind.GROUP)
                .collect(Collectors.toMap(
                        Flow::partner, f -> f, (a, b) -> b.vintage().isBefore(a.vintage()) ? a : b))
                .values()
                .stream()
                .sorted(Comparator.comparing(Flow::usd)
                        .reversed()
                        .thenComparing(f -> f.partner().iso3()))
                .toList();
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

    private static Share reported(Reported.Share share) {
        return new Share(share.percent(), Share.Basis.REPORTED, List.of(), List.of(share.source()));
    }

    private static Optional<Share> computed(Flow flow, Total total) {
        // A part of a list's own sum would pass for a part of all trade.
        if (total.usd().signum() <= 0 || total.basis() == Share.Basis.LISTED) {
            return Optional.empty();
        }
        BigDecimal percent = Digits.share(flow.usd(), total.usd());
        List<SourceRow> sources = new ArrayList<>(List.of(flow.source()));
        sources.addAll(total.sources());
        String step = UsdUnit.HUNDRED_MILLION.text(flow.usd(), 1) + " ÷ "
                + UsdUnit.HUNDRED_MILLION.text(total.usd(), 1) + " = " + Digits.percent(percent, 2) + "（"
                + total.basis().chinese() + "）";
        return Optional.of(new Share(
                percent,
                total.basis(),
                List.of(step),
                sources.stream().distinct().toList()));
    }
}
