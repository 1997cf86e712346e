package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/** Holds differences in percentage points against the shares that stand beside them. */
final class PointsProver {
    private static final String METRIC = "points";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final TradeBook trade;
    private final AmongPartners among;
    private final Bases bases;
    private final SideValues values;

    PointsProver(TradeBook trade, Candidates candidates, SideValues values) {
        this.values = values;
        this.bases = new Bases(trade);
        this.trade = trade;
        this.among = new AmongPartners(trade, candidates);
    }

    /** Two shares, the larger first. */
    private record Pair(Known larger, Known smaller) {
        static Pair of(Known a, Known b) {
            return a.value().compareTo(b.value()) >= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        static Pair of(SideValues.Pair sides) {
            return of(sides.one(), sides.other());
        }

        String label() {
            return larger.label() + " − " + smaller.label();
        }

        BigDecimal gap() {
            return larger.value().subtract(smaller.value());
        }

        String said() {
            return label() + " = " + Say.number(gap(), 2) + " 個百分點";
        }

        List<String> steps() {
            return List.of(Say.percent(larger.value(), 2) + " − " + Say.percent(smaller.value(), 2));
        }

        List<SourceRow> sources() {
            return Stream.concat(larger.sources().stream(), smaller.sources().stream())
                    .distinct()
                    .toList();
        }
    }

    Finding points(Statement s, Claim.Points claim) {
        List<SideValues.Pair> sides = sides(s, claim.sides(), claim.points());
        return Stream.of(
                        sides.stream().filter(p -> goes(p, claim.trend())).map(Pair::of),
                        pairs(s).stream(),
                        overTime(s, claim))
                .flatMap(pairs -> pairs)
                .filter(p -> fits(claim.points(), p))
                .findFirst()
                .map(p -> finding(Verdict.VERIFIED, Severity.NONE, p, p.said() + "，相符。"))
                .or(() ->
                        sides.stream().findFirst().filter(SideValues.Pair::sure).map(p -> wrong(s, claim, p)))
                .orElseGet(() -> Finding.unsupported(METRIC, "看不出是哪兩個占比的差。"));
    }

    /** What would be said of it if one of the likeliest two shares were meant, though its words do not say which. */
    Stream<Finding> meant(Statement s, Claim.Points claim) {
        List<SideValues.Pair> sides = sides(s, claim.sides(), claim.points());
        boolean said = claim.sides() != null && claim.sides().said();
        return Stream.concat(said ? Stream.empty() : toldLast(s).stream(), sides.stream())
                .filter(p -> goes(p, claim.trend()))
                .map(p -> wrong(s, claim, p));
    }

    /** The two shares told last, of one time. */
    private Optional<SideValues.Pair> toldLast(Statement s) {
        List<Known> last = s.others().stream()
                .flatMap(f -> shares(f).limit(1))
                .distinct()
                .limit(2)
                .toList();
        return last.size() < 2
                        || !Objects.equals(
                                last.getFirst().period(), last.getLast().period())
                ? Optional.empty()
                : Optional.of(new SideValues.Pair(last.getLast(), last.getFirst(), false));
    }

    /** The same of two concentrations. */
    Stream<Finding> meant(Statement s, Claim.ThresholdGap claim) {
        Sides sides = claim.sides();
        if (sides == null) {
            return Stream.empty();
        }
        Sides ofIndex = new Sides(sides.one(), sides.other(), Subject.HHI, 0, sides.said());
        Claim.Points points = new Claim.Points(claim.points(), Trend.FLAT, Basis.UNSAID, ofIndex);
        return values.pairs(s, ofIndex, claim.points()).stream().map(p -> wrong(s, points, p));
    }

    /** The distance of a concentration from a threshold, or else from the other one that the words name. */
    Finding orGap(Statement s, Claim.ThresholdGap claim, Finding ofThreshold) {
        Sides sides = claim.sides();
        if (sides == null || ofThreshold.verdict() == Verdict.VERIFIED) {
            return ofThreshold;
        }
        Sides ofIndex = new Sides(sides.one(), sides.other(), Subject.HHI, 0, sides.said());
        return values.pairs(s, ofIndex, claim.points()).stream()
                .map(Pair::of)
                .filter(p -> fits(claim.points(), p))
                .findFirst()
                .map(p -> finding(
                        Verdict.VERIFIED, Severity.NONE, p, p.label() + " = " + Say.number(p.gap(), 2) + " 點，相符。"))
                .orElse(ofThreshold);
    }

    private List<SideValues.Pair> sides(Statement s, @Nullable Sides sides, Value v) {
        boolean shares = sides != null && (sides.subject() == Subject.SHARE || sides.subject() == Subject.TOP_SHARE);
        return sides == null || !shares ? List.of() : values.pairs(s, sides, v);
    }

