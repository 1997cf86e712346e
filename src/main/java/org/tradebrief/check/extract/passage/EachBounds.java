package org.tradebrief.check.extract.passage;

import java.util.Set;
import org.tradebrief.check.extract.Happenings;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Measures;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * 連續 7 個月都超過 100 億, 自台灣和自中國的進口都超過 1,700 億: a level that each of several months or partners is held
 * against, and no value of the last of them, nor of all together.
 */
final class EachBounds {
    private static final Set<String> COUNTED = Set.of("個月", "个月", "months");
    private static final Set<String> EACH = Set.of("都", "均", "皆", "各", "全都", "全部", "個個", "个个", "both", "each", "all");

    private EachBounds() {}

    /** Whether the amount at that token, which stands for what the frame is of, is such a level. */
    static boolean isBound(Reading r, int i, Frame of) {
        return Happenings.level(r, i) != null && (isOfEach(r.words, i) || countsMonths(r.words, i, of));
    }

    /** 都超過, both exceeded. */
    static boolean isOfEach(Words words, int i) {
        int bound = words.is(i - 1, Sense.USD) ? i - 2 : i - 1;
        Token before = words.at(bound - 1);
        return before != null && words.sameClause(bound - 1, i) && EACH.contains(words.text(before));
    }

    /**
     * In its clause, or where the value is of no one month anywhere in its sentence; 前 11 個月 is one word for a time, and
     * counts nothing.
     */
    private static boolean countsMonths(Words words, int i, Frame of) {
        boolean month = of.period() != null && of.period().value().form() == Timespan.Form.MONTH;
        int from = i;
        while (from > 0 && words.sameSentence(from - 1, i)) {
            from--;
        }
        for (int at = from; at < words.size() && words.sameSentence(at, i); at++) {
            boolean near = !month || words.sameClause(at, i);
            Measured m = near && at != i && words.get(at) instanceof Token.Number ? Measures.at(words, at) : null;
            if (m != null && COUNTED.contains(m.unitText())) {
                return true;
            }
        }
        return false;
    }
}
