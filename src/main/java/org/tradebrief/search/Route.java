package org.tradebrief.search;

import org.tradebrief.search.words.Question;
import org.tradebrief.text.Scripts;

/**
 * Which way a question takes. A Chinese sentence model only knows what it can read: on judged queries its list, blended
 * into every answer, made them worse, and made those of Chinese questions without a code better.
 */
record Route(boolean words, boolean vectors, Why why) {

    /** Fewer Chinese characters carry no meaning of their own for the model. */
    static final int LEAST_HAN = 2;

    /** One word alone is better looked up than interpreted. */
    static final int LEAST_WORDS = 2;

    /** @param multilingual whether the model reads other languages than Chinese */
    static Route of(SearchMode mode, Question question, boolean multilingual) {
        return switch (mode) {
            case TERMS -> new Route(true, false, Why.of(Why.Case.TERMS));
            case DENSE -> new Route(false, true, Why.of(Why.Case.DENSE));
            case HYBRID -> hybrid(question, multilingual);
        };
    }

    private static Route hybrid(Question question, boolean multilingual) {
        if (question.isNames()) {
            return new Route(true, false, Why.of(Why.Case.NAME));
        }
        if (question.hasCode() && !question.isText()) {
            return new Route(true, false, Why.of(Why.Case.CODE));
        }
        if (question.hanCount() >= LEAST_HAN) {
            return new Route(true, true, Why.of(Why.Case.CHINESE));
        }
        boolean sentence = multilingual && question.units() >= LEAST_WORDS;
        return sentence
                ? new Route(true, true, Why.of(Why.Case.MULTILINGUAL))
                : new Route(
                        true, false, Why.of(Scripts.hanCount(question.text()) > 0 ? Why.Case.SHORT : Why.Case.FOREIGN));
    }

    /** Words alone, for a reason. */
    Route wordsOnly(Why reason) {
        return new Route(true, false, reason);
    }
}
