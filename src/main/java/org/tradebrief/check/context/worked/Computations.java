package org.tradebrief.check.context.worked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.worked.Equation.Fit;
import org.tradebrief.check.context.worked.Equation.Term;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.read.Run;

/**
 * Judges the computations that a run writes out. One that does not come out is wrong whatever its numbers are of. One that
 * does bears out its result, and the numbers it is made of, where the text has told each of them and the facts bore it out.
 */
public final class Computations {
    private static final int TELLING = 6;

    private Computations() {}

    /** Whether the run may hold one. */
    public static boolean mayStandIn(Run run) {
        return run.folded().indexOf('=') >= 0 || run.folded().indexOf('≈') >= 0;
    }

    /** What is said of the numbers of the run's computations, by the place of their first digit. */
    public static Map<Integer, Finding> judged(Run run, ToldNumbers told) {
        Map<Integer, Finding> found = new HashMap<>();
        for (Equation e : EquationReader.of(run)) {
            Fit fit = e.fit();
            if (fit == Fit.OFF) {
                wrong(e, told, found);
            } else if (e.terms().stream().allMatch(t -> told.holds(t, e.result().magnitude()))) {
                Finding right = verified(e);
                e.terms().forEach(t -> found.put(t.start(), right));
                found.put(e.result().start(), right);
                told.add(e.right(), e.result().half() * (e.percent() ? 100 : 1));
                e.terms().forEach(t -> repeated(run, t, right, found));
            }
        }
        return found;
    }

    /** 指數 1,183.15，相減：1,183.15 − 1,027.18: a number named again beside the computation that it goes into. */
    private static void repeated(Run run, Term t, Finding right, Map<Integer, Finding> found) {
        String text = run.folded();
        int end = t.start();
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String digits = text.substring(t.start(), end);
        for (int at = text.indexOf(digits); at >= 0 && digits.length() >= TELLING; at = text.indexOf(digits, at + 1)) {
            boolean whole = (at == 0 || !Character.isDigit(text.charAt(at - 1)))
                    && (at + digits.length() >= text.length() || !Character.isDigit(text.charAt(at + digits.length())));
            if (whole) {
                found.putIfAbsent(at, right);
            }
        }
    }

    /** The one number that the text has not told is wrong where all others are known to be right; else the result. */
    private static void wrong(Equation e, ToldNumbers told, Map<Integer, Finding> found) {
        List<Term> unknown = e.terms().stream()
                .filter(t -> !told.holds(t, e.result().magnitude()))
                .toList();
        boolean result =
                unknown.size() != 1 || !told.holds(e.result(), e.result().magnitude());
        found.put(result ? e.result().start() : unknown.getFirst().start(), contradicted(e, result));
    }

    private static Finding verified(Equation e) {
        return new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                "computation",
                "",
                "",
                "算式成立，所用的數字文中已證實：" + e.said() + "。",
                List.of(e.said()),
                List.of(),
                (@Nullable String) null);
    }

    private static Finding contradicted(Equation e, boolean result) {
        int digits = Math.max(0, (int) Math.round(-Math.log10(e.result().half() * 2 * (e.percent() ? 100 : 1))));
        String right = Say.number(java.math.BigDecimal.valueOf(e.right()), digits) + (e.percent() ? "%" : "");
        return new Finding(
                Verdict.CONTRADICTED,
                Severity.HIGH,
                "computation",
                "",
                result ? right : "",
                result ? "算式不成立：" + e.said() + "，算得 " + right + "。" : "算式不成立：" + e.said() + "，此數與其餘的數字不合。",
                List.of(e.said()),
                List.of(),
                (@Nullable String) null);
    }
}
