package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;

/**
 * How concentrated a reporter's trade is on its partners.
 *
 * <p>Where the partners' values are all there, it is computed: areas not elsewhere specified count as one partner each, and
 * so does what the world's total holds beyond the rows. That is the most it can be; were all these spread over many
 * partners, it would come down to the squares of the named ones alone, which is the lower bound. Where a source gives only its own
 * index and a list of the largest, the index is taken over and bounded by the list, see {@link Hhi}.
 *
 * @param hhi on the scale to 10,000; not rounded where computed
 */
public record Concentration(
        PartnerTable table, BigDecimal hhi, Basis basis, Optional<Hhi.Bounds> bounds, List<String> steps) {
    /** A table is taken for complete if the world's total is given and the listed partners hold this much of it. */
    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(80);

    public Concentration {
        steps = List.copyOf(steps);
    }

    /** Who did the sum. */
    public enum Basis {
        COMPUTED("計算"),
        REPORTED("來源所載");

        private final String chinese;

        Basis(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** Nothing where the source gives neither an index above zero nor all partners. */
    public static Optional<Concentration> of(PartnerTable table) {
        if (table.reported().isPresent()) {
            return table.reported().filter(r -> r.hhi().signum() > 0).map(r -> reported(table, r));
        }
        boolean complete = table.world().isPresent()
                && table.listedShare().filter(s -> s.compareTo(NEARLY_ALL) >= 0).isPresent();
        return complete ? Optional.of(computed(table)) : Optional.empty();
    }

    private static Concentration reported(PartnerTable table, Reported.Concentration given) {
        Optional<Hhi.Bounds> bounds = bounds(table, given);
        List<String> steps = new ArrayList<>(List.of("來源所載 " + Digits.grouped(given.hhi(), 2)));
        bounds.ifPresent(b -> steps.add("依前 " + table.rows().size() + " 名與前三大占比算出的上下界：" + Digits.grouped(b.lower(), 2)
                + " 至 " + Digits.grouped(b.upper(), 2)));
        return new Concentration(table, given.hhi(), Basis.REPORTED, bounds, steps);
    }

    private static Optional<Hhi.Bounds> bounds(PartnerTable table, Reported.Concentration given) {
        Optional<Total> total = table.total().filter(t -> t.basis() != Share.Basis.LISTED);
        if (total.isEmpty() || table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> known =
                new ArrayList<>(table.rows().stream().map(r -> r.flow().usd()).toList());
        BigDecimal smallest = known.getLast();
        table.further().forEach(f -> known.add(f.usd()));
        Total t = total.get();
        return Optional.of(Hhi.bounds(known, smallest, given.partners(), List.of(t.low(), t.usd(), t.high())));
    }

    private static Concentration computed(PartnerTable table) {
        BigDecimal whole = table.world().orElseThrow().usd();
        List<BigDecimal> values =
                new ArrayList<>(table.rows().stream().map(r -> r.flow().usd()).toList());
        BigDecimal lower = Hhi.of(named(table), whole);
        BigDecimal residual = whole.subtract(table.listed()).max(BigDecimal.ZERO);
        values.add(residual);
        BigDecimal hhi = Hhi.of(values, whole);
        return new Concentration(
                table,
                hhi,
                Basis.COMPUTED,
                Optional.of(
                        new Hhi.Bounds(lower.setScale(2, RoundingMode.HALF_UP), hhi.setScale(2, RoundingMode.HALF_UP))),
                List.of(
                        named(table).size() + " 個列名夥伴占比平方和 = " + Digits.grouped(lower, 2),
                        "未列明地區與未列出的 " + Digits.percent(Digits.share(residual, whole), 2) + " 各計為一個夥伴 = "
                                + Digits.grouped(hhi, 2)));
    }

    private static List<BigDecimal> named(PartnerTable table) {
        return table.rows().stream()
                .filter(r -> r.partner().kind() == Economy.Kind.ECONOMY)
                .map(r -> r.flow().usd())
                .toList();
    }

    /** The source's own row where the index is taken over, else every partner's and the world's, in order. */
    public List<SourceRow> sources() {
        if (basis == Basis.REPORTED) {
            return table.reported().map(Reported.Concentration::source).stream().toList();
        }
        TreeSet<SourceRow> sources = new TreeSet<>(table.sources());
        table.world().map(Flow::source).ifPresent(sources::add);
        return List.copyOf(sources);
    }

    public TableId id() {
        return table.id();
    }

    public Thresholds.Level level(Thresholds thresholds) {
        return thresholds.level(hhi);
    }

    public BigDecimal effectivePartners() {
        return Hhi.effectivePartners(hhi);
    }

    /** To the next threshold above; negative where it lies above both. */
    public BigDecimal distance(Thresholds thresholds) {
        return thresholds.next(hhi).subtract(hhi);
    }

    /** The largest contributions, then one for all other partners. Needs a total that the shares are parts of. */
    public List<Contribution> contributions(int largest) {
        Optional<Total> total = table.total().filter(t -> t.basis() != Share.Basis.LISTED);
        if (total.isEmpty()) {
            return List.of();
        }
        List<Contribution> parts = new ArrayList<>();
        BigDecimal rest = hhi;
        BigDecimal restShare = Digits.HUNDRED;
        for (PartnerRow row : table.rows().stream().limit(largest).toList()) {
            BigDecimal share = Digits.share(row.flow().usd(), total.get().usd());
            BigDecimal squared = share.multiply(share);
            parts.add(new Contribution(
                    Optional.of(row.partner()), 1, Optional.of(share), squared, Digits.share(squared, hhi)));
            rest = rest.subtract(squared);
            restShare = restShare.subtract(share);
        }
        int others = table.partners() - parts.size();
        if (others > 0 || rest.abs().compareTo(new BigDecimal("0.005")) > 0) {
            parts.add(new Contribution(
                    Optional.empty(), Math.max(others, 0), Optional.of(restShare), rest, Digits.share(rest, hhi)));
        }
        return parts;
    }

    /** The concentration if two partners were one market; nothing where one has no share or is the reporter itself. */
    public Optional<Scenario> merged(Economy one, Economy other) {
        return table.row(one)
                .filter(r -> r.rank().isPresent())
                .flatMap(PartnerRow::share)
                .flatMap(a -> table.row(other)
                        .filter(r -> r.rank().isPresent())
                        .flatMap(PartnerRow::share)
                        .map(b -> new Scenario(this, one, other, a, b)));
    }
}
