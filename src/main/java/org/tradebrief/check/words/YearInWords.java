package org.tradebrief.check.words;

/** Reads a year told sign by sign: 二○二四 年. */
final class YearInWords {
    /** Three signs for none, as authors write them, then one to nine. */
    private static final String NUMERALS = "○〇零一二三四五六七八九";

    private static final int NONE = 2;
    static final int LENGTH = 4;

    private YearInWords() {}

    /** The year that begins there; 0 where none does. */
    static int at(CharSequence text, int start) {
        int value = 0;
        for (int i = start; i < start + LENGTH; i++) {
            int digit = i < text.length() ? NUMERALS.indexOf(text.charAt(i)) : -1;
            if (digit < 0 || i == start && digit <= NONE) {
                return 0;
            }
            value = value * 10 + Math.max(0, digit - NONE);
        }
        return value;
    }

    /** Whether an act of such a year may begin there: 二○二四年第. */
    static boolean isOfAct(CharSequence text, int start) {
        int behind = start + LENGTH;
        return (text.charAt(start) == '二' || text.charAt(start) == '一')
                && behind + 1 < text.length()
                && text.charAt(behind) == '年'
                && text.charAt(behind + 1) == '第'
                && at(text, start) > 0;
    }
}
