package org.tradebrief.text;

/** Takes out of a text what is never shown and may mislead: control characters, direction overrides, lone surrogates. */
public final class CleanText {
    private CleanText() {}

    /** The text without them; tabs become spaces, line breaks stay. The same object where nothing was found. */
    public static String clean(String text) {
        if (text.codePoints().allMatch(CleanText::stays)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                kept.append(' ');
            } else if (stays(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean stays(int c) {
        if (c == '\n') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT -> false;
            default -> true;
        };
    }
}
