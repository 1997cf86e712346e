package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.Measure;

/**
 * Decides whether a day that a measure does not have is an error. It is where the words leave no doubt which measure is
 * meant; and where the day is the right one but for a slip of the pen, and nothing that is known happened on it.
 */
final class WrongDays {
    private static final Pattern CALLS =
            Pattern.compile(" ?的?(?:中国)?(?:商务部|海关总署|国务院|[、和及与])* ?(?:公告|令)?(?:20\\d\\d ?年)? ?第? ?\\d{1,3} ?号(?:公告|令)?");

    private static final Pattern NUMBERED = Pattern.compile("(?:号(?:公告|令)?|no\\.? ?\\d{1,3}(?: of 20\\d\\d)?) ?[(]$");

    private final PolicyBook policy;
    private final NamedMeasures named;

    WrongDays(PolicyBook policy, NamedMeasures named) {
        this.policy = policy;
        this.named = named;
    }

    /** @param titled whether the law is called by its title right before the day */
    Finding of(Measure m, Statement s, Claim.Date claim, List<LocalDate> days, boolean titled) {
        boolean slip = isSlip(claim, days);
        List<LocalDate> meant = claim.role() == Claim.DateRole.UNSAID
                ? days.stream().filter(d -> DateNames.isOfPen(claim, d)).toList()
                : days;
        String right = meant.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
        String message = PolicyBook.title(m) + "的" + DateNames.name(claim.role()) + "是 " + right + "。";
        boolean called = titled && days.stream().anyMatch(d -> DateNames.isSlip(claim, d));
        boolean sure = called || slip || named.isPlaced(s);
        boolean aDay = claim.day() != null || claim.year() == 0 && (claim.role() != Claim.DateRole.UNSAID || slip);
        if (!sure || !aDay || isBehind(s, "恢复") || !policy.areExact(m, meant)) {
            return finding(Verdict.UNSUPPORTED, Severity.MEDIUM, m, claim, right, "不能斷定；" + message);
        }
        Finding f = finding(Verdict.CONTRADICTED, Severity.HIGH, m, claim, right, message);
        return meant.size() == 1 ? f.correction(DateNames.edit(s, claim, meant.getFirst())) : f;
    }

    private Finding finding(Verdict v, Severity severity, Measure m, Claim.Date claim, String right, String message) {
        return new Finding(
                v, severity, DateNames.metric(claim.role()), "", right, message, List.of(), policy.sources(m), null);
    }

    /**
     * Whether the day is one of those but for a slip of the pen, and one on which nothing is known to have happened. Where it
     * is not said what happened on it, the day of another year may be one of something else.
     */
    boolean isSlip(Claim.Date claim, List<LocalDate> days) {
        boolean said = claim.role() != Claim.DateRole.UNSAID;
        return days.stream()
                        .filter(d -> said || claim.day() == null || claim.day().getYear() == d.getYear())
                        .anyMatch(d -> DateNames.isOfPen(claim, d))
                && policy.measures().stream()
                        .flatMap(m -> m.events().stream())
                        .noneMatch(e -> DateNames.matches(claim, e.on())
                                || DateNames.matches(claim, e.knownOn())
                                || e.until() != null && DateNames.matches(claim, e.until()));
    }

    /** Whether the day stands behind that folded word in its sentence: 已恢復實施，自 … 起 is of an act nobody has entered yet. */
    static boolean isBehind(Statement s, String word) {
        String before = s.run().folded().substring(0, s.start());
        int sentence = Math.max(before.lastIndexOf('。'), Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n')));
        return before.indexOf(word, sentence + 1) >= 0;
    }

    /** D|第 35 號公告: the day by which an act is called, on which nothing is known to have happened to any. */
    boolean isName(Measure m, Statement s, Claim.Date claim) {
        return claim.role() == Claim.DateRole.UNSAID
                && (CALLS.matcher(Around.behind(s)).lookingAt() || isLabel(m, s, claim))
                && policy.eventDays().stream().noneMatch(d -> DateNames.matches(claim, d));
    }

    /** D：第 10 號公告, 第 51 號（D）: nothing but the act beside the day, of which one part is not that of its announcement. */
    private boolean isLabel(Measure m, Statement s, Claim.Date claim) {
        String behind = Around.behind(s);
        boolean label =
                behind.startsWith(":") && CALLS.matcher(behind.substring(1)).lookingAt();
        boolean bracket =
                behind.startsWith(")") && NUMBERED.matcher(Around.before(s)).find();
        return (label || bracket)
                && claim.day() != null
                && named.days(m, Claim.DateRole.ANNOUNCED).stream().anyMatch(d -> DateNames.isSlip(claim, d));
    }
}
