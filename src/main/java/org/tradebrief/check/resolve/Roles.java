package org.tradebrief.check.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Decides whether a named economy reports, or is the partner: by the word before it, the word after it, or its place. */
final class Roles {

    private final Words words;
    private final SummedNames summed;
    private final ListItems items;
    private final Members members;
    private final boolean partnersOnly;
    private final @Nullable Economy monthly;

    /**
     * @param partnersOnly whether every economy named is a partner, as in a column of markets
     * @param monthly the economy that reports month by month
     */
    Roles(Words words, boolean partnersOnly, @Nullable Economy monthly) {
        this.words = words;
        this.partnersOnly = partnersOnly;
        this.monthly = monthly;
        this.summed = new SummedNames(words);
        this.items = new ListItems(words);
        this.members = new Members(words);
    }

    void take(Token.Name name, int at, State state, boolean reporterKnown) {
        Economy economy = name.economy();
        if (economy.kind() == Economy.Kind.WORLD) {
            return;
        }
        if (economy.kind() == Economy.Kind.GROUP) {
            state.unknownEconomy = new State.Set<>(Blocker.UNKNOWN_ECONOMY, at);
            return;
        }
        Token before = words.at(at - 1);
        if (reporterKnown && Pairs.isOfTwo(words, at, state)) {
            state.partner(economy, at);
            return;
        }
        if (Whose.goesOn(words, at, state)) {
            Whose.take(economy, at, state);
            return;
        }
        if (Excepted.is(words, at) || isJointPair(at) || isJointPair(at - 1)) {
            return;
        }
        if (isAdded(at) && (reporterKnown || !economy.equals(monthly) && quantityBehind(at))) {
            state.morePartner(economy, at);
        } else if (partnersOnly) {
            state.partner(economy, at);
        } else if (state.reporter != null && Takers.isFromOwner(words, at)) {
            state.partner(economy, at);
        } else if (NamedFirst.isPartner(words, at)) {
            state.partnerFirst(economy, at);
        } else if (isLed(before, at)) {
            if (before != null && before.is(Sense.FROM) && quantityAhead(at) == Quantity.IMPORT) {
                state.quantity(Quantity.IMPORT, 0, at);
            }
            state.partner(economy, at);
        } else if (joinsPartners(at, state)) {
            state.morePartner(economy, at);
        } else if (reporterKnown && (isRow(at) || summed.holds(at))) {
            state.morePartner(economy, at);
        } else if (reporterKnown && Chains.holds(words, at)) {
            state.partner(economy, at);
        } else if (words.is(at - 1, Sense.ARROW) && words.at(at - 2) instanceof Token.Name) {
            state.partner(economy, at);
            if (state.quantity == null || !words.sameClause(at, state.quantity.index())) {
                state.quantity(Quantity.EXPORT, 0, at);
            }
        } else if (isAdjacent(at - 1, at) && words.isAny(at + 1, Sense.HHI, Sense.CONCENTRATION)) {
            state.oneMoreReporter(economy, at);
        } else if (isPairSecond(at)) {
            state.partner(economy, at);
        } else if (isListed(at, state, reporterKnown)) {
            state.partner(economy, at);
            state.listed = true;
        } else if (isReporter(at) && words.is(at - 1, Sense.AND) && words.at(at - 2) instanceof Token.Name) {
            state.oneMoreReporter(economy, at);
        } else if (reporterKnown && NamedFirst.isOfSeveral(words, at, state.isAddedUp(economy))) {
            state.partner(economy, at);
        } else if (reporterKnown && isTopic(at)) {
            state.partner(economy, at);
            state.topic = state.partners;
        } else if (reporterKnown && (isMember(at, state) || isSubject(at) && members.compares(at, state))) {
            state.partner(economy, at);
        } else if (!reporterKnown && state.quantity != null && isOfValues(at)) {
            state.partner(economy, at);
        } else if (isReporter(at) || isSubject(at)) {
            state.reporter(economy, at);
            state.topic = words.isMark(at + 1, "：:") && at == 0 ? new State.Set<>(List.of(economy), at) : state.topic;
        } else if (!reporterKnown) {
            state.reporter(economy, at);
        } else {
            state.partner(economy, at);
        }
    }

    /** 台灣的五大市場裡，美國只比中國少: one of those spoken of in the sentence, whose own trade is not told. */
    private boolean isMember(int at, State state) {
        return state.members >= 0
                && state.reporter != null
                && words.sameSentence(at, state.members)
                && state.reporter.index() < state.members
                && !state.reporter.value().equals(((Token.Name) words.get(at)).economy())
                && !members.isLikened(at)
                && !isReporter(at);
    }

