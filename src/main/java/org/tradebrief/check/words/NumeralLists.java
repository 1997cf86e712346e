package org.tradebrief.check.words;

import java.util.Optional;
import org.tradebrief.text.number.ChineseNumeral;

/** Lists of numbers in Chinese numerals of which the last alone has its sign: 五十五、五十六、五十七號. */
final class NumeralLists {
    private static final int MOST = 12;

    private NumeralLists() {}

    /** Whether 號 stands there, or behind the last of more numerals. */
    static boolean endInSign(CharSequence text, int from) {
        int end = from;
        for (int more = 0; more < MOST && end < text.length(); more++) {
            if (text.charAt(end) == '号') {
                return true;
            }
            Optional<ChineseNumeral.Parsed> next =
                    "、和及与".indexOf(text.charAt(end)) >= 0 ? ChineseNumeral.at(text, end + 1) : Optional.empty();
            if (next.isEmpty()) {
                return false;
            }
            end = next.get().end();
        }
        return false;
    }
}
