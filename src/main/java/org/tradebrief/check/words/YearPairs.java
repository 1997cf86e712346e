package org.tradebrief.check.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.date.ReadSpan;

/** Two years on end in figures: 2023-24, written as the number of an announcement is, and 2023+24. */
final class YearPairs {
    private static final int LENGTH = "2023-24".length();

    private static final int CENTURY = 100;
    private static final Pattern ADDED = Pattern.compile("(20\\d\\d) ?[+] ?((?:20)?\\d\\d)(?!\\d)(?: ?年)?");

    private YearPairs() {}

    /** The two years that the one number can be meant to be; null where it can not. */
    static Token.@Nullable Span of(List<Token.Act> acts) {
        Token.Act only = acts.size() == 1 ? acts.getFirst() : null;
        boolean next = only != null && only.number() == (only.year() + 1) % 100 && only.end() - only.start() == LENGTH;
        if (only == null || !next) {
            return null;
        }
        return span(only.start(), only.end(), only.year());
    }

    /** 2023+24, 2023+2024 from that place on; null if none begins there. */
    static Token.@Nullable Span added(CharSequence text, int start) {
        Matcher m = ADDED.matcher(text).region(start, text.length());
        boolean inside = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        if (inside || !m.lookingAt()) {
            return null;
        }
        int year = Integer.parseInt(m.group(1));
        boolean next = Integer.parseInt(m.group(2)) % CENTURY == (year + 1) % CENTURY;
        return next ? span(start, m.end(), year) : null;
    }

    private static Token.Span span(int start, int end, int year) {
        ReadSpan span = new ReadSpan(start, end, ReadSpan.Form.YEARS, ReadSpan.Years.SAID, year, year + 1, 0, 0);
        return new Token.Span(start, end, span);
    }
}
