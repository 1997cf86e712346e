package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Miss;

/**
 * Holds what a text computes from its own numbers against those numbers, whatever they are of: from 44.1 % to 33.7 % are
 * 10.4 percentage points, and no fact is needed to say so. It finds slips only: that the sum is right does not make the
 * numbers right.
 */
public final class Arithmetic {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LOOSE = new BigDecimal("0.03");
    private static final int DIGITS = 12;
    private static final String TURNED = "方向相反：";

    private Arithmetic() {}

    /**
     * Two numbers that a text sets against each other, the earlier first.
     *
     * @param percent whether they are percentages, else amounts
     * @param said their words as they stand, for the evidence
     */
    public record Pair(Value from, Value to, boolean percent, String said) {
        private Trend trend() {
            return switch (gap().signum()) {
                case 1 -> Trend.UP;
                case -1 -> Trend.DOWN;
                default -> Trend.FLAT;
            };
        }

        private boolean isUp() {
            return gap().signum() >= 0;
        }

        private BigDecimal gap() {
            return to.amount().subtract(from.amount());
        }

        private BigDecimal gapError() {
            return error(from).add(error(to));
        }

        /** Whether the digits shown leave open which of the two is larger. */
        private boolean isClose() {
            return gap().abs().compareTo(gapError()) <= 0;
        }

        private BigDecimal growth() {
            return gap().multiply(HUNDRED).divide(from.amount(), DIGITS, RoundingMode.HALF_UP);
        }

        private BigDecimal growthError() {
            BigDecimal ratio = to.amount().divide(from.amount(), DIGITS, RoundingMode.HALF_UP);
            return error(to)
                    .add(ratio.multiply(error(from)))
                    .multiply(HUNDRED)
                    .divide(from.amount(), DIGITS, RoundingMode.HALF_UP);
        }

        private String points() {
            return Say.number(gap().abs(), 1) + " 個百分點";
        }
    }

    private static BigDecimal error(Value v) {
        BigDecimal shown = v.step().divide(TWO);
        return v.approx() == Approx.EXACT
                ? shown
                : shown.max(v.coarse()).max(v.amount().abs().multiply(LOOSE));
    }

    /** A change in percent said of the two; empty where it is right, or where nothing is plainly wrong. */
    public static Optional<Finding> change(Statement s, Claim.Change claim, Pair pair) {
        return change(s, claim, pair, false);
    }

    /** The same of an amount that is said to be so much more or less than the other, which leaves no doubt whatever the miss. */
    public static Optional<Finding> more(Statement s, Claim.Change claim, Pair pair) {
        return change(s, claim, pair, claim.percent().approx() == Approx.EXACT);
    }

    private static Optional<Finding> change(Statement s, Claim.Change claim, Pair pair, boolean plain) {
        if (pair.from().amount().signum() <= 0 || pair.isClose()) {
            return Optional.empty();
        }
        boolean grows = fits(claim.percent(), pair.growth(), pair.growthError());
        boolean turned = claim.trend() != Trend.FLAT && claim.trend() != pair.trend();
        if (grows) {
            return turned ? Optional.of(wrongChange(s, claim, pair, TURNED)) : Optional.empty();
        }
        if (pair.percent()) {
            boolean points = !turned && fits(claim.percent(), pair.gap(), pair.gapError());
            return points ? Optional.of(points(pair)) : Optional.empty();
        }
        Miss miss = Miss.ofChange(claim.percent(), pair.growth().abs(), turned, isOfLater(claim, pair));
        return plain || miss.likely() || miss.ofThePen()
                ? Optional.of(wrongChange(s, claim, pair, turned ? TURNED : "").miss(miss))
                : Optional.empty();
    }

    /** Whether the later number was taken for the base. */
    private static boolean isOfLater(Claim.Change claim, Pair pair) {
        if (pair.to().amount().signum() <= 0) {
            return false;
        }
        BigDecimal part = pair.gap().multiply(HUNDRED).divide(pair.to().amount(), DIGITS, RoundingMode.HALF_UP);
        return fits(claim.percent(), part, pair.growthError());
    }

    /** An amount by which the two are said to differ; empty where it is right, or where nothing is plainly wrong. */
    public static Optional<Finding> difference(Statement s, Claim.Difference claim, Pair pair) {
        BigDecimal gap = pair.gap().abs();
        if (pair.percent() || fits(claim.usd(), gap, pair.gapError())) {
            return Optional.empty();
        }
        Miss miss = Miss.of(claim.usd(), gap, false);
        String right = Say.yi(gap);
        return miss.likely()
                ? Optional.of(wrong("difference", pair.said(), right, "兩者相差 " + right + "。", List.of())
                        .correction(Corrections.number(s, claim.usd(), gap))
                        .miss(miss))
                : Optional.empty();
    }

    /** A direction said of the two; empty where it is right. */
    public static Optional<Finding> direction(Statement s, Claim.Direction claim, Pair pair) {
        boolean holds = claim.negated() != (claim.trend() == pair.trend());
        if (holds || pair.isClose() || claim.trend() == Trend.FLAT) {
            return Optional.empty();
        }
        String correction = claim.negated() ? null : Corrections.turned(s.text(), pair.trend(), false);
        return Optional.of(wrong(
                        "direction",
                        pair.said(),
                        "",
                        TURNED + "後者" + (pair.trend() == Trend.UP ? "較大。" : "較小。"),
                        List.of())
                .correction(correction));
    }

