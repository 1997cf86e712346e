package org.tradebrief.check.resolve;

import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** 中國以外: an economy named to be left out; 居美國、香港之後: named as one of those ahead. */
final class Excepted {
    private Excepted() {}

    static boolean is(Words words, int at) {
        int last = at;
        while (words.is(last + 1, Sense.AND) && words.at(last + 2) instanceof Token.Name) {
            last += 2;
        }
        Token next = words.at(last + 1);
        String after = next == null ? "" : words.text(next);
        return after.startsWith("以外")
                || after.startsWith("除外")
                || after.equals("之後")
                || after.equals("之后")
                || words.at(at - 1) != null && words.text(words.get(at - 1)).equals("除");
    }
}
