package org.tradebrief.policy.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days in running text: 2025-12-01, 2025年12月1日, December 1, 2025, 1 December 2025. */
final class Days {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + ")[a-z]*\\.?";
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)"
                    + "|(?<!\\d)(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日"
                    + "|\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"
                    + "|(?<!\\d)(\\d{1,2})\\s+" + MONTH + ",?\\s+(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private Days() {}

    /** @param start where it starts in the text, {@code end} the place after it */
    record Found(LocalDate day, int start, int end) {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return found;
        }
        Matcher m = DAY.matcher(text);
        while (m.find()) {
            try {
                found.add(new Found(day(m), m.start(), m.end()));
            } catch (DateTimeException e) {
                // 2025-13-40 is a number that looks like a day, and stays text
                continue;
            }
        }
        return found;
    }

    private static LocalDate day(Matcher m) {
        if (m.group(1) != null) {
            return LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
        }
        if (m.group(4) != null) {
            return LocalDate.of(number(m, 4), number(m, 5), number(m, 6));
        }
        if (m.group(7) != null) {
            return LocalDate.of(number(m, 9), month(m.group(7)), number(m, 8));
        }
        return LocalDate.of(number(m, 12), month(m.group(11)), number(m, 10));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return List.of(MONTHS.split("\\|")).indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
