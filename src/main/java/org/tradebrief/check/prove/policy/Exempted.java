package org.tradebrief.check.prove.policy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;

/**
 * 第 18 號管制七種元素，未列入第 70 號之暫停範圍: what is told of an act that another's suspension does not reach. It is held
 * to the acts that the other one suspends, and never said of the other one or of those.
 */
final class Exempted {
    private static final int MOST = 40;
    private static final Finding UNSURE = Finding.unsupported("status", "看不出是哪一項措施的狀態。");
    private final PolicyBook policy;
    private final NamedMeasures named;

    Exempted(PolicyBook policy, NamedMeasures named) {
        this.policy = policy;
        this.named = named;
    }

    /** Empty where the statement denies no suspension, or names no act that suspends and another beside it. */
    Optional<Finding> prove(Statement s, Claim.State claim) {
        boolean denies = claim.negated()
                && (claim.state() == Claim.StateWord.SUSPENDED || claim.state() == Claim.StateWord.ENDED);
        if (!denies || !s.acts().near() || !s.acts().row().isEmpty()) {
            return Optional.empty();
        }
        List<Measure> reached = in(Around.group(s), s).stream()
                .filter(PolicyBook::suspends)
                .flatMap(m -> policy.counts().borneOn(m).stream())
                .toList();
        List<Measure> told = reached.isEmpty() ? List.of() : told(s);
        boolean ofOthers = !reached.isEmpty()
                && named.of(s).stream().allMatch(PolicyBook::suspends)
                && !named.ofRun(s).stream().allMatch(PolicyBook::suspends);
        return told.isEmpty() ? Optional.of(UNSURE).filter(f -> ofOthers) : Optional.of(held(told, reached));
    }

    private Finding held(List<Measure> told, List<Measure> reached) {
        String titles = told.stream().map(PolicyBook::title).collect(Collectors.joining("、"));
        if (told.stream().noneMatch(reached::contains)) {
            return of(Verdict.VERIFIED, Severity.NONE, "", titles + "不在所說的暫停之列，相符。", policy.sources(told));
        }
        boolean whole = told.stream()
                .allMatch(m -> reached.contains(m)
                        && !policy.standing(m).partial()
                        && policy.standing(m).status() == Status.SUSPENDED);
        return whole
                ? of(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        Status.SUSPENDED.chinese(),
                        titles + "在所說的暫停之列。",
                        policy.sources(told))
                : UNSURE;
    }

    /** The acts of the nearest clause before the denial's end that names one which does not itself suspend, else behind it. */
    private List<Measure> told(Statement s) {
        String before = Around.before(s);
        String own =
                before.substring(before.lastIndexOf(';') + 1) + s.run().folded().substring(s.start(), s.end());
        for (int end = own.length(); end > 0; end = own.lastIndexOf(',', end - 1)) {
            List<Measure> here = others(own.substring(own.lastIndexOf(',', end - 1) + 1, end), s);
            if (!here.isEmpty()) {
                return here;
            }
        }
        String behind = Around.behind(s);
        return others(behind.indexOf(';') < 0 ? behind : behind.substring(0, behind.indexOf(';')), s);
    }

    private List<Measure> others(String words, Statement s) {
        return in(words, s).stream().filter(m -> !PolicyBook.suspends(m)).toList();
    }

    /** The acts of the run whose numbers are written in those words. */
    private List<Measure> in(String words, Statement s) {
        return named.ofRun(s).stream()
                .filter(m -> s.acts().all().stream().anyMatch(n -> covers(n, m) && isWritten(n.number(), words)))
                .toList();
    }

    private static boolean covers(Acts.Number n, Measure m) {
        boolean ofYear = n.year() == 0 || n.year() == m.year();
        return ofYear
                && IntStream.rangeClosed(n.number(), Math.min(n.through(), n.number() + MOST))
                        .anyMatch(i -> m.number().equals(i + ""));
    }

    private static boolean isWritten(int number, String words) {
        return Pattern.compile("(?:第|no\\.? ?|#) ?" + number + "(?!\\d)|(?<!\\d)" + number + " ?[号、至到与和及~-]")
                .matcher(words)
                .find();
    }

    private static Finding of(Verdict v, Severity severity, String expected, String message, List<SourceRow> sources) {
        return new Finding(v, severity, "status", "", expected, message, List.of(), sources, null);
    }
}
