package org.tradebrief.desk.palette;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How well a name answers what was typed. A name that starts with it beats one that holds it, which beats one that holds
 * its letters in order, which beats one that holds it but for a slip: one letter wrong, missing, too many or swapped.
 */
final class Match {
    static final int NONE = 0;

    private static final int EXACT = 1000;
    private static final int PREFIX = 800;
    private static final int WORD = 700;
    private static final int INSIDE = 600;
    private static final int SCATTERED = 300;
    private static final int SLIP = 200;
    private static final int STRETCH = 3;
    private static final int SHORTEST_SLIP = 4;
    private static final int SHORTEST_SLIP_CHINESE = 3;

    private Match() {}

    /** Above zero if it answers; the higher the better. */
    static int score(String typed, String name) {
        String query = plain(typed);
        String text = plain(name);
        if (query.isEmpty()) {
            return 1;
        }
        int length = Math.min(99, text.length());
        if (text.equals(query)) {
            return EXACT;
        }
        if (text.startsWith(query)) {
            return PREFIX - length;
        }
        int at = text.indexOf(query);
        if (at > 0) {
            return (text.charAt(at - 1) == ' ' ? WORD : INSIDE) - length;
        }
        if (inOrder(query, text)) {
            return SCATTERED - length;
        }
        int shortest = isChinese(query) ? SHORTEST_SLIP_CHINESE : SHORTEST_SLIP;
        return query.length() >= shortest && slips(query, text) ? SLIP - length : NONE;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Near one another: a long sentence holds the letters of any word somewhere. */
    private static boolean inOrder(String query, String text) {
        for (int from = text.indexOf(query.charAt(0)); from >= 0; from = text.indexOf(query.charAt(0), from + 1)) {
            int end = Math.min(text.length(), from + STRETCH * query.length());
            int at = 0;
            for (int i = from; i < end && at < query.length(); i++) {
                at += text.charAt(i) == query.charAt(at) ? 1 : 0;
            }
            if (at == query.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean slips(String query, String text) {
        return isChinese(query) ? slipsInChinese(query, text) : slipsInWords(query, text);
    }

    private static boolean isChinese(String query) {
        return query.codePoints().allMatch(Character::isIdeographic);
    }

    /** Chinese has no blanks between words, so what is meant may begin anywhere. */
    private static boolean slipsInChinese(String query, String text) {
        for (int from = 0; from < text.length(); from++) {
            for (int length = query.length() - 1; length <= query.length() + 1; length++) {
                if (from + length <= text.length() && near(query, text.substring(from, from + length))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean slipsInWords(String query, String text) {
        for (String word : text.split("[\\s　，、]+")) {
            String head = word.substring(0, Math.min(word.length(), query.length() + 1));
            if (near(query, word) || near(query, head) || near(query, cut(head))) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String text) {
        return text.isEmpty() ? text : text.substring(0, text.length() - 1);
    }

    /** Whether one slip of the hand turns one into the other. */
    private static boolean near(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String a = one.substring(start);
        String b = other.substring(start);
        if (a.length() == b.length()) {
            boolean swapped = a.length() > 1
                    && a.charAt(0) == b.charAt(1)
                    && a.charAt(1) == b.charAt(0)
                    && a.substring(2).equals(b.substring(2));
            return a.length() <= 1 || a.substring(1).equals(b.substring(1)) || swapped;
        }
        return a.length() > b.length()
                ? a.substring(1).equals(b)
                : b.substring(1).equals(a);
    }
}
