package org.tradebrief.search.words;

/**
 * The smallest piece of a text that can be matched: a Chinese character, a word or a number.
 *
 * @param text simplified, lower case, words reduced to their stem
 * @param start its place in the text as it stands
 * @param end the place behind it
 */
public record Atom(Kind kind, String text, int start, int end) {
    /** What an atom is. */
    public enum Kind {
        HAN,
        WORD,
        NUMBER
    }
}
