package org.tradebrief.check.extract.passage;

import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** A direction right behind its subject, of the flow that the sentence named before: 前者擴大、後者縮小, 2022 年增、2023 年減. */
final class BriefDirections {
    private static final int REACH = 3;

    private BriefDirections() {}

    /** @param flow the token that names the flow, or the time, which the direction goes on to be of */
    static boolean isToldOf(Reading r, int flow, int i) {
        Words words = r.words;
        if (!words.sameSentence(flow, i) || !ends(words, i + 1)) {
            return false;
        }
        int at = i - 1;
        while (at > i - REACH && isLight(words, at)) {
            at--;
        }
        Token t = words.at(at);
        if (t == null || !words.sameClause(at, i)) {
            return false;
        }
        return isReferred(words.text(t)) || t instanceof Token.Span && r.walk.partnerIndex() >= 0;
    }

    private static boolean isReferred(String word) {
        return word.equals("前者") || word.equals("後者") || word.equals("后者");
    }

    private static boolean isLight(Words words, int at) {
        return words.is(at, Sense.NEUTRAL) && !isReferred(words.text(words.get(at)));
    }

    private static boolean ends(Words words, int at) {
        return words.at(at) == null || words.get(at) instanceof Token.Mark || words.is(at, Sense.AND);
    }
}
