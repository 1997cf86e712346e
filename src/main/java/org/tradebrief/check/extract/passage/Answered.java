package org.tradebrief.check.extract.passage;

import java.util.List;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** An extreme that is told before the partner that has it: 逆差最大的是中國，最小的是對南韓. */
final class Answered {
    private Answered() {}

    /** The frame with the partner that the word at that token leads to; as it is where it leads to none. */
    static Frame frame(Reading r, int i) {
        Frame f = r.walk.frame();
        if (f.reporter() == null && f.partners() == null) {
            return f;
        }
        int verb = Predicate.name(r.words, i);
        int name = verb >= 0 ? verb : StandOuts.nameBehind(r.words, i);
        Economy who = r.words.at(name) instanceof Token.Name n ? n.economy() : null;
        boolean partner = who != null
                && !who.equals(f.reporterOrNull())
                && r.walk.partners().contains(who);
        return who != null && partner ? f.withPartners(new Slot<>(List.of(who), Origin.CLAUSE)) : f;
    }
}