    /** 日韓進口: from both, or by both; of which nobody can say. */
    private boolean isJointPair(int at) {
        return isAdjacent(at, at + 1)
                && words.isAny(at + 2, Sense.EXPORT, Sense.IMPORT)
                && !((Token.Name) words.get(at)).economy().equals(monthly)
                && !((Token.Name) words.get(at + 1)).economy().equals(monthly);
    }

    /** 逆差：中國 189.4、台灣 126.9: one of a list of names, each with its value. */
    private boolean isOfValues(int at) {
        boolean after = words.is(at - 1, Sense.AND);
        for (int i = at + 1; i <= at + 5 && words.sameClause(at, i) && !after; i++) {
            after = words.is(i, Sense.AND) && words.at(i + 1) instanceof Token.Name && items.hasValue(i + 1);
        }
        return after && items.hasValue(at);
    }

    /** JP+KR: taken together by a plus. */
    private boolean isAdded(int at) {
        boolean before = isPlus(at - 1) && words.at(at - 2) instanceof Token.Name;
        return before || isPlus(at + 1) && words.at(at + 2) instanceof Token.Name;
    }

    /** CN+TW deficit: the sum of two that trade with whoever is not named. */
    private boolean quantityBehind(int at) {
        int last = at;
        while (isPlus(last + 1)
                && words.at(last + 2) instanceof Token.Name n
                && !n.economy().equals(monthly)) {
            last += 2;
        }
        return words.is(last + 1, Sense.BALANCE);
    }

    private boolean isPlus(int at) {
        return words.is(at, Sense.AND) && "+＋".contains(words.text(words.get(at)));
    }

    /** 日、韓、德: one of a row of economies in one character each. */
    private boolean isRow(int at) {
        boolean after = words.is(at + 1, Sense.AND) && words.at(at + 2) instanceof Token.Name n && n.brief();
        boolean before = words.is(at - 1, Sense.AND) && words.at(at - 2) instanceof Token.Name n && n.brief();
        return ((Token.Name) words.get(at)).brief() && (after || before) && !items.hasValue(at);
    }

    private boolean isAdjacent(int i, int j) {
        return words.at(i) instanceof Token.Name a
                && words.at(j) instanceof Token.Name b
                && a.brief()
                && b.brief()
                && a.end() == b.start();
    }

    private boolean isLed(@Nullable Token before, int at) {
        if (before == null) {
            return false;
        }
        String text = words.text(before);
        boolean joins = text.equals("與") || text.equals("与") || text.equals("同") || text.equals("跟");
        if (joins) {
            Quantity ahead = quantityAhead(at);
            boolean buys = ahead == Quantity.IMPORT && (text.equals("跟") || text.equals("同")); // 跟台灣買
            return buys || (ahead == Quantity.BALANCE || ahead == Quantity.TRADE) && !isReporter(at);
        }
        return before.is(Sense.TOWARD) && !text.equals("至") || before.is(Sense.FROM);
    }

    /** 對中國及美國: the second partner follows the first and a joint. */
    private boolean joinsPartners(int at, State state) {
        State.Set<List<Economy>> partners = state.partners;
        boolean joint = words.is(at - 1, Sense.AND) && partners != null && partners.index() == at - 2;
        boolean adjacent = words.at(at - 1) instanceof Token.Name n
                && n.brief()
                && n.end() == words.get(at).start()
                && partners != null
                && partners.index() == at - 1;
        boolean reports = joint && isLedList(at - 2) ? leadsOn(at) : isReporter(at);
        return (joint || adjacent) && !reports && !items.hasValue(at) && !items.hasValue(at - 2);
    }

    /** 對韓國和 (日本出口): the name, or the first of those joined to it, is led by 對 or 自. */
    private boolean isLedList(int at) {
        int i = at;
        while (words.is(i - 1, Sense.AND) && words.at(i - 2) instanceof Token.Name) {
            i -= 2;
        }
        return words.isAny(i - 1, Sense.TOWARD, Sense.FROM) && !words.is(i - 1, Sense.AND);
    }

    private boolean leadsOn(int at) {
        return words.isAny(at + 1, Sense.TOWARD, Sense.FROM)
                && !words.is(at + 1, Sense.AND)
                && words.at(at + 2) instanceof Token.Name;
    }

    /** 美中, US-China: the second of a pair. */
    private boolean isPairSecond(int at) {
        boolean brief = words.at(at - 1) instanceof Token.Name n
                && n.end() == words.get(at).start()
                && n.brief();
        boolean dashed = words.isMark(at - 1, "-–/")
                && words.at(at - 2) instanceof Token.Name n
                && n.end() == words.get(at - 1).start();
        return brief || dashed;
    }

