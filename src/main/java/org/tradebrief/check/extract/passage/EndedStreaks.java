package org.tradebrief.check.extract.passage;

import java.util.regex.Pattern;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;

/** 11 月轉增，結束了連續七個月的下降; ending seven straight months of decline: a streak up to the month before the one spoken of. */
final class EndedStreaks {
    private static final Pattern ENDS = Pattern.compile(
            "(?:结束|终结|终止|打破|扭转|告别|中断|ending|ended|ends|snapping|snapped|snaps|breaking|broke|halting)[^,;。]{0,8}$");

    private EndedStreaks() {}

    /** The stretch up to the month before, where the words say that the streak ended with the month spoken of. */
    static Stretch of(Reading r, int i, Stretch said) {
        Slot<Timespan> now = r.walk.frame().period();
        if (now == null || now.value().form() != Timespan.Form.MONTH || said.from() != null || said.to() != null) {
            return said;
        }
        return isSaid(r.words, i) ? new Stretch(null, now.value().monthBefore()) : said;
    }

    private static boolean isSaid(Words words, int i) {
        return ENDS.matcher(words.run().folded().substring(0, words.get(i).start()))
                .find();
    }
}
