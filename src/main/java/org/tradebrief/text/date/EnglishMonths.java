package org.tradebrief.text.date;

import java.util.Map;

/** The English names of months, whole and cut to three letters. */
final class EnglishMonths {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private EnglishMonths() {}

    /** The month named here, 0 and unmoved if there is none. */
    static int take(Cursor c) {
        int old = c.at;
        c.spaces();
        int end = c.at;
        while (end < c.text.length() && end - c.at < 10 && isLetter(c.text.charAt(end))) {
            end++;
        }
        boolean whole = c.at == 0 || !isLetter(c.text.charAt(c.at - 1));
        Integer month = whole && (end == c.text.length() || !isLetter(c.text.charAt(end)))
                ? MONTHS.get(c.text.subSequence(c.at, end).toString())
                : null;
        if (month == null) {
            c.at = old;
            return 0;
        }
        c.at = end;
        takePoint(c);
        return month;
    }

    /** The point of a month cut short, as far as it does not end the sentence: Nov. 2025, Jan.–Nov. */
    private static void takePoint(Cursor c) {
        int next = c.at + 1;
        while (next < c.text.length() && c.text.charAt(next) == ' ') {
            next++;
        }
        boolean goesOn = next < c.text.length()
                && (Cursor.isDigit(c.text.charAt(next)) || "-–—,'".indexOf(c.text.charAt(next)) >= 0);
        if (c.peek() == '.' && goesOn) {
            c.at++;
        }
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
