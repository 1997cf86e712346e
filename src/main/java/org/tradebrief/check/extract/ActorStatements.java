package org.tradebrief.check.extract;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Who restricts whom: 中國對日本實施出口管制. */
final class ActorStatements {
    private ActorStatements() {}

    /** Adds the statement that a word of control ends, if an actor and a target stand before it. */
    static void take(Reading r, int i) {
        Words words = r.words;
        if (!words.is(i, Sense.CONTROL)) {
            return;
        }
        int target = -1;
        for (int at = i - 1; at > 0 && words.sameClause(at, i) && at >= i - 8; at--) {
            if (words.get(at) instanceof Token.Name && words.is(at - 1, Sense.TOWARD)) {
                target = at;
                break;
            }
            if (words.isAny(at, Sense.CONTROL, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE)) {
                return;
            }
        }
        int actor = target < 0 ? -1 : actorBefore(words, target - 1);
        Economy by = economy(words, actor);
        Economy on = economy(words, target);
        if (by != null && on != null && !by.equals(on)) {
            r.add(FigureKind.ACTOR, actor, i, r.walk.frame(), new Claim.Actor(by, on));
        }
    }

    private static int actorBefore(Words words, int toward) {
        for (int at = toward - 1; at >= 0 && words.sameClause(at, toward) && at >= toward - 4; at--) {
            if (words.get(at) instanceof Token.Name) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable Economy economy(Words words, int at) {
        boolean named =
                at >= 0 && words.get(at) instanceof Token.Name n && n.economy().kind() == Economy.Kind.ECONOMY;
        return named ? ((Token.Name) words.get(at)).economy() : null;
    }
}
