package org.tradebrief.search.words;

import java.util.List;

/**
 * A name made of digits and letters that must be met exactly: announcement 61 of 2025, control code 1E902.a, heading 8507.
 *
 * @param token the one form under which it is indexed
 * @param start its place in the text as it stands
 * @param end the place behind it
 */
public record Code(Kind kind, String token, int start, int end) {
    static final String MONTH = "m:";
    static final String DAY = "d:";

    private static final List<String> FORMS = List.of("no:", "cc:", "hs:", DAY);

    /** Whether a token of the index is that of a code. */
    public static boolean isToken(String token) {
        return FORMS.stream().anyMatch(token::startsWith);
    }

    /** Whether a token is that of a day or a month. */
    public static boolean isDate(String token) {
        return token.startsWith(DAY) || token.startsWith(MONTH);
    }

    /** What a code names. */
    public enum Kind {
        /** An act with its year: no:2025-61. */
        ACT,
        /** The number of an act alone: no:61. */
        NUMBER,
        /** An entry of a control list: cc:1e902.a, and each list that it stands in: cc:1e902. */
        CONTROL,
        /** A day: d:2025-10-09. */
        DAY,
        /** A month, which is no code but a word: m:2025-10. */
        MONTH,
        /** A code of the Harmonized System: hs:850760, and each chapter and heading above it. */
        GOODS
    }
}
