package org.tradebrief.check.extract.policy;

import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.extract.ActsOfDay;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Clauses whose whole point is what an act is, without a word such as 已 or 仍 that says so. */
final class ActClauses {
    private static final Pattern SINCE = Pattern.compile("(?:起|开始|from|since)[^,。;:]{0,4}$");

    private ActClauses() {}

    /** 4 月 4 日公告所涉措施停止, 第 46 號第二款 active: all that a clause says of its act, and no day on which it was so. */
    static boolean endsWith(Words words, int i) {
        boolean latin = words.text(words.get(i)).chars().allMatch(c -> c < 128);
        boolean turns = words.isAny(i, Sense.SUSPENDED, Sense.STOPPED, Sense.REPEALED);
        if (!isLast(words, i) || !turns && !(latin && words.is(i, Sense.EFFECTIVE))) {
            return false;
        }
        boolean act = latin && turns;
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            Token t = words.get(at);
            boolean called =
                    t instanceof Token.Day && ActsOfDay.follow(words.run().folded(), t.end());
            if (t instanceof Token.Day && !called || t.isAny(Sense.EFFECTIVE, Sense.EXPIRES, Sense.MISSING)) {
                return false;
            }
            act |= called || t instanceof Token.Act || latin && t.isAny(Sense.CONTROL, Sense.ORDER);
        }
        return act;
    }

    /** #2025-18: suspended under the truce: nothing but a colon or an arrow between the act and the word. */
    static boolean isPredicate(Words words, int i) {
        boolean latin = words.text(words.get(i)).charAt(0) < 0x80;
        int at = i - 1;
        boolean joint = words.isMark(at, ":：=") || words.is(at, Sense.ARROW);
        while (at > 0 && words.isClose(at - 1) && words.opener(at - 2) >= 0) {
            at = words.opener(at - 2);
        }
        return latin && joint && words.at(at - 1) instanceof Token.Act;
    }

    /** 自 11 月 10 日起停止執行: with nothing behind that sets an end. */
    static boolean isSince(Words words, int i) {
        boolean day = false;
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            day |= words.get(at) instanceof Token.Day;
        }
        String before = words.run().folded().substring(0, words.get(i).start());
        if (words.isAny(i, Sense.SUSPENDED, Sense.STOPPED, Sense.REPEALED) && isDayBehind(words, i)) {
            return true;
        }
        return day
                && words.isAny(i, Sense.SUSPENDED, Sense.STOPPED, Sense.REPEALED)
                && !words.is(i, Sense.EXPIRES)
                && SINCE.matcher(before).find();
    }

    /** stopped from 10 Nov 2025. */
    private static boolean isDayBehind(Words words, int i) {
        boolean from = List.of("from", "since", "自").stream().anyMatch(w -> words.isBehind(i, w));
        return from && words.at(i + 2) instanceof Token.Day;
    }

    private static boolean isLast(Words words, int i) {
        Token next = words.at(i + 1);
        return next == null || next.isMark("，,；;。.、\n）)");
    }
}
