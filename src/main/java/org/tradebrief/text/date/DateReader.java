package org.tradebrief.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads days: 2025-11-08, 2025/11/8, 2025 年 11 月 8 日, 二〇二五年十一月八日, 11 月 8 日, Nov 8, 2025, 8-Nov-25. The text must
 * be folded to simplified script, half width and lower case; places stay the same.
 */
public final class DateReader {
    private static final int ROC = 1911;
    /** Oct-9 is a day, Nov-25 the November of a year. */
    private static final int LARGEST_DASHED = 19;

    private static final int FIRST_BRIEF = 15;
    private static final int LAST_BRIEF = 39;

    private DateReader() {}

    /** The day that starts there, a time of day after it included. */
    public static Optional<ReadDate> at(CharSequence folded, int start) {
        Cursor c = new Cursor(folded, start);
        if (c.ended() || c.digitBefore(start)) {
            return Optional.empty();
        }
        Optional<ReadDate> numeric = numeric(folded, start);
        if (numeric.isPresent()) {
            return numeric;
        }
        return chinese(folded, start).or(() -> english(folded, start));
    }

    private static Optional<ReadDate> numeric(CharSequence text, int start) {
        Cursor c = new Cursor(text, start);
        int year = c.arabic(4);
        char joint = c.peek();
        boolean taiwan = c.at - start == 3 && year >= 100 && full(year) > year && "/.".indexOf(joint) >= 0;
        if (!taiwan && (year < 1900 || year > 2199) || "-/.".indexOf(joint) < 0) {
            return Optional.empty();
        }
        c.at++;
        int beforeMonth = c.at;
        int month = c.arabic(2);
        boolean padded = c.at - beforeMonth == 2;
        if (month < 1 || c.peek() != joint || taiwan && !padded) {
            return Optional.empty(); // 114.7.9 may as well be the number of a chapter
        }
        c.at++;
        int day = c.arabic(2);
        if (day < 1 || Cursor.isDigit(c.peek())) {
            return Optional.empty();
        }
        takeTime(c);
        return of(start, c.at, taiwan ? full(year) : year, month, day);
    }

    private static void takeTime(Cursor c) {
        int old = c.at;
        if (c.peek() == 't' || c.peek() == ' ') {
            c.at++;
            int digits = 0;
            while (!c.ended() && (Cursor.isDigit(c.peek()) || ":.z+".indexOf(c.peek()) >= 0)) {
                digits += c.peek() == ':' ? 1 : 0;
                c.at++;
            }
            if (digits > 0) {
                return;
            }
        }
        c.at = old;
    }

    private static Optional<ReadDate> chinese(CharSequence text, int start) {
        Cursor c = new Cursor(text, start);
        int offset = c.takeAny("民国") ? ROC : 0;
        int year = c.number(4);
        if (year >= 0 && c.take("年")) {
            int month = c.month();
            return month >= 1 && c.take("月")
                    ? day(c, start, offset > 0 ? year + offset : full(year), month)
                    : Optional.empty();
        }
        Cursor again = new Cursor(text, start);
        int month = offset > 0 ? -1 : again.month();
        return month >= 1 && again.take("月") ? day(again, start, 0, month) : Optional.empty();
    }

    /** 25 is 2025, 114 is 2025 by Taiwan's count. */
    private static int full(int year) {
        return year < 100 ? year + 2000 : year < 130 ? year + ROC : year;
    }

    private static Optional<ReadDate> day(Cursor c, int start, int year, int month) {
        int day = c.number(2);
        return day >= 1 && c.takeAny("日", "号") ? of(start, c.at, year, month, day) : Optional.empty();
    }

    private static Optional<ReadDate> english(CharSequence text, int start) {
        Cursor c = new Cursor(text, start);
        int month = EnglishMonths.take(c);
        if (month > 0) {
            boolean dashed = c.take("-");
            c.spaces();
            int day = c.arabic(2);
            if (dashed && day > LARGEST_DASHED) {
                return Optional.empty();
            }
            c.takeAny("st", "nd", "rd", "th");
            int afterDay = c.at;
            c.take(",");
            c.spaces();
            int year = c.arabic(4);
            boolean said = year >= 1900 && !Cursor.isDigit(c.peek());
            return day >= 1 && (said || !isUnit(text, afterDay))
                    ? of(start, said ? c.at : afterDay, said ? year : 0, month, day)
                    : Optional.empty();
        }
        int day = c.arabic(2);
        c.takeAny("st", "nd", "rd", "th");
        boolean dashed = c.peek() == '-';
        c.at += dashed ? 1 : 0;
        int named = day < 1 || day > 31 ? 0 : EnglishMonths.take(c);
        int afterMonth = c.at;
        int brief = named < 1 ? 0 : briefYear(c);
        if (brief > 0) {
            return of(start, c.at, brief, named, day);
        }
        if (dashed && named > 0 && c.peek() == '-') {
            c.at++;
        }
        c.take(",");
        c.spaces();
        int year = named < 1 ? 0 : c.arabic(4);
        if (year >= 1900) {
            return of(start, c.at, year, named, day);
        }
        boolean verb = text.subSequence(start, afterMonth).toString().endsWith("may"); // two may rise
        return named > 0 && !verb ? of(start, afterMonth, 0, named, day) : Optional.empty();
    }

    /** 8-Nov-25, 8 Nov '25: two digits that a dash or the sign of what is left out leads; 0 and unmoved if there are none. */
    private static int briefYear(Cursor c) {
        int old = c.at;
        boolean led = c.peek() == '-' || c.spaces().peek() == '\'' || c.peek() == '’';
        c.at += led ? 1 : 0;
        int from = c.at;
        int year = led ? c.arabic(2) : -1;
        if (year >= FIRST_BRIEF && year <= LAST_BRIEF && c.at == from + 2 && !Cursor.isDigit(c.peek())) {
            return full(year);
        }
        c.at = old;
        return 0;
    }

    /** Whether what follows makes the digits a quantity rather than a day. */
    private static boolean isUnit(CharSequence text, int at) {
        return at < text.length()
                && (".,%".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && Cursor.isDigit(text.charAt(at + 1))
                        || Cursor.isDigit(text.charAt(at))
                        || text.charAt(at) == '%');
    }

    private static Optional<ReadDate> of(int start, int end, int year, int month, int day) {
        if (month > 12 || day > (year == 0 ? 31 : YearMonth.of(year, month).lengthOfMonth())) {
            return Optional.empty();
        }
        return Optional.of(
                new ReadDate(start, end, year, month, day, year == 0 ? null : LocalDate.of(year, month, day)));
    }
}
