package org.tradebrief.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Question;
import org.tradebrief.text.Scripts;

/** Tells what of a question no document holds. Usual words are passed over while anything else is there to be found. */
final class Absence {
    private static final Set<Clause.Kind> NAMES = Set.of(Clause.Kind.CODE, Clause.Kind.CONCEPT, Clause.Kind.ECONOMY);

    /** What weighs less says too little to be missed. */
    private static final double WEIGHTY = 0.5;

    private static final int MOST = 5;

    private final PassageIndex index;

    Absence(PassageIndex index) {
        this.index = index;
    }

    /** @param found whether anything was found */
    List<Notice> of(Question question, boolean found) {
        if (question.clauses().isEmpty()) {
            return List.of(Notice.of(Notice.Kind.EMPTY));
        }
        List<Clause> weighty = weighty(question);
        List<Clause> absent =
                weighty.stream().filter(c -> isAbsent(c, question)).toList();
        boolean all = !weighty.isEmpty() && absent.size() == weighty.size();
        List<String> labels =
                labels(all ? absent : absent.stream().filter(c -> isName(c)).toList());
        return labels.isEmpty()
                ? List.of()
                : List.of(new Notice(all && found ? Notice.Kind.NEAR : Notice.Kind.ABSENT, labels));
    }

    /** Of each thing asked for the clause that says it best. */
    private static List<Clause> weighty(Question question) {
        Map<Integer, Clause> best = new LinkedHashMap<>();
        Comparator<Clause> saying = Comparator.comparing(Absence::isName).thenComparing(Clause::weight);
        question.clauses().stream()
                .filter(c -> c.kind() != Clause.Kind.BROADER && !c.label().isEmpty())
                .filter(c -> c.weight() >= WEIGHTY && c.label().indexOf(' ') < 0 || NAMES.contains(c.kind()))
                .forEach(c -> best.merge(c.unit(), c, (one, other) -> saying.compare(one, other) >= 0 ? one : other));
        return List.copyOf(best.values());
    }

    /** A thing has several names, an act and its month one way of writing. */
    private boolean isAbsent(Clause best, Question question) {
        return question.clauses().stream()
                .filter(c -> c.unit() == best.unit() && c.kind() != Clause.Kind.BROADER)
                .filter(c -> NAMES.contains(c.kind()) == NAMES.contains(best.kind()))
                .filter(c -> c.kind() != Clause.Kind.CODE || c.weight() >= best.weight())
                .noneMatch(c -> index.holds(c.token()));
    }

    private static boolean isName(Clause clause) {
        return NAMES.contains(clause.kind())
                || clause.label().chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Pairs of characters that reach into each other are one word to a person. */
    private static List<String> labels(List<Clause> absent) {
        List<String> labels = new ArrayList<>();
        for (Clause clause : absent) {
            String label = clause.label();
            String last = labels.isEmpty() ? "" : labels.getLast();
            boolean joins = Scripts.hanCount(label) == label.length() && last.endsWith(label.substring(0, 1));
            if (joins) {
                labels.set(labels.size() - 1, last + label.substring(1));
            } else if (!labels.contains(label)) {
                labels.add(label);
            }
        }
        return labels.subList(0, Math.min(MOST, labels.size()));
    }
}
