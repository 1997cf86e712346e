package org.tradebrief.check.prove;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** Who restricts whom, held against who issued the acts and at whom they are aimed. */
final class ActorProver {
    private static final Pattern THIS_ONE = Pattern.compile("这份|该|此|上述|这项|这一|前述|宣布|公布|发布");
    private final PolicyBook policy;
    private final NamedMeasures named;

    ActorProver(PolicyBook policy, NamedMeasures named) {
        this.policy = policy;
        this.named = named;
    }

    /** A measure of the actor's aimed at the target; contradicted where the act that is spoken of goes the other way. */
    Finding prove(Statement s, Claim.Actor claim) {
        List<Measure> numbered = named.of(s);
        List<Measure> spoken = numbered.isEmpty() ? announcedThen(s) : numbered;
        Optional<Measure> right = spoken.stream()
                .filter(m -> goes(m, claim.actor(), claim.target()))
                .findFirst();
        Optional<Measure> turned = spoken.stream()
                .filter(m -> goes(m, claim.target(), claim.actor()))
                .findFirst();
        boolean sure = numbered.isEmpty()
                ? THIS_ONE.matcher(clause(s)).find()
                : s.acts().near();
        if (right.isEmpty() && turned.isPresent() && sure) {
            return of(Verdict.CONTRADICTED, Severity.HIGH, "施行與受限的一方相反：", turned.get());
        }
        return right.or(() -> numbered.isEmpty() ? any(claim) : Optional.empty())
                .map(m -> of(Verdict.VERIFIED, Severity.NONE, "", m))
                .orElseGet(() -> Finding.unsupported("actor", "登錄表沒有這一方對另一方的措施。"));
    }

    private Optional<Measure> any(Claim.Actor claim) {
        return policy.measures().stream()
                .filter(m -> goes(m, claim.actor(), claim.target()))
                .findFirst();
    }

    /** The acts announced on a day that the sentence names. */
    private List<Measure> announcedThen(Statement s) {
        return SaidDays.days(Around.sentence(s)).stream()
                .flatMap(day -> policy.measures().stream()
                        .filter(m ->
                                policy.days(m, EventKind.ANNOUNCED).stream().anyMatch(day)))
                .distinct()
                .toList();
    }

    private static String clause(Statement s) {
        String before = Around.before(s);
        return before.substring(before.lastIndexOf(',') + 1) + s.text();
    }

    private static boolean goes(Measure m, String by, String on) {
        boolean american = m.issuer().startsWith("US-");
        return by.equals(american ? "USA" : "CHN") && Stream.of(on).anyMatch(m.targets()::contains);
    }

    private static Finding of(Verdict v, Severity severity, String lead, Measure m) {
        return new Finding(
                v,
                severity,
                "actor",
                "",
                v == Verdict.VERIFIED ? "" : m.titleZh(),
                lead + "登錄表載有「" + m.titleZh() + "」。",
                List.of(),
                m.sources(),
                null);
    }
}
