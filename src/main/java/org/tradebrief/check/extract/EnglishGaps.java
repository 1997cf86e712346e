package org.tradebrief.check.extract;

import java.util.Locale;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Where English says what a gap is from: 1.0bn larger than that with China, exceeded that with China by 1.0bn. */
public final class EnglishGaps {
    private static final int FARTHEST = 16;

    private EnglishGaps() {}

    /** The English word than behind the number's unit; -1 for none. */
    public static int than(Words words, int number) {
        for (int at = number + 1; at <= number + 3 && words.sameClause(number, at); at++) {
            String text = words.text(words.get(at)).toLowerCase(Locale.ROOT);
            if (text.equals("than") || text.endsWith(" than")) {
                return at;
            }
        }
        return -1;
    }

    /** exceeded that with China by US$1.0bn: the word that compares; -1 where no by stands before the number. */
    public static int by(Words words, int number) {
        int at = number - 1;
        while (words.isAny(at, Sense.USD, Sense.ABOUT, Sense.OVER, Sense.NEARLY)) {
            at--;
        }
        Token t = words.at(at);
        if (t == null || !words.text(t).equalsIgnoreCase("by")) {
            return -1;
        }
        for (int i = at - 1; words.sameClause(number, i) && number - i <= FARTHEST; i--) {
            if (words.isAny(i, Sense.HIGHER, Sense.LOWER)) {
                return i;
            }
        }
        return -1;
    }
}
