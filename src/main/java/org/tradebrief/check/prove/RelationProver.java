package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Sides;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Alike;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.prove.SideValues.Pair;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** Holds differences against the values that they are said to be of. */
final class RelationProver {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final TradeBook trade;
    private final Candidates candidates;
    private final Bases bases;
    private final SideValues values;
    private final NearValues near;

    RelationProver(TradeBook trade, Candidates candidates, SideValues values, NearValues near) {
        this.near = near;
        this.values = values;
        this.trade = trade;
        this.candidates = candidates;
        this.bases = new Bases(trade);
    }

    Finding difference(Statement s, Claim.Difference claim) {
        Sides sides = claim.sides();
        Optional<Finding> ofSides = sides == null ? Optional.empty() : gapOfSides(s, claim, sides);
        if (ofSides.filter(f -> f.verdict() == Verdict.VERIFIED).isPresent()) {
            return ofSides.get();
        }
        boolean told = sides != null && sides.said() && claim.trend() != Trend.FLAT; // 比對日本逆差多: who has more is told
        if (told && ofSides.isPresent()) {
            return ofSides.get();
        }
        Optional<Finding> ofChange = ofChange(s, claim);
        if (ofChange.filter(f -> f.verdict() == Verdict.VERIFIED).isPresent()) {
            return ofChange.get();
        }
        List<Known> known = near.around(s);
        for (int i = 0; i < known.size(); i++) {
            for (int j = 0; j < known.size(); j++) {
                BigDecimal gap = TwoValues.size(known.get(i)).subtract(TwoValues.size(known.get(j)));
                BigDecimal error = known.get(i).error().add(known.get(j).error());
                boolean meant = i != j && gap.signum() >= 0 && goes(claim, known.get(i), known.get(j));
                if (meant && claim.usd().fit(gap, error) == Value.Fit.MATCH) {
                    if (TwoValues.isSumAgainstYear(known.get(i), known.get(j))) {
                        return unlike(s.frame(), known.get(i), known.get(j));
                    }
                    return TwoValues.verified("difference", Say.yi(gap), known.get(i), known.get(j), " − ");
                }
            }
        }
        return ofSides.or(() -> ofChange)
                .or(() -> gapOfPartners(s, claim))
                .or(() -> gapOfRow(s, claim))
                .orElseGet(() -> Finding.unsupported("difference", "看不出是哪兩個值的差。"));
    }

    /** The gap between the two that the words name; empty where it is another one, and they leave open of what. */
    private Optional<Finding> gapOfSides(Statement s, Claim.Difference claim, Sides sides) {
        List<Pair> pairs = values.pairs(s, sides, claim.usd());
        for (Pair p : pairs) {
            BigDecimal gap = gap(p);
            BigDecimal error = p.one().error().add(p.other().error());
            boolean way = claim.trend() == Trend.FLAT || gap.signum() > 0 == (claim.trend() == Trend.UP);
            if (way
                    && p.isComparable()
                    && claim.usd().fit(gap.abs(), error.add(ofParts(claim.usd()))) == Value.Fit.MATCH) {
                return Optional.of(TwoValues.verified("difference", Say.yi(gap.abs()), p.one(), p.other(), " − "));
            }
        }
        return pairs.stream()
                .findFirst()
                .filter(p -> p.sure() && p.isComparable())
                .map(p -> wrong(s, claim, p));
    }

    /** What would be said of it if one of the likeliest two values were meant, though its words do not say which. */
    Stream<Finding> meant(Statement s, Claim.Difference claim) {
        Sides sides = claim.sides();
        Stream<Finding> ofSides = sides == null
                ? Stream.empty()
                : values.pairs(s, sides, claim.usd()).stream()
                        .filter(p -> p.isComparable() && goes(claim, gap(p)))
                        .map(p -> wrong(s, claim, p));
        return Stream.of(nearest(s, claim), ofSides, ofYears(s, claim)).flatMap(f -> f);
    }

    private static boolean goes(Claim.Difference claim, BigDecimal gap) {
        return claim.trend() == Trend.FLAT || gap.signum() > 0 == (claim.trend() == Trend.UP);
    }

