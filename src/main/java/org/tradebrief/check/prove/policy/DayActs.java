package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** Acts that are called by the day on which they were announced: 4 月 4 日公告所涉措施, 10 月 9 日那一包. */
final class DayActs {
    private static final String CLAUSE_ENDS = ",:;";
    private static final int ADVERBS = 4;
    private final PolicyBook policy;

    DayActs(PolicyBook policy) {
        this.policy = policy;
    }

    /**
     * The acts that the statement's clause calls so before it; else its part of the sentence, where the clause has no subject
     * of its own: 10 月 9 日那一包，目前仍暫停. Empty where none is called.
     */
    List<Measure> before(Statement s) {
        String before = Around.before(s);
        int group = before.lastIndexOf(';') + 1;
        int clause = group;
        for (int i = group; i < before.length(); i++) {
            clause = CLAUSE_ENDS.indexOf(before.charAt(i)) >= 0 ? i + 1 : clause;
        }
        boolean bare = before.substring(clause).strip().length() <= ADVERBS;
        return Stream.of(before.substring(clause), bare ? before.substring(group) : "")
                .map(SaidDays::callingActs)
                .filter(days -> !days.isEmpty())
                .findFirst()
                .map(days -> of(days.getLast(), Around.sentence(s)))
                .orElse(List.of());
    }

    /** Those of the series that the words name, which may be a list of its own. */
    private List<Measure> of(Predicate<LocalDate> day, String words) {
        if (words.contains("不可靠实体")) {
            return announced(day, m -> m.issuer().startsWith("UEL"));
        }
        return words.contains("管控名单")
                ? announced(
                        day,
                        m -> !m.issuer().startsWith("UEL")
                                && !policy.counts().names(m).isEmpty())
                : policy.counts().announced(day);
    }

    private List<Measure> announced(Predicate<LocalDate> day, Predicate<Measure> series) {
        return policy.measures().stream()
                .filter(series)
                .filter(m -> policy.days(m, EventKind.ANNOUNCED).stream().anyMatch(day))
                .toList();
    }
}
