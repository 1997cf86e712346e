package org.tradebrief.brief.markdown;

/**
 * Private-use characters by which a text carries its figures and citations through a template and the Markdown parser.
 * A figure is OPEN number MIDDLE words CLOSE, a citation CITE number MIDDLE words CLOSE; the number counts the list that
 * travels beside the text. Texts from outside are rid of all of them first.
 */
public final class Marks {
    static final char OPEN = '\uE000';
    static final char MIDDLE = '\uE001';
    static final char CLOSE = '\uE002';
    static final char CITE = '\uE003';
    static final char METHOD = '\uE005';
    private static final char ZERO = '\uE010';

    private Marks() {}

    public static String figure(int number, String words) {
        return OPEN + digits(number) + MIDDLE + words + CLOSE;
    }

    public static String citation(int number, String words) {
        return CITE + digits(number) + MIDDLE + words + CLOSE;
    }

    /** Starts a paragraph that tells how something was computed and states nothing about the world. */
    public static String method() {
        return String.valueOf(METHOD);
    }

    /** The same text without any of our marks, whoever wrote them. */
    public static String without(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().filter(c -> !isMark((char) c)).forEach(c -> clean.append((char) c));
        return clean.toString();
    }

    static boolean isMark(char c) {
        return c >= OPEN && c <= '\uE01F';
    }

    static boolean isDigit(char c) {
        return c >= ZERO && c <= ZERO + 9;
    }

    static int digit(char c) {
        return c - ZERO;
    }

    private static String digits(int number) {
        StringBuilder marks = new StringBuilder();
        Integer.toString(number).chars().forEach(d -> marks.append((char) (ZERO + d - '0')));
        return marks.toString();
    }
}
