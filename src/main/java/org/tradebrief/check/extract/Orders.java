package org.tradebrief.check.extract;

import java.util.regex.Pattern;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Tells orders (令) from announcements: 商務部令 2025 年第 5 號……；第 6 號 names two orders. */
public final class Orders {
    /** 號|商務部令, 號|令: the word for an order right behind the number. */
    private static final Pattern BEHIND = Pattern.compile(" ?的?(?:国务院|商务部|海关总署|部)?令(?!牌|人)");
    /** 令牌, 令人: the sign alone means an order where an issuer stands before it, or a number behind. */
    private static final Pattern NUMBERED = Pattern.compile("[ (〔\\[《第\\d一二三四五六七八九十]|$");

    private Orders() {}

    public static boolean isOrder(Words words, int act) {
        if (isCalledBehind(words, act)) {
            return true; // 商務部第 5 號令, 2025 年第 5 號商務部令
        }
        if (words.is(act + 1, Sense.ANNOUNCEMENT) && !words.is(act - 1, Sense.ORDER)) {
            return false; // 國務院第 792 號令施行，同一天…第 51 號公告
        }
        for (int at = act; at >= 0 && words.sameSentence(at, act); at--) {
            Token t = words.get(at);
            if (t.is(Sense.ORDER) && isOrderWord(words, t)) {
                return true;
            }
            if (t.is(Sense.ANNOUNCEMENT)
                    || t instanceof Token.Act a && at < act && a.year() > 0 && !isNamed(words, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCalledBehind(Words words, int act) {
        int end = words.get(act).end();
        return BEHIND.matcher(words.run().folded())
                .region(end, words.run().length())
                .lookingAt();
    }

    private static boolean isOrderWord(Words words, Token t) {
        return !words.text(t).equals("令")
                || NUMBERED.matcher(words.run().folded())
                        .region(t.end(), words.run().length())
                        .lookingAt();
    }

    private static boolean isNamed(Words words, int act) {
        return words.is(act - 1, Sense.ORDER);
    }
}
