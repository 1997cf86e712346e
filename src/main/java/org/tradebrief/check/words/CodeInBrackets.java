package org.tradebrief.check.words;

import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;

/** The statistical codes by which economies are named in brackets: 台灣 (158), 香港（Partner 344，… */
final class CodeInBrackets {
    private CodeInBrackets() {}

    /** The end of the name with its code, or the name's own end. */
    static int after(CharSequence text, int end, Economy economy, EconomyWords economies) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (at >= text.length() || text.charAt(at) != '(') {
            return end;
        }
        int from = at + 1;
        int to = digits(text, from);
        boolean closed = to > from && to < text.length() && text.charAt(to) == ')';
        return closed && isOf(economy, text.subSequence(from, to).toString(), economies) ? to + 1 : end;
    }

    /** Partner 842: the economy is named by its code alone. */
    static Token.@Nullable Name partner(CharSequence text, int start, EconomyWords economies) {
        if (!startsWith(text, start, "partner ")) {
            return null;
        }
        int from = start + 8;
        int to = digits(text, from);
        return to == from
                ? null
                : economies
                        .code(Integer.parseInt(text.subSequence(from, to).toString()))
                        .map(e -> new Token.Name(start, to, e, false))
                        .orElse(null);
    }

    private static boolean isOf(Economy economy, String code, EconomyWords economies) {
        return economies.code(Integer.parseInt(code)).filter(economy::equals).isPresent()
                || code.equals(Integer.toString(economy.m49()))
                || code.equals(economy.census());
    }

    private static int digits(CharSequence text, int from) {
        int to = from;
        while (to < text.length() && to - from < 4 && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to;
    }

    private static boolean startsWith(CharSequence text, int at, String word) {
        return at + word.length() <= text.length()
                && text.subSequence(at, at + word.length()).toString().equals(word);
    }
}
