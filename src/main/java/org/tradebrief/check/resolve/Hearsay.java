package org.tradebrief.check.resolve;

import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Tells what somebody says of matters of their own: 一位老闆告訴我，他的訂單少了四成. No statistics know of these. */
final class Hearsay {
    private Hearsay() {}

    static boolean is(Words words, int at) {
        Token t = words.get(at);
        if (!t.is(Sense.HEARSAY)) {
            return false;
        }
        Token before = words.at(at - 1);
        Token next = words.at(at + 1);
        boolean other = before != null
                && before.end() == t.start()
                && words.text(before).equals("其"); // 其他
        boolean others = next != null && "國国方項项人".indexOf(words.text(next).charAt(0)) >= 0 && next.start() == t.end();
        boolean itsOwn = before instanceof Token.Name && words.text(t).startsWith("自"); // 美國自家的出口
        return !other && !others && !itsOwn;
    }
}
