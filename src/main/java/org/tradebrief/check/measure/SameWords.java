package org.tradebrief.check.measure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether a figure and a label speak of the same words: one holds the other, or they share a number. */
final class SameWords {
    private SameWords() {}

    static boolean match(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> shared = numbers(a);
        shared.retainAll(numbers(b));
        return a.contains(b) || b.contains(a) || !shared.isEmpty();
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        boolean tag = false;
        for (char c : text.replace('％', '%').toLowerCase(Locale.ROOT).toCharArray()) {
            tag |= c == '<' && text.indexOf('>') > text.indexOf('<');
            if (!tag && !Character.isWhitespace(c) && ",，*".indexOf(c) < 0) {
                out.append(c);
            }
            tag &= c != '>';
        }
        return out.toString();
    }

    private static Set<String> numbers(String plain) {
        Set<String> found = new HashSet<>();
        int at = 0;
        while (at < plain.length()) {
            int end = digits(plain, at);
            if (end == at) {
                at++;
                continue;
            }
            boolean point = end + 1 < plain.length() && plain.charAt(end) == '.' && digits(plain, end + 1) > end + 1;
            int last = point ? digits(plain, end + 1) : end;
            found.add(plain.substring(at, last));
            at = last;
        }
        return found;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
