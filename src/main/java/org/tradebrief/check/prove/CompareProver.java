package org.tradebrief.check.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Known;
import org.tradebrief.check.facts.Say;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.finding.Names;
import org.tradebrief.check.prove.Candidates.Candidate;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.library.SourceRow;

/** Holds one value said to be above or below another against both. */
final class CompareProver {
    private static final String METRIC = "comparison";
    /** 高於日韓合計: within the clause behind the comparing word. */
    private static final Pattern TOGETHER =
            Pattern.compile("[^,，。；;]*?(?:合计|总和|加总|相加|加起来|之和|together|combined|sum of)");

    private static final int REACH = 30;

    private final Candidates candidates;

    CompareProver(Candidates candidates) {
        this.candidates = candidates;
    }

    Finding prove(Statement s, Claim.Compare claim) {
        Optional<Known> one = value(s.frame());
        Optional<Known> other = claim.more() && !isTogether(s) ? largest(claim.other()) : value(claim.other());
        if (Sheets.blocked(s.frame()) != null || one.isEmpty() || other.isEmpty()) {
            return Finding.unsupported(METRIC, "看不出是哪兩個值相比。");
        }
        Known a = one.get();
        Known b = other.get();
        int compared = a.value().abs().compareTo(b.value().abs());
        String said = a.label() + " " + Say.yi(a.value().abs()) + (compared > 0 ? "高於" : "不高於") + b.label() + " "
                + Say.yi(b.value().abs()) + "。";
        boolean holds = compared != 0 && compared > 0 == claim.more();
        if (a.period() != null
                && b.period() != null
                && a.period().months() != b.period().months()) {
            boolean fewer = a.period().months() < b.period().months();
            if (TwoValues.isSumAgainstYear(a, b) && isSaid(s.frame()) && isSaid(claim.other())) {
                return finding(
                        Verdict.INCOMPARABLE,
                        Severity.HIGH,
                        a,
                        b,
                        Names.months(a) + "（" + a.period().months() + " 個月）與 " + Names.months(b) + "（"
                                + b.period().months() + " 個月）月份不同，不能相比。");
            }
            return holds && claim.more() == fewer
                    ? finding(Verdict.VERIFIED, Severity.NONE, a, b, said)
                    : Finding.unsupported(METRIC, "兩段期間的月數不同；" + said);
        }
        if (holds) {
            return finding(Verdict.VERIFIED, Severity.NONE, a, b, said);
        }
        return isSaid(s.frame()) && isSaid(claim.other())
                ? finding(Verdict.CONTRADICTED, Severity.HIGH, a, b, said)
                : Finding.unsupported(METRIC, "不能斷定所指；" + said);
    }

    private static boolean isTogether(Statement s) {
        String folded = s.run().folded();
        return TOGETHER.matcher(folded.substring(s.end(), Math.min(folded.length(), s.end() + REACH)))
                .lookingAt();
    }

    /** 越過德國、日本、南韓: above each of them, not above what they make together. */
    private Optional<Known> largest(Frame f) {
        if (f.partners() == null || f.partners().value().size() < 2) {
            return value(f);
        }
        return f.partners().value().stream()
                .flatMap(p ->
                        value(f.withPartners(new Slot<>(List.of(p), f.partners().origin()))).stream())
                .max(Comparator.comparing(k -> k.value().abs()));
    }

    private Optional<Known> value(Frame f) {
        return f.quantity() == null
                ? Optional.empty()
                : candidates.amounts(f, f.quantity().value()).stream()
                        .findFirst()
                        .map(Candidate::known);
    }

    /** Every slot is told in the sentence itself. */
    private boolean isSaid(Frame f) {
        return candidates.isResolved(f)
                && f.period() != null
                && f.period().origin().compareTo(Origin.SENTENCE) <= 0
                && f.partners() != null
                && f.partners().origin().compareTo(Origin.SENTENCE) <= 0;
    }

    private static Finding finding(Verdict verdict, Severity severity, Known a, Known b, String said) {
        List<SourceRow> rows = new ArrayList<>(a.sources());
        rows.addAll(b.sources());
        return new Finding(
                verdict,
                severity,
                METRIC,
                a.period() == null ? "" : a.period().toString(),
                "",
                said,
                List.of(),
                rows.stream().distinct().toList(),
                null);
    }
}
