package org.tradebrief.check.prove.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.ActSeries;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.policy.Measure;

/**
 * Acts of several series share their numbers: in 2025 an order, a list of its own and an announcement are all No. 5. A
 * statement may be read of each that its words do not rule out, and what holds of one of them is right.
 */
public final class Namesakes {
    private static final String UNRELIABLE = "不可靠实体";
    private static final Pattern ORDER = Pattern.compile("令 ?(?:20\\d\\d ?年 ?)?第? ?\\d|号 ?(?:商务部|国务院)?令");
    private final PolicyBook policy;

    public Namesakes(PolicyBook policy) {
        this.policy = policy;
    }

    /** The same statement of the other acts that have its numbers; empty where there are none, as mostly. */
    public List<Statement> of(Statement s) {
        boolean held = switch (s.claim()) {
            case Claim.Act c -> true;
            case Claim.Count c -> true;
            case Claim.Date c -> true;
            case Claim.State c -> true;
            case Claim.Actor c -> true;
            case Claim.Aim c -> true;
            case Claim.Nationals c -> true;
            default -> false;
        };
        if (!held || s.acts().isEmpty() || ORDER.matcher(Around.sentence(s)).find()) {
            return List.of();
        }
        List<Statement> others = new ArrayList<>();
        if (isShared(s, true, "")) {
            others.add(turned(s));
        }
        String topic = s.acts().topic();
        boolean other = PolicyBook.isOfUnreliable(topic) || ActSeries.isControlAlone(topic);
        if (!other && isShared(s, false, UNRELIABLE)) {
            Acts a = s.acts();
            others.add(s.withActs(new Acts(a.numbers(), a.topic() + '\n' + UNRELIABLE, a.near(), a.all(), a.row())));
        }
        return others;
    }

    /** Whether one of the numbers is another act's as well in the year that is said. */
    private boolean isShared(Statement s, boolean turned, String series) {
        return s.acts().numbers().stream()
                .filter(n -> n.number() == n.through())
                .anyMatch(n -> {
                    List<Measure> own = policy.find(
                            n.year(), n.number(), n.order(), s.acts().topic());
                    List<Measure> other = policy.find(
                            n.year(), n.number(), n.order() != turned, s.acts().topic() + series);
                    return !other.isEmpty() && (own.isEmpty() || !own.getFirst().equals(other.getFirst()));
                });
    }

    private static Statement turned(Statement s) {
        Acts a = s.acts();
        Statement of = s.withActs(new Acts(turned(a.numbers()), a.topic(), a.near(), turned(a.all()), a.row()));
        return s.claim() instanceof Claim.Act c
                ? of.withClaim(new Claim.Act(
                        c.year(), c.number(), c.through(), c.issuer().isEmpty() ? "order" : ""))
                : of;
    }

    private static List<Acts.Number> turned(List<Acts.Number> numbers) {
        return numbers.stream()
                .map(n -> new Acts.Number(n.year(), n.number(), n.through(), !n.order()))
                .toList();
    }
}
