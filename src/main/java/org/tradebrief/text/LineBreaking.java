package org.tradebrief.text;

/**
 * Where a line of Chinese text may end (避頭尾): no closing mark at the start of a line, no opening mark at its end, no
 * break inside a number, a date or a Latin word. After the rules of JIS X 4051 and CLREQ, reduced to what briefs hold.
 */
public final class LineBreaking {
    private static final String NEVER_FIRST = "，。、；：？！）」』】》〉〕］｝”’…—·‧,.;:?!)]}%％‰℃°～〜–－／/々ー〞﹞›»";
    private static final String NEVER_LAST = "（「『【《〈〔［｛“‘([{$＄￥〝﹝‹«−+±";

    private LineBreaking() {}

    /** Whether a line may end with the first code point and the next one start with the second. */
    public static boolean mayBreakBetween(int last, int first) {
        if (NEVER_FIRST.indexOf(first) >= 0 || NEVER_LAST.indexOf(last) >= 0 || isSpace(first)) {
            return false;
        }
        if (isSpace(last)) {
            return true;
        }
        if (isWord(last) && isWord(first)) {
            return false;
        }
        if (isJoiner(last)) {
            return !Character.isDigit(first) && isWord(first);
        }
        return !(isJoiner(first) && isWord(last));
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == 0x3000;
    }

    /** Letters and digits that hold together; Han and kana stand alone. */
    private static boolean isWord(int c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    /** Marks inside a path, an address or a compound: a line may end after them, but not between digits. */
    private static boolean isJoiner(int c) {
        return c == '-' || c == '_' || c == '&' || c == '=' || c == '/' || c == '.' || c == ',' || c == '#' || c == '@';
    }
}
