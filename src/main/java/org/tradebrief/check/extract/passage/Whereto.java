package org.tradebrief.check.extract.passage;

import java.util.List;
import org.tradebrief.check.extract.Lists;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Where the part of a trade goes, said behind its percentage: 33.37% 流向中國與香港, 有 21.24% 銷往中國, 一半以上集中在前三大市場. */
final class Whereto {
    private static final String ENDS = "往至到赴";

    private Whereto() {}

    static boolean isSaid(Words words, Measured m) {
        return verb(words, m) >= 0;
    }

    /** The frame with the partners that the part goes to; as it is where none are named. */
    static Frame of(Words words, Measured m, Frame frame) {
        int verb = verb(words, m);
        List<Economy> names = verb < 0 ? List.of() : Lists.after(words, verb + 1);
        return names.isEmpty() ? frame : frame.withPartners(new Slot<>(names, Origin.CLAUSE));
    }

    /** The number of markets that the part is spread over; 0 where they are not counted. */
    static int markets(Words words, Measured m) {
        int verb = verb(words, m);
        return verb >= 0 && words.at(verb + 1) instanceof Token.Top t ? t.count() : 0;
    }

    /** The place of the verb; −1 for none. */
    private static int verb(Words words, Measured m) {
        int at = m.nextToken();
        while (words.is(at, Sense.OVER) || words.isMark(at, ")）")) {
            at++;
        }
        if (words.isOpen(at) && words.closer(at) > 0) {
            at = words.closer(at) + 1;
        }
        return words.sameClause(m.from(), at) && (words.is(at, Sense.SHARE_VERB) || isGoing(words, at)) ? at : -1;
    }

    private static boolean isGoing(Words words, int at) {
        Token t = words.at(at);
        if (t == null || !t.is(Sense.TOWARD) || t.is(Sense.AND)) {
            return false;
        }
        String verb = words.text(t);
        boolean named = words.at(at + 1) instanceof Token.Name;
        return named && verb.length() > 1 && ENDS.indexOf(verb.charAt(verb.length() - 1)) >= 0;
    }
}
