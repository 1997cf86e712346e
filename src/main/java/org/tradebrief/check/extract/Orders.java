package org.tradebrief.check.extract;

import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Tells orders (令) from announcements: 商務部令 2025 年第 5 號……；第 6 號 names two orders. */
public final class Orders {
    private Orders() {}

    public static boolean isOrder(Words words, int act) {
        if (words.isBehind(act, "令")) {
            return true; // 商務部第 5 號令
        }
        if (words.is(act + 1, Sense.ANNOUNCEMENT) && !words.is(act - 1, Sense.ORDER)) {
            return false; // 國務院第 792 號令施行，同一天…第 51 號公告
        }
        for (int at = act; at >= 0 && words.sameSentence(at, act); at--) {
            Token t = words.get(at);
            if (t.is(Sense.ORDER)) {
                return true;
            }
            if (t.is(Sense.ANNOUNCEMENT)
                    || t instanceof Token.Act a && at < act && a.year() > 0 && !isNamed(words, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNamed(Words words, int act) {
        return words.is(act - 1, Sense.ORDER);
    }
}
