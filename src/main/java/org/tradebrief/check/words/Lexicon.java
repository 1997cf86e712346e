package org.tradebrief.check.words;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the longest known word at a place of a text, in time bounded by that word's length. */
final class Lexicon<T> {
    private final Node<T> root = new Node<>();

    /** A word found. */
    record Match<T>(int end, T meaning) {}

    void put(String word, T meaning, BinaryOperator<T> joined) {
        Node<T> node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
        }
        node.meaning = node.meaning == null ? meaning : joined.apply(node.meaning, meaning);
    }

    /** The longest word that starts there; a word of Latin letters only where no letter stands before or after it. */
    @Nullable
    Match<T> longest(CharSequence text, int start) {
        Node<T> node = root;
        Match<T> best = null;
        boolean insideWord = start > 0 && isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1));
        for (int i = start; i < text.length() && !insideWord; i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            boolean cutsWord = isLatin(text.charAt(i)) && i + 1 < text.length() && isLatin(text.charAt(i + 1));
            if (node.meaning != null && !cutsWord) {
                best = new Match<>(i + 1, node.meaning);
            }
        }
        return best;
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static final class Node<T> {
        final Map<Character, Node<T>> next = new HashMap<>(4);

        @Nullable
        T meaning;
    }
}
