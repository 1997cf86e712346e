package org.tradebrief.check.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * Which way goods go where only those are named who trade them: 頭號買家 buys what the reporter exports, 第二大來源 sells what
 * he imports, whatever was spoken of before.
 */
final class Traded {
    /** 從來源看, 進口來源方面: what the names behind are of. */
    private static final List<String> LOOKED_AT = List.of("看", "来看", "方面", "而言", "上看", "来说");

    private static final String VERBS = "買买購购賣卖採采";
    private static final int REACH = 2;
    private static final Pattern AMONG = Pattern.compile("(?:[三四五六七八九十]|\\d) ?大(?:出口|进口)?$");

    private Traded() {}

    /** Sets the flow, and that the names behind are of a list, where a market or origin is told with a place. */
    static void take(Words words, int at, State state) {
        boolean origin = words.is(at, Sense.ORIGIN);
        if (!origin && !words.is(at, Sense.MARKET) || !isPlaced(words, at)) {
            return;
        }
        state.members = at;
        Quantity flow = origin ? Quantity.IMPORT : Quantity.EXPORT;
        if (!isTold(words, at, state) && (state.quantity == null || state.quantity.value() != flow)) {
            state.quantity(flow, 0, at);
        }
    }

    /** 頭號買家是美國，兩年買了: what one of the markets is told to do is what the reporter does the other way. */
    static boolean isOfMember(Words words, int at, State state) {
        return state.members >= 0
                && words.sameSentence(at, state.members)
                && state.quantity != null
                && (state.reporter == null || state.reporter.index() < state.members)
                && VERBS.indexOf(words.text(words.get(at)).charAt(0)) >= 0;
    }

    /** 最大順差來源, 進口第二大市場: the clause names what it is about itself. */
    private static boolean isTold(Words words, int at, State state) {
        State.Set<Quantity> said = state.quantity;
        boolean balance = said != null
                && (said.value() == Quantity.BALANCE || said.value() == Quantity.TRADE)
                && words.sameSentence(at, said.index());
        return balance || said != null && words.sameClause(at, said.index());
    }

    /** 前三大市場, 最大的客戶, 第二大來源, 五大市場. */
    private static boolean isPlaced(Words words, int at) {
        if (AMONG.matcher(words.run().folded().substring(0, words.get(at).start()))
                .find()) {
            return true;
        }
        if (LOOKED_AT.stream().anyMatch(word -> words.isBehind(at, word))) {
            return true;
        }
        for (int i = at - 1; i >= 0 && i >= at - REACH - 1 && words.sameClause(i, at); i--) {
            Token t = words.get(i);
            if (t instanceof Token.Ordinal || t instanceof Token.Top || t.is(Sense.MOST)) {
                return true;
            }
            if (!t.isAny(Sense.NEUTRAL, Sense.OF, Sense.EXPORT, Sense.IMPORT)) {
                return false;
            }
        }
        return false;
    }
}
