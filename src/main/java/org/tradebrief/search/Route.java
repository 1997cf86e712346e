package org.tradebrief.search;

import org.tradebrief.search.words.Question;

/**
 * Which way a question takes. A Chinese sentence model only knows what it can read: on judged queries its list, blended
 * into every answer, made them worse, and made those of Chinese questions without a code better.
 *
 * @param why in a clause, for people
 */
record Route(boolean words, boolean vectors, String why) {

    /** Fewer Chinese characters carry no meaning of their own for the model. */
    static final int LEAST_HAN = 2;

    static Route of(SearchMode mode, Question question) {
        return switch (mode) {
            case TERMS -> new Route(true, false, "只比對字詞");
            case DENSE -> new Route(false, true, "只比對語意");
            case HYBRID -> hybrid(question);
        };
    }

    private static Route hybrid(Question question) {
        if (question.hasCode()) {
            return new Route(true, false, "含編號，只比對字詞");
        }
        return question.hanCount() < LEAST_HAN
                ? new Route(true, false, "非中文查詢，比對字詞與詞彙表")
                : new Route(true, true, "中文查詢，字詞與語意並用");
    }

    /** Words alone, for a reason. */
    Route wordsOnly(String reason) {
        return new Route(true, false, reason + "，只比對字詞");
    }
}
