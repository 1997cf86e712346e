package org.tradebrief.check.resolve;

import org.tradebrief.check.resolve.State.Set;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Takes in the words that say what is measured and by whom, and what narrows it to something that no record holds. */
final class WordRoles {
    private final Words words;
    private final Today today;

    WordRoles(Words words, Today today) {
        this.words = words;
        this.today = today;
    }

    void take(Token.Word w, int at, State state) {
        if (w.is(Sense.CENSUS)) {
            provider(Provider.CENSUS, at, state);
            census(at, state);
        } else if (w.is(Sense.COMTRADE)) {
            provider(Provider.COMTRADE, at, state);
        } else if (w.is(Sense.WORLD_BANK)) {
            provider(Provider.WORLD_BANK, at, state);
        } else if (w.is(Sense.OTHER_SOURCE)) {
            state.otherSource = new Set<>(Blocker.OTHER_SOURCE, at);
        } else if (w.is(Sense.PRODUCT)) {
            state.product = new Set<>(Blocker.PRODUCT, at);
        } else if (w.isAny(Sense.REIMPORT, Sense.OTHER_CURRENCY)) {
            state.notRecord = new Set<>(Blocker.NOT_A_RECORD, at);
        } else if (Supposed.is(words, at) || Hearsay.is(words, at)) {
            state.notRecord = new Set<>(Blocker.NOT_A_RECORD, at);
        }
        quantity(w, at, state);
        Traded.take(words, at, state);
    }

    /** The Census reports what the United States trade, unless it stands in a bracket as a remark. */
    private void census(int at, State state) {
        Economy reporter = today.monthly();
        boolean same = state.reporter != null && state.reporter.value().equals(reporter);
        if (reporter != null && !same && words.opener(at) < 0) {
            state.reporter(reporter, at);
        }
    }

    private static void provider(Provider p, int at, State state) {
        state.provider = new Set<>(p, at);
        state.otherSource = null;
    }

    private void quantity(Token.Word w, int at, State state) {
        if (isControl(at) || Traded.isOfMember(words, at, state)) {
            return;
        }
        if (w.isAny(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE, Sense.HHI)) {
            endProduct(at, state);
            narrowed(at, state);
        }
        if (w.is(Sense.DEFICIT)) {
            state.quantity(Quantity.BALANCE, -1, at);
        } else if (w.is(Sense.SURPLUS)) {
            state.quantity(Quantity.BALANCE, 1, at);
        } else if (w.is(Sense.BALANCE)) {
            state.quantity(Quantity.BALANCE, 0, at);
        } else if (w.is(Sense.TRADE)) {
            state.quantity(Quantity.TRADE, 0, at);
        } else if (w.is(Sense.EXPORT)) {
            state.quantity(Quantity.EXPORT, 0, at);
        } else if (w.is(Sense.IMPORT)) {
            state.quantity(Quantity.IMPORT, 0, at);
        }
    }

    /** Dutch imports: a name that we do not know, right before the flow, is of somebody or something else. */
    private void narrowed(int at, State state) {
        if (words.at(at - 1) instanceof Token.Unknown u && words.sameClause(at - 1, at)) {
            String name = words.text(u);
            boolean proper = name.length() > 2
                    && Character.isUpperCase(name.charAt(0))
                    && Character.isLowerCase(name.charAt(name.length() - 1));
            state.unknownEconomy = proper ? new Set<>(Blocker.UNKNOWN_ECONOMY, at) : state.unknownEconomy;
        }
    }

    /** 出口 in 出口許可證 or 出口限制 is no flow. */
    private boolean isControl(int i) {
        Token next = words.at(i + 1);
        return next != null && next.start() == words.get(i).end() && next.is(Sense.CONTROL);
    }

    static void take(Token.Unknown u, int at, State state) {
        String text = u.text();
        boolean code = text.startsWith("hs") && text.length() <= 8 || text.startsWith("sitc");
        if (code && text.chars().anyMatch(Character::isDigit)) {
            state.product = new Set<>(Blocker.PRODUCT, at);
        }
    }

    /** What narrowed the clause before goes on until somebody or something else is spoken of. */
    void endProduct(int at, State state) {
        if (state.product != null && !words.sameClause(at, state.product.index())) {
            state.product = null;
        }
    }
}
