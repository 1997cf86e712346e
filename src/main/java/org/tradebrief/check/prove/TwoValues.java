package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.prove.SideValues.Pair;
import org.tradebrief.library.SourceRow;

/** What is found of two values set against each other. */
final class TwoValues {
    private TwoValues() {}

    static BigDecimal size(Known k) {
        return k.value().abs();
    }

    static Finding wrong(String metric, Pair p, String right, String message, String sign) {
        return new Finding(
                Verdict.CONTRADICTED,
                Severity.HIGH,
                metric,
                p.one().period() == null ? "" : p.one().period().toString(),
                right,
                message,
                steps(p.one(), p.other(), sign),
                sources(p.one(), p.other()),
                null);
    }

    private static final int YEAR = 12;

    static Finding verified(String metric, String right, Known a, Known b, String sign) {
        return new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                metric,
                a.period() == null ? "" : a.period().toString(),
                right,
                a.label() + sign + b.label() + " = " + right + "，相符。",
                steps(a, b, sign),
                sources(a, b),
                null);
    }

    /** Two values of which each is right, but that are of spans of another length. */
    static Finding incomparable(String metric, String right, Known a, Known b, String sign) {
        return new Finding(
                Verdict.INCOMPARABLE,
                Severity.HIGH,
                metric,
                a.period() == null ? "" : a.period().toString(),
                right,
                Names.months(a) + "（" + months(a) + " 個月）與 " + Names.months(b) + "（" + months(b) + " 個月）月份不同，不能相比。",
                steps(a, b, sign),
                sources(a, b),
                null);
    }

    private static int months(Known k) {
        return k.period() == null ? 0 : k.period().months();
    }

    /** A sum over several years against one year or a part of one, which says nothing of either. */
    static boolean isSumAgainstYear(Known a, Known b) {
        return a.period() != null
                && b.period() != null
                && Math.max(a.period().months(), b.period().months()) > YEAR
                && Math.min(a.period().months(), b.period().months()) <= YEAR;
    }

    static List<String> steps(Known a, Known b, String sign) {
        return steps(a, b, sign, Say::yi);
    }

    /** @param said writes a value in its unit */
    static List<String> steps(Known a, Known b, String sign, Function<BigDecimal, String> said) {
        String one = said.apply(size(a));
        String other = said.apply(size(b));
        return List.of(a.label() + "：" + one, b.label() + "：" + other, one + sign + other);
    }

    static List<SourceRow> sources(Known a, Known b) {
        List<SourceRow> rows = new ArrayList<>(a.sources());
        rows.addAll(b.sources());
        return rows.stream().distinct().toList();
    }
}
