package org.tradebrief.check.context.worked;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.worked.Equation.Term;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Saying;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;

/** The numbers of a text that the facts bear out, by their worth. */
public final class ToldNumbers {
    /** So many digits are those of one value alone, whatever unit they are read in. */
    private static final double TELLING = 1000;

    private static final double SMALL = 12;
    private static final double HUNDRED = 100;
    private static final double[] UNITS = {1e6, 1e8, 1e9, 1e12};
    private final NavigableMap<Double, Double> told = new TreeMap<>();

    /** Takes a number that is borne out. */
    public void add(Claim claim, Finding finding) {
        Value v = finding.verdict() == Verdict.VERIFIED ? value(claim) : null;
        if (v != null) {
            add(v.amount().doubleValue(), v.step().doubleValue() / 2);
        }
    }

    void add(double value, double half) {
        told.merge(value, half, Math::max);
    }

    /** Whether the number is one of them, in its own unit, in that of the result or, with digits enough, in any. */
    boolean holds(Term term, double unit) {
        boolean constant = term.half() == 0.5 && (term.value() <= SMALL || term.value() % HUNDRED == 0);
        boolean digits = term.value() >= TELLING * 2 * term.half();
        if (constant && term.magnitude() <= 1 || isTold(term, term.magnitude()) || unit > 1 && isTold(term, unit)) {
            return true;
        }
        for (double any : UNITS) {
            if (digits && term.magnitude() <= 1 && isTold(term, any)) {
                return true;
            }
        }
        return digits && term.magnitude() <= 1 && isSquare(term);
    }

    /** 451.14, where 21.24 was told: concentration is made of squares. */
    private boolean isSquare(Term term) {
        double root = Math.sqrt(term.value());
        Map.Entry<Double, Double> near = told.floorEntry(root * 1.0005);
        double half = near == null ? 0 : near.getValue();
        return near != null
                && half > 0
                && half < 0.05
                && Math.abs(near.getKey() * near.getKey() - term.value()) <= term.half() * (1 + 1e-9);
    }

    private boolean isTold(Term term, double unit) {
        double value = term.value() * unit;
        double half = term.half() * unit;
        for (Map.Entry<Double, Double> near : told.subMap(value * 0.99 - half, true, value * 1.01 + half, true)
                .entrySet()) {
            if (Math.abs(near.getKey() - value) <= Math.max(half, near.getValue()) * (1 + 1e-9)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Value value(Claim claim) {
        return switch (claim) {
            case Claim.Amount c -> c.usd();
            case Claim.Average c -> c.usd();
            case Claim.Difference c -> c.usd();
            case Claim.Share c -> c.percent();
            case Claim.Change c -> c.percent();
            case Claim.Hhi c -> c.points();
            case Claim.Points c -> c.points();
            case Claim.ThresholdGap c -> c.points();
            case Claim.Partners c -> c.count();
            case Claim.Count c -> c.value();
            case Claim.Ratio c -> c.value();
            case Claim.Indicated c when c.saying() instanceof Saying.Level l -> l.value();
            default -> null;
        };
    }
}
