package org.tradebrief.search.words;

import java.util.Collection;
import java.util.Optional;

/**
 * Tells which word a mistyped one was meant to be: the closest by the number of letters that are wrong, missing, too many
 * or swapped with their neighbour (Damerau, 1964). First letters are seldom mistyped and must be the same.
 */
public final class Spelling {
    /** Shorter words have too many neighbours. */
    public static final int SHORTEST = 5;

    /** From this length on two mistakes are forgiven. */
    private static final int LONG = 9;

    private Spelling() {}

    /** How many mistakes are forgiven in a word of that length; 0 where none is. */
    public static int mistakes(int length) {
        return length < SHORTEST ? 0 : length < LONG ? 1 : 2;
    }

    /** The closest of the words, the first of those that are as close; empty where none is close enough. */
    static Optional<String> closest(String word, Collection<String> words) {
        int least = mistakes(word.length()) + 1;
        String closest = null;
        for (String other : words) {
            if (other.length() >= SHORTEST
                    && other.charAt(0) == word.charAt(0)
                    && Math.abs(other.length() - word.length()) < least) {
                int distance = distance(word, other);
                if (distance < least) {
                    least = distance;
                    closest = other;
                }
            }
        }
        return Optional.ofNullable(closest);
    }

    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] cost, int i, int j) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
