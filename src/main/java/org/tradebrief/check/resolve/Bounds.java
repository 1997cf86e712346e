package org.tradebrief.check.resolve;

import java.util.List;
import org.tradebrief.check.words.Token;

/**
 * A time that is told as the end of another: 二月以後, 3 月之前, after January. What is said is of the months beyond it, and
 * whether its own month is one of them the words leave open.
 */
public final class Bounds {
    private static final List<String> AFTER = List.of("以后", "之后", "过后", "后");
    private static final List<String> BEFORE = List.of("以前", "之前");
    /** 9 月後續, 11 月後段: another word begins there. */
    private static final String GOES_ON = "续来段期市半";

    private Bounds() {}

    /** Whether the time at that token is one that others lie behind, or ahead of. */
    public static boolean isBound(Words words, int at) {
        return isAfter(words, at)
                || BEFORE.stream().anyMatch(word -> words.isBehind(at, word))
                || isLed(words, at, "before");
    }

    /** 二月以後, after January. */
    public static boolean isAfter(Words words, int at) {
        return AFTER.stream().anyMatch(word -> words.isBehind(at, word)) && !goesOn(words, at)
                || isLed(words, at, "after");
    }

    private static boolean goesOn(Words words, int at) {
        return words.isBehind(at, "后") && GOES_ON.chars().anyMatch(c -> words.isBehind(at, "后" + (char) c));
    }

    private static boolean isLed(Words words, int at, String word) {
        Token before = words.at(at - 1);
        return before != null && words.text(before).equalsIgnoreCase(word);
    }
}
