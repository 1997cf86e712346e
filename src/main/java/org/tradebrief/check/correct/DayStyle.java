package org.tradebrief.check.correct;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a day as another one is written: 十月九日 for 十月十九日, 114.10.15 for 114.11.15, Oct 9, 2025 for Oct 8, 2025. What is not
 * written, as a year, cannot be put right: then there is no edit.
 */
public final class DayStyle {
    private static final int REPUBLIC = 1911;
    private static final Pattern DIGITS =
            Pattern.compile("(?:(\\d{2,4})([-/.]|[ ]?年[ ]?))?(\\d{1,2})([-/.]|[ ]?月[ ]?)(\\d{1,2})([ ]?[日號号])?");
    private static final Pattern NUMERALS =
            Pattern.compile("(?:([零〇○一二三四五六七八九]{4})(年))?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿]{1,3})([日號号])");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})([ -])([A-Za-z]{3,9})(?:([ ,-]{1,2})(\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([A-Za-z]{3,9})(\\.? )(\\d{1,2})(?:(, ?| )(\\d{4}))?");
    private static final String SIGNS = "〇一二三四五六七八九";

    private DayStyle() {}

    /**
     * @param written the day as the text has it
     * @param said what that means
     * @param right the day to write
     */
    public static Optional<String> like(String written, LocalDate said, LocalDate right) {
        return inDigits(written, said, right)
                .or(() -> inNumerals(written, said, right))
                .or(() -> inEnglish(written, said, right));
    }

    private static Optional<String> inDigits(String written, LocalDate said, LocalDate right) {
        Matcher m = DIGITS.matcher(written);
        if (!m.matches() || m.group(1) == null && said.getYear() != right.getYear()) {
            return Optional.empty();
        }
        String year = m.group(1) == null ? "" : year(m.group(1), right.getYear()) + m.group(2);
        String end = m.group(6) == null ? "" : m.group(6);
        boolean narrow = "-/.".contains(m.group(4))
                && m.group(3).length() == 2
                && m.group(5).length() == 2; // 2025-11-19
        return Optional.of(year
                + padded(narrow ? "0" : m.group(3), right.getMonthValue())
                + m.group(4)
                + padded(narrow ? "0" : m.group(5), right.getDayOfMonth())
                + end);
    }

    /** The republic's years have three digits, and 25 is 2025. */
    private static String year(String written, int year) {
        return switch (written.length()) {
            case 3 -> Integer.toString(year - REPUBLIC);
            case 2 -> Integer.toString(year % 100);
            default -> Integer.toString(year);
        };
    }

    private static String padded(String written, int number) {
        return written.charAt(0) == '0' ? String.format(Locale.ROOT, "%02d", number) : Integer.toString(number);
    }

    private static Optional<String> inNumerals(String written, LocalDate said, LocalDate right) {
        Matcher m = NUMERALS.matcher(written);
        if (!m.matches() || m.group(1) == null && said.getYear() != right.getYear()) {
            return Optional.empty();
        }
        StringBuilder year = new StringBuilder();
        if (m.group(1) != null) {
            char zero = m.group(1).charAt(1); // 二○二五, 二〇二五, 二零二五
            for (char digit : Integer.toString(right.getYear()).toCharArray()) {
                year.append(digit == '0' ? zero : SIGNS.charAt(digit - '0'));
            }
            year.append(m.group(2));
        }
        return Optional.of(year + numeral(right.getMonthValue()) + "月" + numeral(right.getDayOfMonth()) + m.group(5));
    }

    /** 1 to 31 in words. */
    private static String numeral(int number) {
        int tens = number / 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : SIGNS.charAt(tens) + "十";
        return ten + (number % 10 == 0 ? "" : SIGNS.substring(number % 10, number % 10 + 1));
    }

    private static Optional<String> inEnglish(String written, LocalDate said, LocalDate right) {
        Matcher day = DAY_FIRST.matcher(written);
        if (day.matches()) {
            boolean open = day.group(5) == null;
            return open && said.getYear() != right.getYear()
                    ? Optional.empty()
                    : Optional.of(padded(day.group(1), right.getDayOfMonth())
                            + day.group(2)
                            + month(day.group(3), right.getMonth())
                            + (open ? "" : day.group(4) + year(day.group(5), right.getYear())));
        }
        Matcher month = MONTH_FIRST.matcher(written);
        if (!month.matches() || month.group(5) == null && said.getYear() != right.getYear()) {
            return Optional.empty();
        }
        String year = month.group(5) == null ? "" : month.group(4) + right.getYear();
        return Optional.of(month(month.group(1), right.getMonth()) + month.group(2) + right.getDayOfMonth() + year);
    }

    private static String month(String written, Month month) {
        boolean brief = written.length() == 3;
        return month.getDisplayName(brief ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    }
}
