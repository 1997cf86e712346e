package org.tradebrief.text.date;

import java.math.BigDecimal;
import org.tradebrief.text.number.ChineseNumeral;

/** A place in a folded text that moves on over what it recognises. */
final class Cursor {
    private static final String DASHES = "-–—~～−至到";
    private static final int YEAR = 4;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    final CharSequence text;
    int at;

    Cursor(CharSequence text, int at) {
        this.text = text;
        this.at = at;
    }

    boolean ended() {
        return at >= text.length();
    }

    char peek() {
        return ended() ? '\0' : text.charAt(at);
    }

    Cursor spaces() {
        int most = at + 2;
        while (!ended() && at < most && text.charAt(at) == ' ') {
            at++;
        }
        return this;
    }

    /** Moves over the word if it stands here, spaces before it included. */
    boolean take(String word) {
        int old = at;
        spaces();
        int end = at + word.length();
        if (end <= text.length() && stands(word)) {
            at = end;
            return true;
        }
        at = old;
        return false;
    }

    /** Sign by sign: this is asked at every place of a text, where a copy of the part would be most of the work. */
    private boolean stands(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean takeAny(String... words) {
        for (String word : words) {
            if (take(word)) {
                return true;
            }
        }
        return false;
    }

    boolean takeDash() {
        int old = at;
        spaces();
        if (!ended() && DASHES.indexOf(peek()) >= 0) {
            at++;
            return true;
        }
        at = old;
        return false;
    }

    /** A whole number of at most so many digits, Arabic or Chinese; -1 and unmoved if there is none. */
    int number(int mostDigits) {
        int old = at;
        spaces();
        int value = arabic(mostDigits);
        if (value >= 0) {
            return value;
        }
        var numeral = ChineseNumeral.at(text, at).orElse(null);
        if (numeral != null && numeral.value().scale() <= 0 && numeral.value().compareTo(MOST) < 0) {
            at = numeral.end();
            return numeral.value().intValue();
        }
        at = old;
        return -1;
    }

    /** The number of a month, 元 for the first; -1 and unmoved if there is none. */
    int month() {
        return take("元") ? 1 : number(2);
    }

    /** Arabic digits right here, not part of a longer number or of a decimal. */
    int arabic(int mostDigits) {
        int end = at;
        int value = 0;
        while (end < text.length() && end - at <= mostDigits && isDigit(text.charAt(end))) {
            value = value * 10 + text.charAt(end++) - '0';
        }
        boolean good = end > at && end - at <= mostDigits;
        if (!good) {
            return -1;
        }
        at = end;
        return value;
    }

    boolean digitBefore(int place) {
        return place > 0 && (isDigit(text.charAt(place - 1)) || isJoint(place - 1));
    }

    private boolean isJoint(int place) {
        return "./-".indexOf(text.charAt(place)) >= 0
                && place > 0
                && isDigit(text.charAt(place - 1))
                && !(text.charAt(place) == '/' && startsDashed(place + 1));
    }

    /** 2025-10-09/|2025-12-01: a slash between two days that are written with dashes. */
    private boolean startsDashed(int from) {
        for (int i = from; i < from + YEAR; i++) {
            if (i >= text.length() || !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from + YEAR < text.length() && text.charAt(from + YEAR) == '-';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
