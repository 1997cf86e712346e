package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** 已公布，2026-05-01 生效; 2026-04-01 | 第 39 號終止: what is set to happen on a day to come, told beside that day. */
final class PlannedStates {
    private PlannedStates() {}

    /** Empty unless a day named in the same part of the sentence or row is one on which just that is to happen to all of them. */
    static Optional<Finding> prove(PolicyBook policy, Statement s, Claim.State claim, List<Measure> acts) {
        if (claim.negated() || acts.isEmpty()) {
            return Optional.empty();
        }
        List<Predicate<LocalDate>> days = SaidDays.days(Around.group(s));
        List<Event> planned = acts.stream()
                .flatMap(m -> m.events().stream()
                        .filter(e -> e.on().isAfter(policy.asOf()) && isSaid(e.kind(), claim.state()))
                        .filter(e -> days.stream().anyMatch(d -> d.test(e.on())))
                        .limit(1))
                .toList();
        if (planned.size() < acts.size()) {
            return Optional.empty();
        }
        Event first = planned.getFirst();
        String happens = first.on() + " " + first.kind().chinese();
        return Optional.of(new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                "status",
                "",
                happens,
                PolicyBook.title(acts.getFirst()) + "訂於 " + happens + "，相符。",
                List.of(),
                policy.sources(acts.getFirst()),
                null));
    }

    private static boolean isSaid(EventKind kind, Claim.StateWord said) {
        return switch (said) {
            case IN_FORCE -> kind == EventKind.EFFECTIVE || kind == EventKind.RESUMED;
            case SUSPENDED -> kind == EventKind.SUSPENDED;
            case ENDED -> kind.ends() || kind == EventKind.SUSPENDED;
            case REPEALED -> kind.ends();
            case ANNOUNCED, EVER_IN_FORCE -> false;
        };
    }
}
