package org.tradebrief.desk.words;

import java.util.ArrayList;
import java.util.List;

/** The punctuation of Chinese: where a text may be cut, and what English writes in its place. */
final class Marks {
    private static final String OPEN = "「『（《";
    private static final String CLOSE = "」』）》";
    private static final String[][] WESTERN = {
        {"，", ", "},
        {"、", ", "},
        {"；", "; "},
        {"：", ": "},
        {"。", ". "},
        {"（", " ("},
        {"）", ") "},
        {"「", " “"},
        {"」", "” "},
        {"　", " "},
        {"＋", "+"},
        {"・", " · "},
        {"／", "/"}
    };

    private Marks() {}

    /** The parts between the marks that stand outside quotes and brackets; the text alone where there is none. */
    static List<String> cut(String text, String mark) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && i > from && text.startsWith(mark, i)) {
                parts.add(text.substring(from, i));
                from = i + mark.length();
                i = from - 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Whether every quote and bracket that opens in it closes in it. */
    static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Where the bracket opens that closes the text: A（B） tells of A in brackets; -1 where it does not end so. */
    static int lastBracket(String text) {
        if (!text.endsWith("）")) {
            return -1;
        }
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == '）' ? 1 : c == '（' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The same with the marks that English uses; what stands between them stays. */
    static String western(String text) {
        String put = text;
        for (String[] mark : WESTERN) {
            put = put.replace(mark[0], mark[1]);
        }
        return put.equals(text)
                ? text
                : put.replaceAll(" +", " ")
                        .replaceAll(" ([,.;:)])", "$1")
                        .replaceAll("([(“]) ", "$1")
                        .strip();
    }

    /** Whether somebody who reads no Chinese would stumble. */
    static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