    /** A ratio said of the two; empty where one is so many times the other. */
    public static Optional<Finding> ratio(Statement s, Claim.Ratio claim, Pair pair) {
        if (claim.percent()
                || pair.percent()
                || pair.from().amount().signum() <= 0
                || pair.to().amount().signum() <= 0) {
            return Optional.empty();
        }
        Value larger = pair.isUp() ? pair.to() : pair.from();
        Value smaller = pair.isUp() ? pair.from() : pair.to();
        BigDecimal times = larger.amount().divide(smaller.amount(), DIGITS, RoundingMode.HALF_UP);
        BigDecimal error = error(larger)
                .add(times.multiply(error(smaller)))
                .divide(smaller.amount(), DIGITS, RoundingMode.HALF_UP);
        BigDecimal part = BigDecimal.ONE.divide(times, DIGITS, RoundingMode.HALF_UP);
        if (fits(claim.value(), times, error) || fits(claim.value(), part, error)) {
            return Optional.empty();
        }
        String right = Say.number(times, 2) + " 倍";
        return Optional.of(wrong("ratio", pair.said(), right, "兩者之比為 " + right + "。", List.of(right))
                .correction(Corrections.number(s, claim.value(), times)));
    }

    /** The sum of its parts; empty where it is right, or where nothing is plainly wrong. */
    public static Optional<Finding> sum(Statement s, Value total, List<Value> parts, boolean percent) {
        BigDecimal sum = parts.stream().map(Value::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal error = parts.stream().map(Arithmetic::error).reduce(BigDecimal.ZERO, BigDecimal::add);
        Miss miss = Miss.of(total, sum, false);
        if (fits(total, sum, error) || !miss.likely()) {
            return Optional.empty();
        }
        String said = parts.stream()
                .map(p -> percent ? Say.percent(p.amount(), 1) : Say.yi(p.amount()))
                .collect(Collectors.joining(" ＋ "));
        String right = percent ? Say.percent(sum, 1) : Say.yi(sum);
        return Optional.of(wrong(percent ? "share" : "amount", said, right, "合計為 " + right + "。", List.of(right))
                .correction(Corrections.number(s, total, sum))
                .miss(miss));
    }

    /** That parts that are borne out come to that sum; empty where they do not. */
    public static Optional<Finding> borne(Value total, List<Value> parts, boolean percent) {
        BigDecimal sum = parts.stream().map(Value::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal error = parts.stream().map(Arithmetic::error).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!fits(total, sum, error)) {
            return Optional.empty();
        }
        String said = parts.stream()
                .map(p -> percent ? Say.percent(p.amount(), 1) : Say.yi(p.amount()))
                .collect(Collectors.joining(" ＋ "));
        String right = percent ? Say.percent(sum, 1) : Say.yi(sum);
        return Optional.of(new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                percent ? "share" : "amount",
                "",
                right,
                "與文中的數字（" + said + "）之和相符。",
                List.of(said + " = " + right),
                List.of(),
                null));
    }

    /** How many its parts make; empty where that is right. */
    public static Optional<Finding> count(Statement s, Value total, List<Value> parts, String unit) {
        BigDecimal sum = parts.stream().map(Value::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (fits(total, sum, BigDecimal.ZERO)) {
            return Optional.empty();
        }
        String said = parts.stream().map(p -> Say.number(p.amount(), 0)).collect(Collectors.joining(" ＋ "));
        String right = Say.number(sum, 0) + " " + unit;
        return Optional.of(wrong("count", said, right, "合計為 " + right + "。", List.of(right))
                .correction(Corrections.number(s, total, sum)));
    }

    /** What is left of a hundred percent; empty where it is right, or where more may be left out. */
    public static Optional<Finding> rest(Statement s, Value rest, Value taken) {
        BigDecimal right = HUNDRED.subtract(taken.amount());
        if (fits(rest, right, error(taken)) || !Miss.isSlip(rest, right)) {
            return Optional.empty();
        }
        String left = Say.percent(right, 1);
        return Optional.of(
                wrong("share", "100% − " + Say.percent(taken.amount(), 1), left, "其餘為 " + left + "。", List.of(left))
                        .correction(Corrections.number(s, rest, right)));
    }

    private static boolean fits(Value said, BigDecimal computed, BigDecimal error) {
        Value.Fit fit = said.fit(computed.abs(), error);
        return fit == Value.Fit.MATCH || fit == Value.Fit.ROUND || fit == Value.Fit.CUT;
    }

    private static Finding points(Pair pair) {
        return wrong("points", pair.said(), pair.points(), "占比的差是百分點，不是百分率：相差 " + pair.points() + "。", List.of());
    }

    private static Finding wrongChange(Statement s, Claim.Change claim, Pair pair, String kind) {
        String right = Say.percent(pair.growth(), 1);
        return wrong("change", pair.said(), right, kind + "變動為 " + right + "。", List.of(right))
                .correction(Corrections.change(s, claim.percent(), pair.growth(), claim.trend(), false));
    }

    private static Finding wrong(String metric, String said, String right, String told, List<String> computed) {
        List<String> steps = computed.isEmpty() ? List.of(said) : List.of(said + " = " + computed.getFirst());
        return new Finding(
                Verdict.CONTRADICTED,
                Severity.HIGH,
                metric,
                "",
                right,
                "與文中的數字（" + said + "）不合：" + told,
                steps,
                List.of(),
                (@Nullable String) null);
    }
}
