package org.tradebrief.check.extract.passage;

import java.util.List;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;

/** 最大貿易順差, 最大逆差商品: an extreme of the balance that is named right behind it. */
final class Largest {
    private static final List<String> GOODS = List.of("商品", "产品", "品项", "品类", "项目", "类别");

    private Largest() {}

    static boolean isOfBalance(Words words, int i) {
        return balance(words, i) > 0;
    }

    /** The frame with that balance; of goods where it is said to be that of one kind. */
    static Frame of(Reading r, int i, Frame frame) {
        int at = balance(r.words, i);
        if (at < 0) {
            return frame;
        }
        Frame of = frame.withQuantity(
                new Slot<>(Quantity.BALANCE, Origin.OWN_WORDS), r.words.is(at, Sense.DEFICIT) ? -1 : 1);
        return GOODS.stream().anyMatch(goods -> r.words.isBehind(at, goods)) ? of.blocked(Blocker.PRODUCT) : of;
    }

    private static int balance(Words words, int i) {
        int at = words.isAny(i + 1, Sense.OF) || words.is(i + 1, Sense.NEUTRAL) && !isBalance(words, i + 1)
                ? i + 2
                : i + 1;
        return words.is(i, Sense.MOST) && isBalance(words, at) && words.sameClause(at, i) ? at : -1;
    }

    private static boolean isBalance(Words words, int at) {
        return words.isAny(at, Sense.DEFICIT, Sense.SURPLUS);
    }
}
