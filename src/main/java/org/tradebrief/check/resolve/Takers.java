package org.tradebrief.check.resolve;

import java.util.Set;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Who takes a part of the trade of one named before: 中國的籃子多，美國拿走它出口的 14.76%. */
final class Takers {
    private static final Set<String> OWNERS = Set.of("它", "牠", "其", "該國", "该国", "its", "their");

    private Takers() {}

    /** Whether the economy takes a part of what the owner trades, whom a pronoun stands for. */
    static boolean isFromOwner(Words words, int name) {
        Token owner = words.at(name + 2);
        return words.is(name + 1, Sense.SHARE_VERB)
                && owner != null
                && OWNERS.contains(words.text(owner))
                && words.isAny(name + 3, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE);
    }
}
