package org.tradebrief.search;

import java.util.Set;
import org.tradebrief.library.Layer;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Concept;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.Question;

/**
 * What a question is about as a whole, beyond its words: which economies, and whether statistics or acts of control. It
 * moves pages, never removes them; the factors are stated here and nowhere else.
 *
 * @param economies that the question names, by ISO code
 * @param field what it asks for, ANY where it does not say clearly
 * @param direction export or import where it asks for one of them alone; else empty
 * @param home the economy of the workspace's people: of pages that answer alike, its own come first
 */
record Focus(Set<String> economies, Concept.Field field, String direction, String home) {
    /** Statistics about none of the economies named. */
    private static final double OTHER_ECONOMY = 0.45;

    /** A page of another issuer or subject than the economies named. */
    private static final double OTHER_ISSUER = 0.75;

    /** An act of control where statistics are asked for, or the other way round. */
    private static final double OTHER_FIELD = 0.6;

    /** Statistics of exports where imports are asked for, or the other way round. */
    private static final double OTHER_DIRECTION = 0.6;

    private static final double HOME = 1.02;

    static Focus of(Question question, Lexicon lexicon, String home) {
        double statistics = 0;
        double control = 0;
        for (Clause clause : question.clauses()) {
            if (clause.kind() == Clause.Kind.CONCEPT) {
                Concept.Field field = lexicon.find(clause.token().substring(2))
                        .map(Concept::field)
                        .orElse(Concept.Field.ANY);
                switch (field) {
                    case STATISTICS -> statistics += clause.weight();
                    case CONTROL -> control += clause.weight();
                    case ANY -> {}
                }
            }
        }
        Concept.Field field = statistics > 2 * control
                ? Concept.Field.STATISTICS
                : control > 2 * statistics ? Concept.Field.CONTROL : Concept.Field.ANY;
        return new Focus(question.economies(), field, direction(question), home);
    }

    private static String direction(Question question) {
        boolean exports = asks(question, "export");
        return exports == asks(question, "import") ? "" : exports ? "export" : "import";
    }

    private static boolean asks(Question question, String direction) {
        return question.clauses().stream()
                .anyMatch(c ->
                        c.token().equals("c:" + direction) || c.token().matches("c:" + direction + "-(value|partner)"));
    }

    double factor(Card card) {
        boolean statistics = card.layer() != Layer.POLICY;
        double factor = 1;
        if (!economies.isEmpty()) {
            double shared = (double)
                            economies.stream().filter(card.subjects()::contains).count()
                    / economies.size();
            double least = statistics ? OTHER_ECONOMY : OTHER_ISSUER;
            factor *= least + (1 - least) * shared;
        }
        if (field == Concept.Field.STATISTICS && !statistics || field == Concept.Field.CONTROL && statistics) {
            factor *= OTHER_FIELD;
        }
        if (statistics
                && card.category().contains(direction.equals("export") ? "import" : "export")
                && !direction.isEmpty()) {
            factor *= OTHER_DIRECTION;
        }
        return card.subjects().contains(home) ? factor * HOME : factor;
    }
}
