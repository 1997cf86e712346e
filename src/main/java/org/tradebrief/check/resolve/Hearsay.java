package org.tradebrief.check.resolve;

import java.util.regex.Pattern;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Tells what somebody says of matters of their own: 一位老闆告訴我，他的訂單少了四成. No statistics know of these. */
final class Hearsay {
    /** 她指的是, 他算過: a person who points at the statistics tells of these. */
    private static final Pattern POINTS = Pattern.compile("^(?:[指算說说講讲看引比提]|整理|統計|统计|追蹤|追踪|把).*");

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
        boolean points = next != null
                && words.text(t).matches("[他她][們们]?")
                && POINTS.matcher(words.text(t.end(), next.end())).matches();
        return !other && !others && !itsOwn && !points;
    }
}
