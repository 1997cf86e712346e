package org.tradebrief.check.extract.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.TimeUnit;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** 早一個月, 生效後一個月喊停: one month by which two days of acts lie apart, which elsewhere is no number. */
public final class GapStatements {
    private static final Pattern ONE = Pattern.compile("(?<=[早晚迟前后满隔距差足]|早了|晚了|相距|相隔)(一个(?:月|星期|礼拜))");

    private GapStatements() {}

    /** Adds them where the sentence speaks of acts and of what happens to them. */
    public static void takeAll(Reading r) {
        String folded = r.words.run().folded();
        if (!folded.contains("一个月") && !folded.contains("一个星期") && !folded.contains("一个礼拜")) {
            return;
        }
        Matcher one = ONE.matcher(folded);
        int i = 0;
        while (one.find()) {
            while (i + 1 < r.words.size() && r.words.get(i + 1).start() <= one.start(1)) {
                i++;
            }
            if (speaksOfActs(r.words, i)) {
                Value value = Value.ofWord(1);
                TimeUnit unit = one.group(1).endsWith("月") ? TimeUnit.MONTH : TimeUnit.WEEK;
                r.addAt(
                        FigureKind.DURATION,
                        one.start(1),
                        one.end(1),
                        i,
                        r.walk.frame(),
                        new Claim.Length(value, unit, false));
            }
        }
    }

    private static boolean speaksOfActs(Words words, int i) {
        boolean act = false;
        boolean turn = false;
        for (int at = i; at >= 0 && words.sameSentence(i, at); at--) {
            Token t = words.get(at);
            act |= t instanceof Token.Act || t instanceof Token.Day || t.is(Sense.ANNOUNCEMENT);
            turn |= t.isAny(Sense.EFFECTIVE, Sense.SUSPENDED, Sense.STOPPED, Sense.EXPIRES, Sense.ANNOUNCED);
        }
        return act && turn;
    }
}
