package org.tradebrief.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradebrief.search.engine.Fusion;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Question;

/**
 * Puts an engine's scores on a scale from 0 to 1 that people can read: by words, the share of the question that the best
 * page answers, and the others in proportion; by ranks, 1 for what is first in every list; by meaning, the cosine.
 */
record Scale(double factor) {

    double of(double score) {
        return Math.max(0, Math.min(1, score * factor));
    }

    static Scale of(Route route, Question question, FitDocument best, double bestScore, Markers markers) {
        if (route.words() && route.vectors()) {
            return new Scale(1 / Fusion.HIGHEST);
        }
        return route.vectors() ? new Scale(1) : new Scale(answered(question, best, markers) / bestScore);
    }

    private static double answered(Question question, FitDocument best, Markers markers) {
        Set<Clause> found = new HashSet<>();
        markers.in(best.card().title()).forEach(m -> found.add(m.clause()));
        for (Passage passage : best.passages()) {
            markers.in(passage.text()).forEach(m -> found.add(m.clause()));
        }
        double asked = 0;
        double answered = 0;
        for (int unit = 0; unit < question.units(); unit++) {
            asked += heaviest(question.clauses(), unit);
            answered += heaviest(List.copyOf(found), unit);
        }
        return asked == 0 ? 1 : answered / asked;
    }

    private static double heaviest(List<Clause> clauses, int unit) {
        return clauses.stream()
                .filter(c -> c.unit() == unit && !c.label().isEmpty())
                .mapToDouble(Clause::weight)
                .max()
                .orElse(0);
    }
}
