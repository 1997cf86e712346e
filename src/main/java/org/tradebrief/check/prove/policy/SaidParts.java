package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.List;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.policy.Measure;

/** Whether the words around a day tell that it is that of a part of an act, whose parts take effect on different days. */
final class SaidParts {
    private final PolicyBook policy;

    SaidParts(PolicyBook policy) {
        this.policy = policy;
    }

    /** The other days stand there, or the part does, or the rule that takes effect on the day. */
    boolean areSaid(Measure m, Statement s, Claim.Date claim, List<LocalDate> days) {
        return days.stream()
                        .filter(d -> !d.equals(claim.day()))
                        .allMatch(d -> SaidDays.days(s.acts().row() + s.acts().topic()).stream()
                                .anyMatch(p -> p.test(d)))
                || namesPart(s.acts().topic())
                || isOfThreshold(s.acts().topic())
                || isOfThresholdInRow(m, s, claim);
    }

    private static boolean namesPart(String topic) {
        return topic.contains("一(")
                || topic.contains("第(")
                || topic.contains("分段")
                || topic.contains("部分条")
                || topic.contains("第一条")
                || topic.contains("款");
    }

    /** 0.1% 的門檻自…生效: the rule that sets the threshold, not the whole act. */
    private static boolean isOfThreshold(String topic) {
        String sentence = topic.lines().findFirst().orElse("");
        return sentence.contains("门槛") || sentence.contains("%") || sentence.contains("de minimis");
    }

    /** 境外物項，0.1% 門檻 | 2025-12-01: another cell of the row names the rule that took effect on the day. */
    private boolean isOfThresholdInRow(Measure m, Statement s, Claim.Date claim) {
        return s.acts().row().contains("门槛")
                && policy.daysOfThreshold(m).stream().anyMatch(d -> DateNames.matches(claim, d));
    }
}
