package org.tradebrief.check.resolve;

import java.util.List;
import java.util.Locale;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Several partners that one word means: 五夥伴, 兩岸, or those that 三者合計 leaves unnamed. */
final class Together {
    private static final String NUMBERS = "零一二三四五六七八九";
    private static final List<String> ENGLISH =
            List.of("no ", "one ", "two ", "three ", "four ", "five ", "six ", "seven ", "eight ", "nine ");
    private final Words words;
    private final Today today;

    Together(Words words, Today today) {
        this.words = words;
        this.today = today;
    }

    void take(Token.Word w, int at, State state) {
        String text = words.text(w);
        if (text.equals("前者") || text.equals("後者") || text.equals("后者")) {
            state.oneOfTwo(text.equals("前者"), at, words);
        } else if (w.is(Sense.GROUP_PARTNERS) || w.is(Sense.GROUP_FIVE) && words.is(at + 1, Sense.SUM)) {
            partners(w, at, state);
        } else if (w.is(Sense.GROUP_STRAIT)) {
            strait(at, state);
        } else if (w.is(Sense.SUM) && isOfAll(at)) {
            state.partners = new State.Set<>(today.partners(), at);
        } else if (w.is(Sense.SUM) && sumsUnnamed(at) && !state.isListBefore(at)) {
            List<Economy> named = state.lastNamed(count(at), at, words);
            if (named.isEmpty()) {
                state.summed = new State.Set<>(Blocker.UNKNOWN_ECONOMY, at);
            } else {
                state.partners = new State.Set<>(named, at);
            }
        } else if (isRest(at)) {
            state.summed = new State.Set<>(Blocker.UNKNOWN_ECONOMY, at);
        }
    }

    /** 兩者, 三國: how many, whatever words it is cut into; 0 where that is not said right before the token. */
    private int count(int at) {
        String before = words.run().folded().substring(0, words.get(at).start()).stripTrailing();
        char said = before.length() < 2 ? ' ' : before.charAt(before.length() - 2);
        return switch (said) {
            case '两', '二' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            default -> 0;
        };
    }

    /** 五家合計, 五家 deficit 加總, 五地的逆差合計: as many as there are partners with months, of whom none is named. */
    private boolean isOfAll(int at) {
        int counted = at - 1;
        while (words.isAny(counted, Sense.BALANCE, Sense.EXPORT, Sense.IMPORT, Sense.OF, Sense.AND)) {
            counted--;
        }
        String text = words.at(counted) == null
                ? ""
                : words.run().folded().substring(0, words.get(counted).end()).stripTrailing();
        int end = text.length();
        boolean several = end > 1 && "者国地家方".indexOf(text.charAt(end - 1)) >= 0 && words.sameClause(counted, at);
        boolean whole = several && text.substring(0, end - 2).matches("(?s).*占[了到]?"); // 占五方合計的 38.7%
        int said = several && !whole ? NUMBERS.indexOf(text.charAt(end - 2)) : -1;
        boolean digit = several && !whole && Character.isDigit(text.charAt(end - 2));
        int count = digit ? text.charAt(end - 2) - '0' : said;
        return count > 1 && count == today.partners().size() && !(words.get(counted) instanceof Token.Name);
    }

    /** 五夥伴合計, 對五夥伴 and a row of its own mean all partners together; 五夥伴第 2 位 only says among whom. */
    private void partners(Token.Word w, int at, State state) {
        boolean all = isNumber(words.text(w), today.partners().size());
        if (all && isWhole(at)) {
            return;
        }
        int next = words.isOpen(at + 1) && words.closer(at + 1) > 0 ? words.closer(at + 1) + 1 : at + 1;
        next = words.at(next) instanceof Token.Span ? next + 1 : next;
        boolean summed = words.size() <= 2
                || words.isAny(next, Sense.SUM, Sense.BALANCE)
                || words.is(at + 2, Sense.BALANCE)
                || words.isAny(next, Sense.EXPORT, Sense.IMPORT) && words.is(next + 1, Sense.SUM)
                || words.is(at - 1, Sense.TOWARD)
                || isOfMonthly(at);
        if (all && summed) {
            state.partners = new State.Set<>(today.partners(), words.is(next, Sense.SUM) ? next : at);
        } else if (!all) {
            state.unknownEconomy = new State.Set<>(Blocker.UNKNOWN_ECONOMY, at);
        }
    }

    /** 對美五夥伴 in front of a colon: the partners of the one that reports month by month, as what an item is about. */
    private boolean isOfMonthly(int at) {
        int next = words.isOpen(at + 1) && words.closer(at + 1) > 0 ? words.closer(at + 1) + 1 : at + 1;
        while (words.at(next) instanceof Token.Span) {
            next++;
        }
        return words.isMark(next, "：:")
                && words.at(at - 1) instanceof Token.Name n
                && n.economy().equals(today.monthly());
    }

    /** 五夥伴 are all only where there are five; 追蹤夥伴 are however many. */
    private static boolean isNumber(String group, int partners) {
        String lower = group.toLowerCase(Locale.ROOT);
        int said = NUMBERS.indexOf(group.charAt(0));
        said = said >= 0
                ? said
                : ENGLISH.stream()
                        .filter(lower::startsWith)
                        .findFirst()
                        .map(ENGLISH::indexOf)
                        .orElse(-1);
        return partners > 0 && (said < 0 || said == partners);
    }

    /** 占五夥伴進口的比重: what a share is of, not whose trade it is. */
    private boolean isWhole(int at) {
        return words.is(at - 1, Sense.SHARE_VERB);
    }

    private void strait(int at, State state) {
        List<Economy> both = today.partners().stream()
                .filter(e -> e.iso3().equals("CHN") || e.iso3().equals("TWN"))
                .toList();
        if (both.size() == 2) {
            state.partners = new State.Set<>(both, at);
        }
    }

    /** 其餘均減少: of those that are not named. */
    private boolean isRest(int at) {
        String text = words.text(words.get(at));
        return text.equals("其") && words.isBehind(at, "余") || text.equals("其他");
    }

    /** 三者合計: of several that the words do not name here, unless a list right before does. */
    private boolean sumsUnnamed(int at) {
        Token before = words.at(at - 1);
        String text = before == null ? "" : words.text(before);
        boolean several = !text.isEmpty() && "者岸國国地家方".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean known = before instanceof Token.Name || words.isAny(at - 1, Sense.GROUP_PARTNERS, Sense.GROUP_FIVE);
        return several && !known;
    }
}