    /** The two values told last, of one kind and time or of the same months of two years. */
    private Stream<Finding> nearest(Statement s, Claim.Difference claim) {
        return claim.sides() != null && claim.sides().said()
                ? Stream.empty()
                : near.pair(s).map(p -> wrong(s, claim, p)).stream();
    }

    /** The change of what is told of since the year before. */
    private Stream<Finding> ofYears(Statement s, Claim.Difference claim) {
        boolean placed =
                claim.ofChange() && s.frame().partners() != null && s.frame().quantity() != null;
        return !placed || Sheets.blocked(s.frame()) != null
                ? Stream.empty()
                : bases.pairs(s.frame(), s.frame().base() == null ? Basis.UNSAID : Basis.NAMED).stream()
                        .filter(Bases.Pair::comparable)
                        .limit(1)
                        .flatMap(p -> amount(s.frame(), p.now())
                                .flatMap(now -> amount(s.frame(), p.base()).map(base -> new Pair(now, base, false)))
                                .stream())
                        .filter(p -> goes(claim, gap(p)))
                        .map(p -> wrong(s, claim, p.one(), p.other(), gap(p)));
    }

    /** Who subtracts two rounded values is off by what both were rounded by. */
    private static BigDecimal ofParts(Value v) {
        boolean telling = v.amount().compareTo(v.step().multiply(HUNDRED)) >= 0;
        return telling ? v.step() : BigDecimal.ZERO;
    }

    private static BigDecimal gap(Pair p) {
        return TwoValues.size(p.one()).subtract(TwoValues.size(p.other()));
    }

    private static Finding wrong(Statement s, Claim.Difference claim, Pair p) {
        BigDecimal gap = gap(p);
        boolean turned = claim.trend() != Trend.FLAT && gap.signum() > 0 != (claim.trend() == Trend.UP);
        return TwoValues.wrong(
                        "difference",
                        p,
                        Say.yi(gap.abs()),
                        p.one().label() + (gap.signum() > 0 ? "比" : "不及")
                                + p.other().label() + "，相差 " + Say.yi(gap.abs()) + "。",
                        " − ")
                .correction(turned ? null : Corrections.number(s, claim.usd(), gap))
                .miss(Miss.of(claim.usd(), gap.abs(), turned));
    }

    /** Whether two values of different times differ the way that is said. */
    private static boolean goes(Claim.Difference claim, Known larger, Known smaller) {
        Period of = larger.period();
        Period other = smaller.period();
        if (!claim.ofChange() || claim.trend() == Trend.FLAT || of == null || other == null || of.equals(other)) {
            return true;
        }
        return of.to().isAfter(other.to()) == (claim.trend() == Trend.UP);
    }

    /** How much the frame's value changed between two periods. */
    private Optional<Finding> ofChange(Statement s, Claim.Difference claim) {
        Frame f = s.frame();
        Economy reporter = f.reporterOrNull();
        if (!claim.ofChange()
                || reporter == null
                || f.partners() == null
                || f.quantity() == null
                || !trade.hasMonths(reporter)
                || Sheets.blocked(f) != null) {
            return Optional.empty();
        }
        Basis basis = f.base() != null ? Basis.NAMED : Basis.UNSAID;
        Finding wrong = null;
        for (Bases.Pair p : bases.pairs(f, basis)) {
            Optional<Known> now = amount(f, p.now());
            Optional<Known> base = amount(f, p.base());
            if (now.isEmpty() || base.isEmpty()) {
                continue;
            }
            BigDecimal change = TwoValues.size(now.get()).subtract(TwoValues.size(base.get()));
            BigDecimal error = now.get().error().add(base.get().error());
            boolean direction = claim.trend() == Trend.FLAT || change.signum() > 0 == (claim.trend() == Trend.UP);
            Value.Fit fit = claim.usd().fit(change.abs(), error.add(ofParts(claim.usd())));
            if (direction && fit == Value.Fit.MATCH && p.said() && !p.comparable()) {
                return Optional.of(unlike(f, now.get(), base.get()));
            }
            if (direction && (fit == Value.Fit.MATCH || fit == Value.Fit.ROUND)) {
                Finding right = TwoValues.verified("difference", Say.yi(change), now.get(), base.get(), " − ");
                return Optional.of(
                        fit == Value.Fit.MATCH
                                ? right
                                : right.severity(Severity.LOW).note("取整數，未寫「約」。"));
            }
            boolean sure = p.said() && basis == Basis.NAMED && p.comparable() && candidates.isResolved(f);
            wrong = wrong == null && sure ? wrong(s, claim, now.get(), base.get(), change) : wrong;
        }
        return Optional.ofNullable(wrong);
    }

