package org.tradebrief.desk.editor;

/**
 * Text as it is drawn: what must not be torn at the end of a line is joined by characters that look the same and let no line
 * end. A date stays whole, and so does a number with its unit: 2026-02-08, 1–11 月, 1,893.6 億. No place moves.
 */
final class Unbroken {
    private static final char HYPHEN = '\u2011';
    private static final char SPACE = '\u00A0';

    private Unbroken() {}

    static String of(String text) {
        StringBuilder drawn = null;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-' && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
            boolean space = c == ' ' && isDigit(text.charAt(i - 1)) && Character.isIdeographic(text.charAt(i + 1));
            if (hyphen || space) {
                drawn = drawn == null ? new StringBuilder(text) : drawn;
                drawn.setCharAt(i, hyphen ? HYPHEN : SPACE);
            }
        }
        return drawn == null ? text : drawn.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
