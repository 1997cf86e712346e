package org.tradebrief.check.resolve;

import java.util.List;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** One partner told of several that report, one after another: 中國占台灣出口 21.24%、占南韓 19.59%; 在美國排第七，在日本排第八. */
final class Whose {
    private Whose() {}

    /** Whether the name is the next one whose trade the partner of the sentence has a part or a place in. */
    static boolean goesOn(Words words, int at, State state) {
        if (state.reporter == null
                || !words.sameSentence(at, state.reporter.index())
                || state.partners != null && state.partners.value().contains(((Token.Name) words.get(at)).economy())) {
            return false;
        }
        return state.partners != null && isPart(words, at) && isPart(words, state.reporter.index())
                || isPlace(words, at) && isLed(words, state.reporter.index());
    }

    /** The same partner, of another's trade; the flow stays. Where nobody was read as the partner, nobody can say who it is. */
    static void take(Economy economy, int at, State state) {
        State.Set<List<Economy>> partners = state.partners;
        state.reporter(economy, at);
        state.partners = partners;
        state.unknownEconomy = partners == null ? new State.Set<>(Blocker.UNKNOWN_ECONOMY, at) : null;
    }

    /** 占南韓 19.59%, 占台灣出口. */
    private static boolean isPart(Words words, int at) {
        Token behind = words.at(at + 1);
        return words.is(at - 1, Sense.SHARE_VERB)
                && (behind instanceof Token.Number || words.isAny(at + 1, Sense.EXPORT, Sense.IMPORT, Sense.OF));
    }

    /** 在日本排第八, 在日本也排第八. */
    private static boolean isPlace(Words words, int at) {
        int verb = at + 1;
        while (verb <= at + 3 && words.at(verb) != null && !(words.at(verb) instanceof Token.Ordinal)) {
            verb++;
        }
        return isLed(words, at) && words.at(verb) instanceof Token.Ordinal && words.sameClause(verb, at);
    }

    private static boolean isLed(Words words, int at) {
        return words.run()
                .folded()
                .substring(0, words.get(at).start())
                .stripTrailing()
                .endsWith("在");
    }
}
