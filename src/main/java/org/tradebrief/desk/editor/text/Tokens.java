package org.tradebrief.desk.editor.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where people see its parts: numbers and Latin words whole, every other character alone. */
final class Tokens {
    private Tokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || !together(text.charAt(i - 1), text.charAt(i))) {
                tokens.add(text.substring(from, i));
                from = i;
            }
        }
        return tokens;
    }

    private static boolean together(char one, char next) {
        if (Character.isHighSurrogate(one)) {
            return true;
        }
        return isWord(one) && isWord(next);
    }

    private static boolean isWord(char c) {
        return c < '\u2E80' && (Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '%' || c == '_');
    }
}
