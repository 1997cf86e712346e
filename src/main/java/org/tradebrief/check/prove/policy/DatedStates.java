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
    private static final Set<EventKind> ENDS =
            Set.of(EventKind.STOPPED, EventKind.CANCELLED, EventKind.REPEALED, EventKind.REPLACED);

    private DatedStates() {}

    /** Empty where no day is named right before the word, or nothing happened on it to the measures. */
    static Optional<Finding> prove(PolicyBook policy, Statement s, Claim.State claim, List<Measure> acts) {
        boolean turns = claim.state() == Claim.StateWord.SUSPENDED
                || claim.state() == Claim.StateWord.ENDED
                || claim.state() == Claim.StateWord.REPEALED;
        Matcher since = SINCE.matcher(Around.before(s));
        Matcher behind = BEHIND.matcher(Around.behind(s));
        boolean before = since.find();
        if (!turns || claim.negated() || acts.isEmpty() || !before && !behind.find()) {
            return Optional.empty();
        }
        List<Predicate<LocalDate>> days = SaidDays.days(before ? since.group() : behind.group());
        if (days.size() != 1) {
            return Optional.empty();
        }
        List<Event> events = acts.stream()
                .flatMap(m -> m.events().stream())
                .filter(e ->
                        days.getFirst().test(e.on()) && (e.kind() == EventKind.SUSPENDED || ENDS.contains(e.kind())))
                .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        boolean right = events.stream().anyMatch(e -> isSaid(e.kind(), claim.state()));
        String happened = events.stream()
                .map(e -> e.on() + " " + e.kind().chinese())
                .distinct()
                .collect(Collectors.joining("、"));
        String message = PolicyBook.title(acts.getFirst()) + "於 " + happened + (right ? "，相符。" : "，與所寫不同。");
        return Optional.of(new Finding(
                right ? Verdict.VERIFIED : Verdict.CONTRADICTED,
                right ? Severity.NONE : Severity.HIGH,
                "status",
                "",
                happened,
                message,
                List.of(),
                policy.sources(acts.getFirst()),
                null));
    }

    /** 停止施行 is said of what is suspended as well. */
    private static boolean isSaid(EventKind happened, Claim.StateWord said) {
        return happened == EventKind.SUSPENDED
                ? said == Claim.StateWord.SUSPENDED || said == Claim.StateWord.ENDED
                : said != Claim.StateWord.SUSPENDED;
    }
}
