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
        if (w.is(Sense.GROUP_PARTNERS)) {
            partners(w, at, state);
        } else if (w.is(Sense.GROUP_STRAIT)) {
            strait(at, state);
        } else if (w.is(Sense.SUM) && sumsUnnamed(at) || isRest(at)) {
            state.summed = new State.Set<>(Blocker.UNKNOWN_ECONOMY, at);
        }
    }

    /** 五夥伴合計, 對五夥伴 and a row of its own mean all partners together; 五夥伴第 2 位 only says among whom. */
    private void partners(Token.Word w, int at, State state) {
        boolean all = isNumber(words.text(w), today.partners().size());
        boolean summed = words.size() <= 2
                || words.isAny(at + 1, Sense.SUM, Sense.BALANCE)
                || words.is(at + 2, Sense.BALANCE)
                || words.is(at - 1, Sense.TOWARD);
        if (all && summed) {
            state.partners = new State.Set<>(today.partners(), at);
        } else if (!all) {
            state.unknownEconomy = new State.Set<>(Blocker.UNKNOWN_ECONOMY, at);
        }
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
        return words.text(words.get(at)).equals("其") && (words.isBehind(at, "余") || words.isBehind(at, "他"));
    }

    /** 三者合計: of several that the words do not name here, unless a list right before does. */
    private boolean sumsUnnamed(int at) {
        Token before = words.at(at - 1);
        String text = before == null ? "" : words.text(before);
        boolean several = !text.isEmpty() && "者岸國国地家方".indexOf(text.charAt(text.length() - 1)) >= 0;
        return several && !(before instanceof Token.Name);
    }
}
