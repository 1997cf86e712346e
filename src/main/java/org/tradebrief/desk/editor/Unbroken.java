package org.tradebrief.desk.editor;

/**
 * Text as it is drawn: what must not be torn at the end of a line is joined by characters that look the same and let no line
 * end. A date stays whole, and so do a range and a number with its unit: 2026-02-08, 1–11 月, 1,893.6 億. No place moves.
 */
final class Unbroken {
    private static final char HYPHEN = '\u2011';
    private static final char SPACE = '\u00A0';

    /** Of the dash of a range no kind exists that lets no line end; the minus sign is as long, and lets none end. */
    private static final char DASH = '\u2212';

    private Unbroken() {}

    static String of(String text) {
        StringBuilder drawn = null;
        for (int i = 1; i < text.length() - 1; i++) {
            char joined = joined(text, i);
            if (joined != text.charAt(i)) {
                drawn = drawn == null ? new StringBuilder(text) : drawn;
                drawn.setCharAt(i, joined);
            }
        }
        return drawn == null ? text : drawn.toString();
    }

    private static char joined(String text, int at) {
        char after = text.charAt(at + 1);
        if (!isDigit(text.charAt(at - 1))) {
            return text.charAt(at);
        }
        return switch (text.charAt(at)) {
            case '-' -> isDigit(after) ? HYPHEN : '-';
            case '–' -> isDigit(after) ? DASH : '–';
            case ' ' -> Character.isIdeographic(after) ? SPACE : ' ';
            default -> text.charAt(at);
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
