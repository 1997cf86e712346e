package org.tradebrief.check.extract.passage;

import java.util.List;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** What a share is a part of, where that is not the exports or imports of who is spoken of: the world's, another's market. */
final class Wholes {
    private Wholes() {}

    /** 占全球出口 14.2%, 全球占比 14.8%: of the world's trade, also of one named after another: 中國占全球 14%，美國占 9%. */
    static boolean isOfWorld(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            if (isWorld(words.get(at))) {
                return words.is(at - 1, Sense.SHARE_VERB) || isShare(words, at + 1);
            }
            if (words.isAny(at, Sense.EXPORT, Sense.IMPORT) && !isWorld(words.get(Math.max(0, at - 1)))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isWorld(Token t) {
        return t.is(Sense.GROUP_WORLD)
                || t instanceof Token.Name n && n.economy().kind() == Economy.Kind.WORLD;
    }

    /** Whether a word for a share follows, with nothing but what it is of between. */
    private static boolean isShare(Words words, int from) {
        int at = from;
        while (at <= from + 2
                && !words.is(at, Sense.SHARE)
                && words.isAny(at, Sense.OF, Sense.EXPORT, Sense.IMPORT, Sense.TRADE, Sense.NEUTRAL)) {
            at++;
        }
        return words.is(at, Sense.SHARE);
    }

    /** 中國在美國市場的市占率: a part of what the other imports, not of what the first exports. */
    static Frame of(Words words, int i, Frame frame) {
        Economy owner = frame.partnerOrNull();
        Economy seller = frame.reporterOrNull();
        if (owner == null || seller == null) {
            return frame;
        }
        for (int at = i - 1; at > 0 && words.sameClause(at, i); at--) {
            boolean within = words.get(at) instanceof Token.Name n
                    && n.economy().equals(owner)
                    && words.text(words.get(at - 1)).equals("在");
            if (within && words.isAny(at + 1, Sense.MARKET, Sense.IMPORT, Sense.OF)) {
                return frame.of(new Slot<>(owner, Origin.CLAUSE))
                        .withPartners(new Slot<>(List.of(seller), Origin.CLAUSE))
                        .withQuantity(new Slot<>(Quantity.IMPORT, Origin.CLAUSE), 0);
            }
        }
        return frame;
    }
}