    /** A difference of periods with different months, with the one of the same months instead. */
    private Finding unlike(Frame f, Known now, Known base) {
        Period of = java.util.Objects.requireNonNull(now.period());
        Period other = java.util.Objects.requireNonNull(base.period());
        Optional<Known> like = amount(f, of.minusYears(1));
        String right = like.map(k -> Say.yi(TwoValues.size(now).subtract(TwoValues.size(k))))
                .orElse("");
        String offered = like.map(k -> "同為 " + of.chinese() + "對 " + Names.months(k) + "：" + right + "。")
                .orElse("");
        return new Finding(
                        Verdict.INCOMPARABLE,
                        Severity.HIGH,
                        "difference",
                        of + "",
                        right,
                        of.chinese() + "（" + of.months() + " 個月）與 " + other.chinese() + "（" + other.months()
                                + " 個月）月份不同，不能相比。" + offered,
                        TwoValues.steps(now, base, " − "),
                        TwoValues.sources(now, base),
                        null)
                .alike(like.map(k -> new Alike(
                                of,
                                other,
                                of.minusYears(1),
                                TwoValues.size(now).subtract(TwoValues.size(k)),
                                k.value()))
                        .orElse(null));
    }

    private Optional<Known> amount(Frame f, Period period) {
        return trade.amount(
                Provider.CENSUS,
                java.util.Objects.requireNonNull(f.reporterOrNull()),
                java.util.Objects.requireNonNull(f.partners()).value(),
                java.util.Objects.requireNonNull(f.quantity()).value(),
                period);
    }

    private static Finding wrong(Statement s, Claim.Difference claim, Known now, Known base, BigDecimal change) {
        return new Finding(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        "difference",
                        now.period() + "",
                        Say.yi(change),
                        now.label() + "對 " + Names.months(base) + "的增減為 " + Say.yi(change) + "。",
                        TwoValues.steps(now, base, " − "),
                        TwoValues.sources(now, base),
                        Corrections.number(s, claim.usd(), change))
                .miss(Miss.of(claim.usd(), change.abs(), false));
    }

    /** 對中 | 對台 | 相差: another gap than that of the two values of one time in the same row of a table. */
    private Optional<Finding> gapOfRow(Statement s, Claim.Difference claim) {
        List<Frame> two = s.acts().row().isEmpty() || s.frame().isBlocked() ? List.of() : s.others();
        boolean like = two.size() == 2
                && two.stream().allMatch(candidates::isResolved)
                && Objects.equals(
                        value(two.getFirst().quantity()), value(two.getLast().quantity()))
                && Objects.equals(
                        value(two.getFirst().period()), value(two.getLast().period()))
                && !Objects.equals(
                        value(two.getFirst().partners()), value(two.getLast().partners()));
        List<Known> known = like ? near.around(s) : List.of();
        return known.size() == 2
                ? Optional.of(wrong(s, claim, new Pair(known.getFirst(), known.getLast(), true)))
                : Optional.empty();
    }

    private static @Nullable Object value(@Nullable Slot<?> slot) {
        return slot == null ? null : slot.value();
    }

    /** The gap between two partners over the period said, or the mirror gap between two reporters. */
    private Optional<Finding> gapOfPartners(Statement s, Claim.Difference claim) {
        List<Known> all = near.partnersOf(s.frame());
        for (Known a : all) {
            for (Known b : all) {
                BigDecimal gap = TwoValues.size(a).subtract(TwoValues.size(b));
                if (gap.signum() > 0
                        && claim.usd().fit(gap, a.error().add(b.error())) == Value.Fit.MATCH
                        && claim.usd().amount().compareTo(claim.usd().step().multiply(BigDecimal.valueOf(50))) > 0) {
                    return Optional.of(TwoValues.verified("difference", Say.yi(gap), a, b, " − "));
                }
            }
        }
        return Optional.empty();
    }
}
