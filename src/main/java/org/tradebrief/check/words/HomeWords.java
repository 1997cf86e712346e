package org.tradebrief.check.words;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;

/** 我國, 我方, 對我逆差, 我出口: a text's own economy. In traditional script that is Taiwan, in simplified script China. */
final class HomeWords {
    private static final List<String> WHOLE = List.of("我国", "我方");
    /** What makes a bare 我 before it an economy. */
    private static final List<String> FLOWS = List.of("逆差", "顺差", "出口", "进口", "贸易", "出超", "入超", "输出", "输入", "输美", "采购");

    private static final String SIMPLIFIED = "国对进输贸顺额亿与这个们";

    private HomeWords() {}

    /** The name that starts there; null if none does. */
    static Token.@Nullable Name at(String folded, String raw, int at, @Nullable Token before, EconomyWords economies) {
        int end = folded.charAt(at) == '我' ? end(folded, at, before) : -1;
        Optional<Economy> home = end < 0 ? Optional.empty() : home(folded, raw, economies);
        return home.map(e -> new Token.Name(at, end, e, false)).orElse(null);
    }

    private static int end(String folded, int at, @Nullable Token before) {
        for (String word : WHOLE) {
            if (folded.startsWith(word, at)) {
                return at + word.length();
            }
        }
        boolean led = before != null && before.end() == at && before.isAny(Sense.TOWARD, Sense.FROM);
        if (led && folded.startsWith("我们", at)) {
            return at + 2;
        }
        return FLOWS.stream().anyMatch(f -> folded.startsWith(f, at + 1)) ? at + 1 : -1;
    }

    private static Optional<Economy> home(String folded, String raw, EconomyWords economies) {
        boolean simplified = false;
        for (int i = 0; i < folded.length(); i++) {
            if (raw.charAt(i) != folded.charAt(i) && folded.charAt(i) >= '\u4e00') {
                return economies.iso3("TWN");
            }
            simplified |= SIMPLIFIED.indexOf(raw.charAt(i)) >= 0;
        }
        return simplified ? economies.iso3("CHN") : Optional.empty();
    }
}
