package org.tradebrief.check.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of Markdown begins with.
 *
 * @param from the offset at which its own text starts, marks left out
 * @param to the offset after its last character
 * @param depth of a heading 1 to 6; of an item the columns that it is indented
 */
record LineShape(Kind kind, int from, int to, int depth) {
    private static final int DEEPEST = 64;

    /** 3., 2.1 or 4 before the words of a heading; but 5 家企業 or 2025 年 are words of it. */
    private static final Pattern NUMBERING = Pattern.compile(
            "\\d{1,2}(?:\\.\\d{1,2})*(?:[.．、)）:：]\\s*(?!\\d)|\\s+(?![\\d年月日天週周季家項项個个件種种類类大點点成倍萬万億亿兆%％]))");

    enum Kind {
        BLANK,
        HEADING,
        ITEM,
        QUOTE,
        RULE,
        FENCE,
        ATTRIBUTES,
        HTML_TABLE,
        TEXT
    }

    static LineShape of(String raw, int start, int end) {
        int at = start;
        boolean quoted = false;
        while (at < end && at - start < DEEPEST && (isSpace(raw.charAt(at)) || raw.charAt(at) == '>')) {
            quoted |= raw.charAt(at) == '>';
            at++;
        }
        int to = end;
        while (to > at && isSpace(raw.charAt(to - 1))) {
            to--;
        }
        if (at >= to) {
            return new LineShape(Kind.BLANK, at, to, 0);
        }
        LineShape shape = marked(raw, start, at, to);
        return quoted && shape.kind() == Kind.TEXT ? new LineShape(Kind.QUOTE, at, to, 0) : shape;
    }

    private static LineShape marked(String raw, int start, int at, int to) {
        char c = raw.charAt(at);
        if (c == '#') {
            int level = at;
            while (level < to && raw.charAt(level) == '#') {
                level++;
            }
            if (level - at <= 6 && level < to && isSpace(raw.charAt(level))) {
                return new LineShape(Kind.HEADING, headingStart(raw, skip(raw, level, to), to), to, level - at);
            }
        }
        if (raw.startsWith("```", at) || raw.startsWith("~~~", at)) {
            return new LineShape(Kind.FENCE, at, to, 0);
        }
        if (raw.startsWith("{:", at) && raw.charAt(to - 1) == '}') {
            return new LineShape(Kind.ATTRIBUTES, at, to, 0);
        }
        if (raw.regionMatches(true, at, "<table", 0, 6)) {
            return new LineShape(Kind.HTML_TABLE, at, to, 0);
        }
        if ("-*_=".indexOf(c) >= 0 && isRule(raw, at, to, c)) {
            return new LineShape(Kind.RULE, at, to, 0);
        }
        int item = itemStart(raw, at, to);
        return item > 0 ? new LineShape(Kind.ITEM, item, to, at - start) : new LineShape(Kind.TEXT, at, to, 0);
    }

    /** Where the words of a heading start, behind the number that it bears as one of several. */
    private static int headingStart(String raw, int at, int to) {
        Matcher numbering = NUMBERING.matcher(raw).region(at, to);
        return numbering.lookingAt() && numbering.end() < to ? numbering.end() : at;
    }

    private static boolean isRule(String raw, int at, int to, char c) {
        int count = 0;
        for (int i = at; i < to; i++) {
            if (raw.charAt(i) != c && !isSpace(raw.charAt(i))) {
                return false;
            }
            count += raw.charAt(i) == c ? 1 : 0;
        }
        return count >= 3;
    }

    /** Where the text of a list item starts; 0 if the line is none. */
    private static int itemStart(String raw, int at, int to) {
        char c = raw.charAt(at);
        int next = at + 1;
        if ("-*+•‧".indexOf(c) >= 0 && next < to && isSpace(raw.charAt(next))) {
            return skip(raw, next, to);
        }
        int digits = at;
        while (digits < to && digits - at < 3 && Character.isDigit(raw.charAt(digits))) {
            digits++;
        }
        boolean number = digits > at && digits + 1 < to;
        if (number && ".)".indexOf(raw.charAt(digits)) >= 0 && isSpace(raw.charAt(digits + 1))) {
            return skip(raw, digits + 1, to);
        }
        return number && "、）".indexOf(raw.charAt(digits)) >= 0 && !Character.isDigit(raw.charAt(digits + 1))
                ? skip(raw, digits + 1, to)
                : 0;
    }

    private static int skip(String raw, int at, int to) {
        int next = at;
        while (next < to && isSpace(raw.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\r';
    }
}
