package org.tradebrief.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Layer;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.measure.MeasureMarks;
import org.tradebrief.search.measure.MeasureStatus;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Concept;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.Question;
import org.tradebrief.search.words.Sides;

/**
 * What a question is about as a whole, beyond its words: which economies and months, whether statistics or acts of control,
 * which status of measures, and whether what is new. It moves pages, never removes them; the factors are stated here and nowhere else.
 *
 * @param economies that the question names, by ISO code
 * @param sides whose trade is asked for and with whom; where it does not say, any of them may tell
 * @param owners the economies whose own acts are asked for
 * @param months that it names
 * @param latest whether it asks for what is new
 * @param status that it asks for; null for any
 * @param field what it asks for, ANY where it does not say clearly; exports or imports of an economy, and trade between two, are
 *     statistics where nothing of control is said
 * @param direction export or import where it asks for one of them alone; else empty
 * @param home the economy of the workspace's people: of pages that answer alike, its own come first
 */
record Focus(
        Set<String> economies,
        Sides sides,
        Set<String> owners,
        Set<YearMonth> months,
        boolean latest,
        @Nullable MeasureStatus status,
        Concept.Field field,
        String direction,
        String home) {
    /** Nearly every act in a library is one of this economy, or told by it: its name draws all of its laws near. */
    static final String SPEAKER = "CHN";

    /** Statistics about none of the economies named. */
    private static final double OTHER_ECONOMY = 0.4;

    /** Statistics of two economies where others than these two are asked for. */
    private static final double OTHER_PAIR = 0.7;

    /** Statistics told by another side than the economies named: imports from an economy where its own are asked for. */
    private static final double OTHER_REPORTER = 0.65;

    /** A page of another issuer or subject than the economies named. */
    private static final double OTHER_ISSUER = 0.75;

    /** An act of control where statistics are asked for, or the other way round. */
    private static final double OTHER_FIELD = 0.6;

    /** Statistics of exports where imports are asked for, or the other way round. */
    private static final double OTHER_DIRECTION = 0.6;

    /** A page of another month than those named. */
    private static final double OTHER_MONTH = 0.6;

    /** A measure that has the status asked for, or has given it to others. */
    private static final double STATUS = 2.0;

    /** The days in which what makes a page new halves, for a question that asks for what is new. */
    private static final double HALF_LIFE = 480;

    /** What an old page is worth for it: the newest of what answers is asked for, not the newest page. */
    private static final double OLD = 0.7;

    static final double HOME = 1.02;

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
        int economies = question.economies().size();
        boolean flow = control == 0
                && (economies > 0 && !direction(question).isEmpty() || economies > 1 && question.asks("trade"));
        Concept.Field field = flow || statistics > 2 * control
                ? Concept.Field.STATISTICS
                : control > 2 * statistics ? Concept.Field.CONTROL : Concept.Field.ANY;
        return new Focus(
                question.economies(),
                question.sides(),
                question.owners(),
                question.months(),
                question.asks("latest"),
                status(question),
                field,
                direction(question),
                home);
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

    private static @Nullable MeasureStatus status(Question question) {
        if (question.asks("repeal") || question.asks("terminate")) {
            return MeasureStatus.ENDED;
        }
        return question.asks("suspend") ? MeasureStatus.SUSPENDED : null;
    }

    double factor(Card card, MeasureMarks marks) {
        return factor(card) * (status != null && marks.of(card.path()).tellsOf(status) ? STATUS : 1);
    }

    double factor(Card card) {
        boolean statistics = card.layer().isOfStatistics();
        double factor = 1;
        if (!economies.isEmpty()) {
            double shared =
                    (double) economies.stream().filter(e -> tellsOf(e, card)).count() / economies.size();
            double least = statistics ? OTHER_ECONOMY : OTHER_ISSUER;
            factor *= least + (1 - least) * shared;
            if (!statistics && isOfSpeaker(card)) {
                factor *= OTHER_ISSUER;
            }
            if (statistics && isOfAnotherPair(card)) {
                factor *= OTHER_PAIR;
            }
            if (statistics && shared > 0 && !tells(card.subjects().getFirst())) {
                factor *= OTHER_REPORTER;
            }
        }
        if (field == Concept.Field.STATISTICS && !statistics || field == Concept.Field.CONTROL && statistics) {
            factor *= OTHER_FIELD;
        }
        if (statistics && isOfOtherDirection(card)) {
            factor *= OTHER_DIRECTION;
        }
        return factor * (card.subjects().contains(home) ? HOME : 1);
    }

    /** What the speaker says or does about an economy is no act of that economy's own. */
    private boolean isOfSpeaker(Card card) {
        return !owners.isEmpty()
                && !economies.contains(SPEAKER)
                && card.subjects().contains(SPEAKER);
    }

    /** Germany and the US where Germany and China are asked for; what Germany says of all its partners may answer. */
    private boolean isOfAnotherPair(Card card) {
        return economies.size() > 1 && card.subjects().size() > 1 && !economies.containsAll(card.subjects());
    }

    private boolean tells(String side) {
        return sides.reporters().isEmpty()
                ? economies.contains(side)
                : sides.reporters().contains(side);
    }

    /** What an economy reports of all its partners tells of each of them. */
    private boolean tellsOf(String economy, Card card) {
        List<String> subjects = card.subjects();
        boolean ofAllPartners = card.layer() == Layer.BILATERAL && subjects.size() == 1;
        return subjects.contains(economy)
                || ofAllPartners
                        && sides.partners().contains(economy)
                        && sides.reporters().contains(subjects.getFirst());
    }

    /** One side's exports are the other's imports. */
    private boolean isOfOtherDirection(Card card) {
        boolean mirrored = !card.subjects().isEmpty()
                && sides.partners().contains(card.subjects().getFirst());
        boolean exports = direction.equals("export") != mirrored;
        return !direction.isEmpty() && card.category().contains(exports ? "import" : "export");
    }

    /**
     * Puts pages of the months named first, and newer ones where what is new is asked for, after words and meaning have been
     * joined: neither knows when a page is of.
     */
    List<Found> inTime(List<Found> found) {
        LocalDate newest = found.stream()
                .map(f -> day(f.card()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return months.isEmpty() && !latest
                ? found
                : (latest ? answering(found) : found)
                        .stream()
                                .map(f ->
                                        f.times(newness(f.card(), newest) * (ofOtherMonth(f.card()) ? OTHER_MONTH : 1)))
                                .sorted(Comparator.comparingDouble((Found f) -> -f.score()))
                                .toList();
    }

    /** Joined ranks lie so close that the newest page would be first, whatever it says: how well words answer counts as much. */
    private static List<Found> answering(List<Found> found) {
        double top = found.stream().mapToDouble(Found::score).max().orElse(0);
        double best = found.stream().mapToDouble(Found::words).max().orElse(0);
        return best == 0
                ? found
                : found.stream()
                        .map(f -> f.score((f.score() + top * f.words() / best) / 2))
                        .toList();
    }

    private double newness(Card card, LocalDate newest) {
        double halvings = (newest.toEpochDay() - day(card).toEpochDay()) / HALF_LIFE;
        return latest ? OLD + (1 - OLD) * Math.pow(2, -halvings) : 1;
    }

    /** Statistics bear no day, and are as new as what is known. */
    private static LocalDate day(Card card) {
        LocalDate day = card.date();
        return day == null ? card.vintage() : day;
    }

    private boolean ofOtherMonth(Card card) {
        LocalDate day = card.date();
        return !months.isEmpty() && day != null && !months.contains(YearMonth.from(day));
    }
}
