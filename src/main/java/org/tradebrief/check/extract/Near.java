package org.tradebrief.check.extract;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Looks around a number for the word that says what it is. */
public final class Near {
    private Near() {}

    /** The place of the nearest word to the left that carries meaning here; -1 at the start of the clause. */
    public static int left(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            if (words.isOpen(at)) {
                return at;
            }
            if (!isLight(words.get(at)) || isMore(words.text(words.get(at)))) {
                return at;
            }
        }
        return -1;
    }

    /** Currencies, approximating words and adverbs stand between a number and what it is of. */
    private static boolean isLight(Token t) {
        if (t.isAny(Sense.USD, Sense.ABOUT, Sense.OVER, Sense.NEARLY, Sense.UNDER, Sense.AT_LEAST, Sense.AT_MOST)) {
            return !t.isAny(Sense.HIGHER, Sense.LOWER, Sense.DIFFERENCE, Sense.UP, Sense.DOWN);
        }
        return t.is(Sense.NEUTRAL)
                && !t.isAny(
                        Sense.EXACT,
                        Sense.OF,
                        Sense.FROM,
                        Sense.TOWARD,
                        Sense.UP,
                        Sense.DOWN,
                        Sense.DIFFERENCE,
                        Sense.MARKET,
                        Sense.ORIGIN,
                        Sense.SHARE_VERB,
                        Sense.AND,
                        Sense.CHANGE,
                        Sense.SHARE,
                        Sense.RATIO);
    }

    /** 多, 少, 高, 低 right before a number compare. */
    private static boolean isMore(String word) {
        return word.equals("多") || word.equals("少") || word.equals("高") || word.equals("低") || word.equals("高出");
    }

    static @Nullable Token token(Words words, int at) {
        return words.at(at);
    }

    /** Whether a word of that sense stands in the same clause before the token, after the last number. */
    public static int before(Words words, int i, Sense... senses) {
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            Token t = words.get(at);
            if (t.isAny(senses)) {
                return at;
            }
            if (isValue(t)) {
                return -1;
            }
        }
        return -1;
    }

    /** The same in the whole sentence. */
    public static boolean inSentenceBefore(Words words, int i, Sense... senses) {
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            if (words.get(at).isAny(senses)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence names an announcement or order by its number, or holds a word of such a sense. */
    public static boolean speaksOfMeasures(Words words, int i, Sense... senses) {
        for (int at = 0; at < words.size(); at++) {
            boolean measure =
                    words.get(at) instanceof Token.Act || words.get(at).isAny(senses);
            if (measure && words.sameSentence(at, i)) {
                return true;
            }
        }
        return false;
    }

    /** The next word of that sense in the clause, before the next number; -1 if there is none. */
    public static int after(Words words, int i, Sense... senses) {
        for (int at = i; at < words.size() && words.sameClause(at, i); at++) {
            Token t = words.get(at);
            if (t.isAny(senses)) {
                return at;
            }
            if (isValue(t) || words.isOpen(at) || t.is(Sense.AND)) {
                return -1;
            }
        }
        return -1;
    }

    public static boolean isValue(Token t) {
        return t instanceof Token.Number || t instanceof Token.Part;
    }

    /** The first token of the sentence that the token stands in. */
    public static int sentenceStart(Words words, int i) {
        int at = i;
        while (at > 0 && words.sameSentence(at - 1, i)) {
            at--;
        }
        return at;
    }

    /** The first token of the clause that the token stands in. */
    public static int clauseStart(Words words, int i) {
        int at = i;
        while (at > 0 && words.sameClause(at - 1, i)) {
            at--;
        }
        return at;
    }
}
