package org.tradebrief.brief.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps words from being taken for Markdown, with as few backslashes as it takes. */
public final class Escapes {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})[.)](?=\\s|$)");
    private static final Pattern OPENING = Pattern.compile("#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|-[- ]*$|=+ *$|~~~");

    private Escapes() {}

    /** @param cell whether the words stand in a table's cell, where a bar would end it */
    public static String text(String words, boolean cell) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (mustEscape(words, at, cell)) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }

    /** For words of unknown origin and place: rid of marks, escaped for a line as well as for a cell. */
    public static String foreign(String words) {
        return lineStart(text(Marks.without(words).strip(), true));
    }

    /** A line that would open a heading, a list, a quotation or a rule is kept from doing so. */
    static String lineStart(String line) {
        Matcher number = NUMBERED.matcher(line);
        if (number.lookingAt()) {
            return line.substring(0, number.end(1)) + '\\' + line.substring(number.end(1));
        }
        return OPENING.matcher(line).lookingAt() ? '\\' + line : line;
    }

    private static boolean mustEscape(String words, int at, boolean cell) {
        char c = words.charAt(at);
        return switch (c) {
            case '\\', '`', '*', '[', ']' -> true;
            case '_' -> !isWord(words, at - 1) || !isWord(words, at + 1);
            case '<' -> startsTag(words, at + 1);
            case '&' -> at + 1 < words.length() && (isLetter(words.charAt(at + 1)) || words.charAt(at + 1) == '#');
            case '|' -> cell;
            default -> false;
        };
    }

    private static boolean startsTag(String words, int at) {
        return at < words.length() && (isLetter(words.charAt(at)) || "/!?".indexOf(words.charAt(at)) >= 0);
    }

    private static boolean isWord(String words, int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
