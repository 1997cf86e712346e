package org.tradebrief.text.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A word that multiplies the number before it: 億, 百萬, 萬億, billion, bn, M.
 *
 * @param end after its last character
 */
public record Magnitude(int end, BigDecimal factor) {
    private static final int LONGEST = 12;

    /** Reads the word that starts there; English words must end where a word ends. */
    public static Optional<Magnitude> at(CharSequence text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        return isLatin(text.charAt(start)) ? latin(text, start) : chinese(text, start);
    }

    /** 百 or 千 or 十 only in front of 萬, 億 or 兆; 萬 may stand before 億. */
    private static Optional<Magnitude> chinese(CharSequence text, int start) {
        int at = start;
        long factor = 1;
        boolean large = false;
        while (at < text.length()) {
            long unit = ChineseNumeral.unit(text.charAt(at));
            boolean fits =
                    unit >= 10_000 ? !large || factor == 10_000 && unit == 100_000_000 : !large && at - start < 1;
            if (unit == 0 || !fits) {
                break;
            }
            factor *= unit;
            large |= unit >= 10_000;
            at++;
        }
        return large ? Optional.of(new Magnitude(at, BigDecimal.valueOf(factor))) : Optional.empty();
    }

    private static Optional<Magnitude> latin(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isLatin(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && (isLatin(text.charAt(end)) || text.charAt(end) >= '0' && text.charAt(end) <= '9')) {
            return Optional.empty();
        }
        String word = text.subSequence(start, end).toString();
        long factor = word.equals("M") ? 1_000_000 : factor(word.toLowerCase(Locale.ROOT));
        return factor == 0 ? Optional.empty() : Optional.of(new Magnitude(end, BigDecimal.valueOf(factor)));
    }

    private static long factor(String word) {
        return switch (word) {
            case "trillion", "trillions", "tn", "trn" -> 1_000_000_000_000L;
            case "billion", "billions", "bn", "bln", "b" -> 1_000_000_000L;
            case "million", "millions", "mn", "mln", "mio", "m" -> 1_000_000L;
            case "thousand", "thousands", "k" -> 1_000L;
            default -> 0;
        };
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
