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

    /** One word alone is better looked up than interpreted. */
    static final int LEAST_WORDS = 2;

    /** @param multilingual whether the model reads other languages than Chinese */
    static Route of(SearchMode mode, Question question, boolean multilingual) {
        return switch (mode) {
            case TERMS -> new Route(true, false, "只比對字詞");
            case DENSE -> new Route(false, true, "只比對語意");
            case HYBRID -> hybrid(question, multilingual);
        };
    }

    private static Route hybrid(Question question, boolean multilingual) {
        if (question.hasCode()) {
            return new Route(true, false, "含編號，只比對字詞");
        }
        if (question.hanCount() >= LEAST_HAN) {
            return new Route(true, true, "中文查詢，字詞與語意並用");
        }
        boolean sentence = multilingual && question.units() >= LEAST_WORDS;
        return sentence ? new Route(true, true, "多語模型，字詞與語意並用") : new Route(true, false, "非中文查詢，比對字詞與詞彙表");
    }

    /** Words alone, for a reason. */
    Route wordsOnly(String reason) {
        return new Route(true, false, reason + "，只比對字詞");
    }
}
