package org.tradebrief.check.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.read.Run;
import org.tradebrief.text.number.NumberReader;
import org.tradebrief.text.number.ReadNumber;

/** Reads places in an order: 前三大, top 3, 第三大, 第 5 位, 第四至六大. Works on folded text. */
final class OrderWords {
    private static final int MOST = 300;
    private static final int LEAD = 12;
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern LARGEST = Pattern.compile("[- ](?:largest|biggest)\\b");
    private static final Pattern RANKS = Pattern.compile("\\b(?:ranks?|ranked|ranking|placed|places|came|comes) $");

    private OrderWords() {}

    static @Nullable Token at(CharSequence text, int start) {
        char c = text.charAt(start);
        if (c == '前') {
            return top(text, start, start + 1, "大名");
        }
        if (c == 't' && startsWith(text, start, "top") && (start == 0 || !Lexicon.isLatin(text.charAt(start - 1)))) {
            int at = start + 3;
            return at < text.length() && text.charAt(at) == '-'
                    ? top(text, start, at + 1, "")
                    : top(text, start, at, "");
        }
        return c == '第' ? ordinal(text, start) : Lexicon.isLatin(c) ? english(text, start) : null;
    }

    /** third-largest, ranked second: a place by an English word, where the words beside it say that it is one. */
    private static @Nullable Token english(CharSequence text, int start) {
        boolean inside = start > 0 && Lexicon.isLatin(text.charAt(start - 1));
        int place = 0;
        while (!inside && place < ORDINALS.size() && !startsWith(text, start, ORDINALS.get(place))) {
            place++;
        }
        if (inside || place == ORDINALS.size()) {
            return null;
        }
        int end = start + ORDINALS.get(place).length();
        Matcher largest = LARGEST.matcher(text).region(end, text.length());
        if (place > 0 && largest.lookingAt()) {
            return new Token.Ordinal(start, largest.end(), place + 1, place + 1);
        }
        boolean ends = end >= text.length() || !Lexicon.isLatin(text.charAt(end)) && text.charAt(end) != '-';
        String before = text.subSequence(Math.max(0, start - LEAD), start).toString();
        return ends && RANKS.matcher(before).find() ? new Token.Ordinal(start, end, place + 1, place + 1) : null;
    }

    private static @Nullable Token top(CharSequence text, int start, int at, String closing) {
        ReadNumber n = number(text, at);
        if (n == null) {
            return null;
        }
        int end = spaces(text, n.end());
        if (closing.isEmpty()) {
            return new Token.Top(start, n.end(), n.value().intValue());
        }
        if (startsWith(text, end, "合计")
                || startsWith(text, end, "总和")
                || startsWith(text, end, "占")
                || startsWith(text, end, "合占")) {
            return new Token.Top(start, n.end(), n.value().intValue());
        }
        boolean closed = end < text.length() && closing.indexOf(text.charAt(end)) >= 0;
        return closed ? new Token.Top(start, end + 1, n.value().intValue()) : null;
    }

    private static @Nullable Token ordinal(CharSequence text, int start) {
        ReadNumber first = number(text, start + 1);
        if (first == null) {
            return null;
        }
        int from = first.value().intValue();
        int at = spaces(text, first.end());
        int joint = at;
        while (joint < text.length() && "至到-–—~、".indexOf(text.charAt(joint)) >= 0 && joint - at < 1) {
            joint++;
        }
        ReadNumber last = joint == at ? null : number(text, skipNumberSign(text, spaces(text, joint)));
        if (last != null && isPlace(text, last.end())) {
            return new Token.Ordinal(
                    start, spaces(text, last.end()) + 1, from, last.value().intValue());
        }
        Token pair = pair(text, start, from, first.end());
        if (pair != null) {
            return pair;
        }
        if (isPlace(text, first.end())) {
            return new Token.Ordinal(start, at + 1, from, from);
        }
        return ends(text, at) && from <= 20 ? new Token.Ordinal(start, first.end(), from, from) : null;
    }

    private static boolean ends(CharSequence text, int at) {
        return at >= text.length() || ",。;()、:是为则\n".indexOf(text.charAt(at)) >= 0 || text.charAt(at) == Run.CUT;
    }

    /** 第三、第四; 第四與第五大; 第四名和第五名: two places that follow each other, told of two at once; null for others. */
    private static @Nullable Token pair(CharSequence text, int start, int from, int end) {
        int at = spaces(text, end);
        at = isPlace(text, end) ? spaces(text, at + 1) : at;
        if (at >= text.length() || "、与和及跟".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        int sign = spaces(text, at + 1);
        ReadNumber last = sign < text.length() && text.charAt(sign) == '第' ? number(text, sign + 1) : null;
        if (last == null || last.value().intValue() != from + 1 || from > 20) {
            return null;
        }
        boolean placed = isPlace(text, last.end());
        int behind = spaces(text, last.end());
        return placed || ends(text, behind)
                ? new Token.Ordinal(start, placed ? behind + 1 : last.end(), from, from + 1)
                : null;
    }

    private static int skipNumberSign(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == '第' ? at + 1 : at;
    }

    private static boolean isPlace(CharSequence text, int at) {
        int next = spaces(text, at);
        return next < text.length() && "大位名高低".indexOf(text.charAt(next)) >= 0 && !startsWith(text, next, "大类");
    }

    private static @Nullable ReadNumber number(CharSequence text, int at) {
        int from = spaces(text, at);
        ReadNumber n = NumberReader.at(text, from).orElse(null);
        boolean good = n != null
                && n.isWhole()
                && !n.hasMagnitude()
                && n.value().signum() > 0
                && n.value().intValue() <= MOST;
        boolean small = n != null
                && n.script() == ReadNumber.Script.CHINESE
                && n.value().intValue() <= MOST;
        return good || small ? n : null;
    }

    private static int spaces(CharSequence text, int at) {
        int next = at;
        while (next < text.length() && next - at < 2 && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private static boolean startsWith(CharSequence text, int at, String word) {
        return at + word.length() <= text.length()
                && text.subSequence(at, at + word.length()).toString().equals(word);
    }
}
