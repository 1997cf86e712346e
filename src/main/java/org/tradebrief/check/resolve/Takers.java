package org.tradebrief.check.resolve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Who takes a part of somebody's trade, and whose it is: 美國拿走它出口的兩成, 中國占台灣出口 21.24%. */
final class Takers {
    private static final Set<String> OWNERS = Set.of("它", "牠", "其", "該國", "该国", "its", "their");
    private final Words words;

    Takers(Words words) {
        this.words = words;
    }

    /** Takes the name at that token for what it is there; false where the words say nothing of the kind. */
    boolean take(Token.Name name, int at, State state) {
        Token.Name taker = takerFrom(at);
        if (taker != null) {
            state.reporter(name.economy(), at);
            state.partner(taker.economy(), at - 2);
            return true;
        }
        boolean reported = state.reporter != null && !state.reporter.value().equals(name.economy());
        if (reported && isTakerFromOwner(at)) {
            state.partner(name.economy(), at);
            return true;
        }
        return false;
    }

    /** 中國占|台灣出口: the economy named before the verb takes a part of what the one behind it trades. */
    private Token.@Nullable Name takerFrom(int at) {
        boolean flow = words.isAny(at + 1, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE);
        return flow && words.is(at - 1, Sense.SHARE_VERB) && words.at(at - 2) instanceof Token.Name n ? n : null;
    }

    /** 美國拿走它出口的: the owner was named before. */
    private boolean isTakerFromOwner(int at) {
        Token owner = words.at(at + 2);
        return words.is(at + 1, Sense.SHARE_VERB)
                && owner != null
                && OWNERS.contains(words.text(owner))
                && words.isAny(at + 3, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE);
    }
}
