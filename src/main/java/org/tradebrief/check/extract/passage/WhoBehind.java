package org.tradebrief.check.extract.passage;

import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Whose value it is where that is told behind it: 前三大市場占比過半的只有台灣, 占四成以上的是日本. */
final class WhoBehind {
    private WhoBehind() {}

    /**
     * The frame of whoever stands behind the number.
     *
     * @param top of how many first markets the part is; 0 for a part that one partner has, whose name may be what follows
     */
    static Frame of(Words words, Measured m, int top, Frame frame) {
        int at = m.nextToken();
        if (!words.is(at, Sense.OF) || !words.is(at + 1, Sense.EXACT) || !words.sameClause(at, at + 1)) {
            return frame;
        }
        int who = at + 2;
        while (words.is(who, Sense.EXACT)) {
            who++;
        }
        boolean one = words.at(who) instanceof Token.Name && words.sameClause(at, who) && !words.is(who + 1, Sense.AND);
        return one && top > 0
                ? frame.of(new Slot<>(((Token.Name) words.get(who)).economy(), Origin.CLAUSE))
                        .withPartners(null)
                : frame.blocked(Blocker.UNKNOWN_WORD);
    }
}