    /** An economy with a value behind it, where the reporter and the flow are known: one of a list of partners. */
    private boolean isListed(int at, State state, boolean reporterKnown) {
        if (!reporterKnown) {
            return false;
        }
        boolean other = state.reporter == null
                || !state.reporter.value().equals(((Token.Name) words.get(at)).economy())
                || words.isOpen(at + 1);
        boolean placed = state.quantity != null && items.isOrdered(at);
        return other
                && (items.hasValue(at) || items.isAfterRank(at) || placed || items.isRanked(at))
                && !isReporter(at);
    }

    private boolean isReporter(int at) {
        Token next = words.at(at + 1);
        if (next == null) {
            return false;
        }
        boolean owner = next.is(Sense.OF)
                || words.isMark(at + 1, "'’")
                || words.text(next).equals("'s");
        int ahead = owner ? at + 2 : at + 1;
        ahead = words.at(ahead) instanceof Token.Unknown u && u.text().equals("s") ? ahead + 1 : ahead;
        Token t = words.at(ahead);
        if (t == null) {
            return false;
        }
        boolean leads = t.isAny(Sense.TOWARD, Sense.FROM)
                && words.at(ahead + 1) instanceof Token.Name
                && !(t.is(Sense.AND) && (isSecond(at) || isTold(at, ahead + 2))); // 中國、美國與香港
        boolean pair = t instanceof Token.Name && next.start() == words.get(at).end();
        boolean dashed = words.isMark(at + 1, "-–") && words.at(at + 2) instanceof Token.Name;
        boolean arrow = t.is(Sense.ARROW);
        boolean owns =
                (t instanceof Token.Ordinal || t instanceof Token.Top || t.is(Sense.MOST)) && items.isPlace(ahead);
        return leads
                || owns
                || pair
                || dashed
                || arrow
                || t.isAny(
                        Sense.EXPORT,
                        Sense.IMPORT,
                        Sense.BALANCE,
                        Sense.TRADE,
                        Sense.HHI,
                        Sense.CONCENTRATION,
                        Sense.REPORTS,
                        Sense.PARTNERS);
    }

    /** 第三、四大是美國與日本: told by a verb, and nothing that they trade is named. */
    private boolean isTold(int at, int behind) {
        return words.is(at - 1, Sense.EXACT)
                && !words.isAny(behind, Sense.TRADE, Sense.BALANCE, Sense.EXPORT, Sense.IMPORT, Sense.OF);
    }

    /** Whether another name is joined before it. */
    private boolean isSecond(int at) {
        return words.is(at - 1, Sense.AND) && words.at(at - 2) instanceof Token.Name;
    }

    /** Whether the name starts its clause, and so is what the clause speaks of. */
    private boolean isSubject(int at) {
        int i = at - 1;
        if (isToldOf(at)) {
            return false;
        }
        while (i >= 0 && words.sameClause(i, at) && isLight(i)) {
            i--;
        }
        return i < 0 || !words.sameClause(i, at) || words.isClauseMark(i);
    }

    /** 由高至低為中國、台灣: the first of a list behind its verb is what is told, not who does something. */
    private boolean isToldOf(int at) {
        return words.is(at - 1, Sense.EXACT)
                && words.is(at - 1, Sense.NEUTRAL)
                && words.is(at + 1, Sense.AND)
                && words.at(at + 2) instanceof Token.Name;
    }

    /** 日本：9 月逆差 34.5: what an item of a list on somebody's trade is headed by; of an economy's own markets it may be whose. */
    private boolean isTopic(int at) {
        if (at != 0 || !words.isMark(at + 1, "：:")) {
            return false;
        }
        for (int i = at + 2; i < words.size(); i++) {
            Token t = words.get(i);
            boolean market = t instanceof Token.Top || t instanceof Token.Ordinal;
            if (market
                    || t.isAny(
                            Sense.HHI,
                            Sense.CONCENTRATION,
                            Sense.SHARE,
                            Sense.SHARE_VERB,
                            Sense.MARKET,
                            Sense.ORIGIN,
                            Sense.TOWARD,
                            Sense.FROM)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLight(int i) {
        Token t = words.get(i);
        return t.is(Sense.NEUTRAL)
                || t instanceof Token.Span
                || t.isAny(Sense.CENSUS, Sense.COMTRADE)
                || words.isOpen(i);
    }

    private @Nullable Quantity quantityAhead(int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + 5) && words.sameClause(i, at); i++) {
            Token t = words.get(i);
            if (t.is(Sense.BALANCE)) {
                return Quantity.BALANCE;
            }
            if (t.is(Sense.IMPORT)) {
                return Quantity.IMPORT;
            }
            if (t.is(Sense.EXPORT)) {
                return Quantity.EXPORT;
            }
            if (t.is(Sense.TRADE)) {
                return Quantity.TRADE;
            }
            if (t instanceof Token.Number) {
                return null;
            }
        }
        return null;
    }
}
