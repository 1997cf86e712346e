package org.tradebrief.check.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.date.ReadSpan;

/** Two years on end: 2023-24, written as the number of an announcement is, 2023+24, 2023 年與 2024 年相加. */
final class YearPairs {
    private static final int LENGTH = "2023-24".length();

    private static final int CENTURY = 100;
    private static final Pattern ADDED = Pattern.compile("(20\\d\\d) ?[+] ?((?:20)?\\d\\d)(?!\\d)(?: ?年)?"
            + "|(20\\d\\d) ?年? ?(?:和|與|与|及|、|加上?|跟) ?(20\\d\\d) ?年?"
            + "(?=(?:这|這)?(?:[两兩二]年)?(?:的?[数數][据據字])?(?:相加|合[計计]|加[總总]|加起[來来]|[總总][計计和]))");

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

    /** 2023+24, 2023+2024, 2023 年與 2024 年 that are added up, from that place on; null if none begins there. */
    static Token.@Nullable Span added(CharSequence text, int start) {
        Matcher m = ADDED.matcher(text).region(start, text.length());
        boolean inside = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        if (inside || !m.lookingAt()) {
            return null;
        }
        boolean figures = m.group(1) != null;
        int year = Integer.parseInt(m.group(figures ? 1 : 3));
        boolean next = Integer.parseInt(m.group(figures ? 2 : 4)) % CENTURY == (year + 1) % CENTURY;
        return next ? span(start, m.end(), year) : null;
    }

    private static Token.Span span(int start, int end, int year) {
        ReadSpan span = new ReadSpan(start, end, ReadSpan.Form.YEARS, ReadSpan.Years.SAID, year, year + 1, 0, 0);
        return new Token.Span(start, end, span);
    }
}
