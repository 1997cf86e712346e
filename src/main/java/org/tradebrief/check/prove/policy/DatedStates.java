package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** 自 11 月 10 日起停止執行: what is said to have begun on a day, held against what the register says happened on it. */
final class DatedStates {
    private static final Pattern SINCE =
            Pattern.compile("(?:自|从|于|在)?([^,。;:自从]{4,14})(?:日|号)? ?(?:起|开始)[^,。;:]{0,4}$");
    private static final Pattern BEHIND = Pattern.compile("^ ?(?:from|since|自) ?[^,。;:]{4,14}");
    /** 5 月 14 日|暫停 90 天, 於 8 月 12 日|遭停止: on a day, which tells of that day. */
    private static final Pattern ON = Pattern.compile(
            "(?:自|从|于|在)?([^,。;:自从]{3,14})(?<=日|号|\\d)(?:,|当天|当日)?(?:即|便|就|又|再|获|被|遭|告|先|宣布|正式|一并|同时|亦|也)* ?$");

    private static final Set<EventKind> ENDS =
            Set.of(EventKind.STOPPED, EventKind.CANCELLED, EventKind.REPEALED, EventKind.REPLACED);

    private DatedStates() {}

    /** Empty where no day is named beside the word, or nothing happened on it to the measures. */
    static Optional<Finding> prove(PolicyBook policy, Statement s, Claim.State claim, List<Measure> acts) {
        boolean turns = claim.state() == Claim.StateWord.SUSPENDED
                || claim.state() == Claim.StateWord.ENDED
                || claim.state() == Claim.StateWord.REPEALED;
        List<Predicate<LocalDate>> days =
                turns && !claim.negated() && !acts.isEmpty() ? SaidDays.days(beside(s)) : List.of();
        if (days.size() != 1) {
            return Optional.empty();
        }
        List<Event> turned = acts.stream()
                .flatMap(m -> m.events().stream())
                .filter(e -> e.kind() == EventKind.SUSPENDED || ENDS.contains(e.kind()))
                .toList();
        List<Event> events =
                turned.stream().filter(e -> days.getFirst().test(e.on())).toList();
        if (!events.isEmpty()) {
            return Optional.of(finding(policy, s, claim, acts.getFirst(), events));
        }
        boolean past = turned.stream().anyMatch(e -> isSaid(e.kind(), claim.state()))
                && ON.matcher(Around.before(s)).find();
        return past // it happened, be it on another day
                ? Optional.of(Finding.unsupported("status", "登錄表沒有這項措施的這個日期。"))
                : Optional.empty();
    }

    /** The words with the day that stands right before the word or behind it; empty where none does. */
    private static String beside(Statement s) {
        for (Pattern before : List.of(SINCE, ON)) {
            Matcher day = before.matcher(Around.before(s));
            if (day.find()) {
                return day.group();
            }
        }
        Matcher behind = BEHIND.matcher(Around.behind(s));
        return behind.find() ? behind.group() : "";
    }

    private static Finding finding(
            PolicyBook policy, Statement s, Claim.State claim, Measure first, List<Event> events) {
        boolean forGood = StateProver.isForGood(s) && events.stream().allMatch(e -> e.kind() == EventKind.SUSPENDED);
        boolean right = !forGood && events.stream().anyMatch(e -> isSaid(e.kind(), claim.state()));
        String happened = events.stream()
                .map(e -> e.on() + " " + e.kind().chinese())
                .distinct()
                .collect(Collectors.joining("、"));
        return new Finding(
                right ? Verdict.VERIFIED : Verdict.CONTRADICTED,
                right ? Severity.NONE : Severity.HIGH,
                "status",
                "",
                happened,
                PolicyBook.title(first) + "於 " + happened + (right ? "，相符。" : "，與所寫不同。"),
                List.of(),
                policy.sources(first),
                null);
    }

    /** 停止施行 is said of what is suspended as well. */
    private static boolean isSaid(EventKind happened, Claim.StateWord said) {
        return happened == EventKind.SUSPENDED
                ? said == Claim.StateWord.SUSPENDED || said == Claim.StateWord.ENDED
                : said != Claim.StateWord.SUSPENDED;
    }
}
