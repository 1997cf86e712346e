package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Sides;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;
import org.tradebrief.check.prove.SideValues.Pair;
import org.tradebrief.trade.Period;

/** Holds ratios against the values that they are said to be of. */
final class RatioProver {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MANY_DIGITS = BigDecimal.valueOf(1000);
    private static final Pattern OF = Pattern.compile("的\\S?\\S?\\s*$");
    private static final int LED = 4;
    private final SideValues values;
    private final NearValues near;

    RatioProver(SideValues values, NearValues near) {
        this.values = values;
        this.near = near;
    }

    Finding ratio(Statement s, Claim.Ratio claim) {
        Sides sides = claim.sides();
        Optional<Finding> said = sides == null ? Optional.empty() : ratioOfSides(s, claim, sides);
        return said.orElseGet(() -> ratioAround(s, claim));
    }

    /** One value as a multiple of the one that the words name; empty where it is another, and they leave open of what. */
    private Optional<Finding> ratioOfSides(Statement s, Claim.Ratio claim, Sides sides) {
        List<Pair> pairs = values.pairs(s, sides, claim.value()).stream()
                .filter(p -> p.other().value().signum() != 0)
                .toList();
        for (Pair p : pairs) {
            BigDecimal shown = shown(claim, p.one(), p.other());
            if (claim.value().fit(shown, BigDecimal.ZERO) == Value.Fit.MATCH) {
                Finding right = TwoValues.verified("ratio", right(claim, shown), p.one(), p.other(), " ÷ ");
                return Optional.of(inUnits(right, p, sides));
            }
        }
        return pairs.stream()
                .findFirst()
                .filter(p -> p.sure() && p.isComparable() && !isRough(claim.value()) && !isDoubtful(s, claim, p))
                .map(p -> inUnits(wrong(s, claim, p), p, sides));
    }

    /** What would be said of it if one of the likeliest two values were meant, though its words do not say which. */
    Stream<Finding> meant(Statement s, Claim.Ratio claim) {
        Sides sides = claim.sides();
        if (isRough(claim.value())) {
            return Stream.empty();
        }
        return sides == null
                ? near.pair(s).filter(p -> isOfOther(s)).map(p -> wrong(s, claim, p.turned())).stream()
                : values.pairs(s, sides, claim.value()).stream()
                        .filter(p -> p.other().value().signum() != 0 && p.isComparable() && !isDoubtful(s, claim, p))
                        .map(p -> inUnits(wrong(s, claim, p), p, sides));
    }

    private static boolean isOfOther(Statement s) {
        return OF.matcher(s.run().text().substring(Math.max(0, s.start() - LED), s.start()))
                .find();
    }

    /** The finding, its steps written in the unit of what is divided. */
    private static Finding inUnits(Finding finding, Pair p, Sides sides) {
        Function<BigDecimal, String> said = switch (sides.subject()) {
            case HHI -> v -> Say.number(v, 2);
            case SHARE, TOP_SHARE -> v -> Say.percent(v, 2);
            default -> Say::yi;
        };
        return finding.steps(TwoValues.steps(p.one(), p.other(), " ÷ ", said));
    }

    /** 一半, 三分之二: said of what is anywhere near. */
    private static boolean isRough(Value v) {
        return v.style() == null;
    }

    /** 多 1.2 倍 and 2.2 倍 are told for each other too often to accuse anybody of; 是…的 1.2 倍 leaves no doubt. */
    private static boolean isDoubtful(Statement s, Claim.Ratio claim, Pair p) {
        return isOffByOne(claim, p) && !isOfOther(s);
    }

    private static boolean isOffByOne(Claim.Ratio claim, Pair p) {
        BigDecimal whole = claim.percent() ? HUNDRED : BigDecimal.ONE;
        BigDecimal shown = shown(claim, p.one(), p.other());
        return List.of(shown.subtract(whole), shown.add(whole)).stream()
                .anyMatch(v -> claim.value().fit(v.abs(), BigDecimal.ZERO) == Value.Fit.MATCH);
    }

    private static Finding wrong(Statement s, Claim.Ratio claim, Pair p) {
        BigDecimal shown = shown(claim, p.one(), p.other());
        String right = right(claim, shown);
        String message = p.one().label() + "為" + p.other().label() + "的 " + right + "。";
        return TwoValues.wrong("ratio", p, right, message, " ÷ ")
                .correction(Corrections.number(s, claim.value(), shown))
                .miss(isOffByOne(claim, p) ? Miss.slip(claim.value(), shown) : Miss.of(claim.value(), shown, false));
    }

    private static BigDecimal shown(Claim.Ratio claim, Known a, Known b) {
        BigDecimal ratio = TwoValues.size(a).divide(TwoValues.size(b), 8, RoundingMode.HALF_UP);
        BigDecimal of = claim.gap() ? ratio.subtract(BigDecimal.ONE).abs() : ratio;
        return claim.percent() ? of.multiply(HUNDRED) : of;
    }

    private static String right(Claim.Ratio claim, BigDecimal shown) {
        return claim.percent() ? Say.percent(shown, 2) : Say.number(shown, 2) + " 倍";
    }

    private Finding ratioAround(Statement s, Claim.Ratio claim) {
        List<Known> known = new ArrayList<>(near.around(s));
        BigDecimal precision = claim.value().step().multiply(MANY_DIGITS);
        if (claim.value().amount().compareTo(precision) >= 0) { // few digits fit one pair or another by chance
            known.addAll(near.partnersOf(s.frame()));
        }
        boolean fine = claim.value().step().compareTo(new BigDecimal("0.1")) <= 0;
        for (Known a : known) {
            for (Known b : known) {
                if (a.equals(b) || b.value().signum() == 0 || !fine || !isComparable(a, b)) {
                    continue;
                }
                BigDecimal shown = shown(claim, a, b);
                if (claim.value().fit(shown, BigDecimal.ZERO) == Value.Fit.MATCH) {
                    return TwoValues.verified("ratio", right(claim, shown), a, b, " ÷ ");
                }
            }
        }
        return fine ? sumAgainstYear(s, claim) : Finding.unsupported("ratio", "看不出是哪兩個值的比。");
    }

    /** 兩年合計 910.6 對上 FY24 的 438.7 為 2.1 倍: the quotient of two values told around it that say nothing of each other. */
    private Finding sumAgainstYear(Statement s, Claim.Ratio claim) {
        List<Known> known = near.around(s);
        for (Known a : known) {
            for (Known b : known) {
                boolean both = b.value().signum() != 0 && TwoValues.isSumAgainstYear(a, b);
                if (both && claim.value().fit(shown(claim, a, b), BigDecimal.ZERO) == Value.Fit.MATCH) {
                    String right = right(claim, shown(claim, a, b));
                    return TwoValues.incomparable("ratio", right, a, b, " ÷ ");
                }
            }
        }
        return Finding.unsupported("ratio", "看不出是哪兩個值的比。");
    }

    /** Of one time, or of the same months of two years. */
    private static boolean isComparable(Known a, Known b) {
        Period of = a.period();
        Period other = b.period();
        return of != null && other != null && (of.equals(other) || of.comparableWith(other));
    }
}
