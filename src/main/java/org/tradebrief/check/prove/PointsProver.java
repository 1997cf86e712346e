package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/** Holds differences in percentage points against the shares that stand beside them. */
final class PointsProver {
    private static final String METRIC = "points";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final TradeBook trade;
    private final AmongPartners among;

    PointsProver(TradeBook trade, Candidates candidates) {
        this.trade = trade;
        this.among = new AmongPartners(trade, candidates);
    }

    /** Two shares, the larger first. */
    private record Pair(Known larger, Known smaller) {
        BigDecimal gap() {
            return larger.value().subtract(smaller.value());
        }

        String said() {
            return larger.label() + " − " + smaller.label() + " = " + Say.number(gap(), 2) + " 個百分點";
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
        return pairs(s).stream()
                .filter(p -> fits(claim.points(), p))
                .findFirst()
                .map(p -> finding(Verdict.VERIFIED, Severity.NONE, p, p.said() + "，相符。"))
                .orElseGet(() -> Finding.unsupported(METRIC, "看不出是哪兩個占比的差。"));
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