    private static boolean goes(SideValues.Pair p, Trend trend) {
        int gap = p.one().value().compareTo(p.other().value());
        return trend == Trend.FLAT || gap > 0 == (trend == Trend.UP);
    }

    private static Finding wrong(Statement s, Claim.Points claim, SideValues.Pair sides) {
        Pair p = Pair.of(sides);
        boolean turned = !goes(sides, claim.trend());
        return finding(Verdict.CONTRADICTED, Severity.HIGH, p, (turned ? "方向相反：" : "") + p.said() + "。")
                .correction(turned ? null : Corrections.number(s, claim.points(), p.gap()))
                .miss(Miss.of(claim.points(), p.gap(), turned));
    }

    /** 占 20.7%，年增 9.1 個百分點: of one share, now and then. */
    private Stream<Pair> overTime(Statement s, Claim.Points claim) {
        return Stream.concat(s.others().stream().limit(2), Stream.of(s.frame()))
                .filter(f -> f.reporter() != null && f.partners() != null)
                .map(f -> f.base() != null ? f : f.withBase(s.frame().base()))
                .flatMap(f -> bases.pairs(f, claim.basis()).stream()
                        .filter(p -> p.now().comparableWith(p.base()))
                        .flatMap(p ->
                                shareAt(f, p.now())
                                        .flatMap(a -> shareAt(f, p.base()).map(b -> new Two(a, b)))
                                        .stream()))
                .filter(t -> claim.trend() == Trend.FLAT
                        || t.now().value().compareTo(t.base().value()) > 0 == (claim.trend() == Trend.UP))
                .map(t -> Pair.of(t.now(), t.base()));
    }

    private record Two(Known now, Known base) {}

    private Optional<Known> shareAt(Frame f, Period period) {
        return among.share(f.withPeriod(new Slot<>(Timespan.of(period), Origin.ASSUMED)));
    }

    /** A share that rose from 11.7 % to 20.7 % rose by 9 points, not by 9 %; empty where it is not that. */
    Optional<Finding> mistaken(Statement s, Claim.Change claim) {
        return pairs(s).stream()
                .filter(p -> isOfOneShare(p, claim.trend()))
                .filter(p -> fits(claim.percent(), p) && !isGrowth(claim.percent(), p))
                .findFirst()
                .map(p -> finding(Verdict.CONTRADICTED, Severity.HIGH, p, "占比的差是百分點，不是百分率：" + p.said() + "。"));
    }

    private static boolean fits(Value v, Pair p) {
        return v.fit(p.gap(), p.larger().error().add(p.smaller().error())) == Value.Fit.MATCH;
    }

    private static boolean isGrowth(Value v, Pair p) {
        return Stream.of(p.smaller(), p.larger())
                .map(base -> p.gap().multiply(HUNDRED).divide(base.value(), 4, RoundingMode.HALF_UP))
                .anyMatch(percent -> v.fit(percent, BigDecimal.ZERO) == Value.Fit.MATCH);
    }

    /** The same share of two times, which went the way that is said. */
    private static boolean isOfOneShare(Pair p, Trend trend) {
        Period larger = p.larger().period();
        Period smaller = p.smaller().period();
        if (larger == null || smaller == null || larger.equals(smaller) || !larger.comparableWith(smaller)) {
            return false;
        }
        return trend == Trend.FLAT || larger.from().isAfter(smaller.from()) == (trend == Trend.UP);
    }

    /** Each two of the shares around. */
    private List<Pair> pairs(Statement s) {
        List<Known> shares = new ArrayList<>();
        s.others().stream()
                .flatMap(this::shares)
                .filter(k -> !shares.contains(k))
                .forEach(shares::add);
        return shares.stream()
                .flatMap(a -> shares.stream().map(b -> new Pair(a, b)))
                .filter(p -> p.gap().signum() > 0)
                .toList();
    }

    private Stream<Known> shares(Frame f) {
        Economy reporter = f.reporterOrNull();
        if (reporter == null || f.partners() == null) {
            return Stream.empty();
        }
        List<Economy> partners = f.partners().value();
        Optional<Known> inTable = trade.tables().sheets(reporter, Sheets.direction(f)).stream()
                .findFirst()
                .flatMap(sheet -> trade.tables().share(sheet, partners));
        return Stream.concat(among.share(f).stream(), inTable.stream());
    }

    private static Finding finding(Verdict verdict, Severity severity, Pair p, String message) {
        return new Finding(
                verdict, severity, METRIC, "", Say.number(p.gap(), 2) + " 個百分點", message, p.steps(), p.sources(), null);
    }
}
