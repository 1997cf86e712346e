package org.tradebrief.text.date;

import java.util.Optional;
import org.tradebrief.text.date.ReadSpan.Form;
import org.tradebrief.text.date.ReadSpan.Years;

/** Spans as English writes them, and the short forms: Jan–Nov 2025, Nov 2025, first 11 months of 2025, 2025-11, 2025Q3. */
final class EnglishSpan {
    /** What two digits count that stand before it. */
    private static final String[] COUNTED = {
        "家",
        "项",
        "个",
        "种",
        "笔",
        "次",
        "亿",
        "万",
        "百",
        "年",
        "月",
        "日",
        "天",
        "bn",
        "mn",
        "billion",
        "million",
        "entit",
        "firm",
        "compan",
        "notice",
        "announcement",
        "month",
        "day",
        "percent",
        "measure",
        "x "
    };

    private EnglishSpan() {}

    static Optional<ReadSpan> at(CharSequence text, int start) {
        Cursor c = new Cursor(text, start);
        if (!SpanReader.startsWord(text, start)) {
            return Optional.empty();
        }
        if (Cursor.isDigit(c.peek())) {
            return isoMonth(c, start)
                    .or(() -> shortToDate(new Cursor(text, start), start))
                    .or(() -> shortPart(new Cursor(text, start), start));
        }
        return through(new Cursor(text, start), start)
                .or(() -> firstMonths(new Cursor(text, start), start))
                .or(() -> same(new Cursor(text, start), start))
                .or(() -> fiscal(new Cursor(text, start), start))
                .or(() -> part(new Cursor(text, start), start))
                .or(() -> ordinalPart(new Cursor(text, start), start))
                .or(() -> months(text, start));
    }

    private static Optional<ReadSpan> months(CharSequence text, int start) {
        Cursor c = new Cursor(text, start);
        int first = EnglishMonths.take(c);
        if (first == 0) {
            return Optional.empty();
        }
        boolean unsure = text.subSequence(start, c.at).toString().startsWith("ma");
        int end = c.at;
        int last = c.takeDash() || c.take("to ") || c.take("through ") ? EnglishMonths.take(c) : 0;
        if (last == 0) {
            c.at = end;
        }
        int year = year(c);
        if (last > first) {
            year = year == 0 ? yearOfRun(c) : year;
            return span(start, c, Form.MONTHS, year, first, last);
        }
        return unsure && year == 0 ? Optional.empty() : span(start, c, Form.MONTH, year, first, first);
    }

    private static Optional<ReadSpan> isoMonth(Cursor c, int start) {
        int year = c.arabic(4);
        if (year >= 1990 && year <= 2049 && c.peek() == 'q') {
            c.at++;
            int quarter = c.arabic(1);
            return quarter >= 1 && quarter <= 4
                    ? span(start, c, Form.MONTHS, year, quarter * 3 - 2, quarter * 3)
                    : Optional.empty();
        }
        if (year < 1990 || year > 2049 || c.peek() != '-' && c.peek() != '/') {
            return Optional.empty();
        }
        c.at++;
        int at = c.at;
        int month = c.arabic(2);
        boolean joined = Cursor.isDigit(c.peek())
                || "-/.".indexOf(c.peek()) >= 0
                        && c.peek() != '\0'
                        && c.at + 1 < c.text.length()
                        && Cursor.isDigit(c.text.charAt(c.at + 1));
        return c.at - at == 2 && month >= 1 && month <= 12 && !joined
                ? span(start, c, Form.MONTH, year, month, month)
                : Optional.empty();
    }

    /** 11M 2025, 11M25. */
    private static Optional<ReadSpan> shortToDate(Cursor c, int start) {
        int months = c.arabic(2);
        if (months < 2 || months > 12 || c.peek() != 'm') {
            return Optional.empty();
        }
        c.at++;
        int old = c.at;
        c.spaces();
        int year = c.arabic(4);
        boolean near = year >= 20 && year <= 39 && c.at - old == 2;
        return year >= 1990 || near
                ? span(start, c, Form.MONTHS, near ? 2000 + year : year, 1, months)
                : Optional.empty();
    }

    private static Optional<ReadSpan> firstMonths(Cursor c, int start) {
        if (!c.takeAny("the first", "first")) {
            return Optional.empty();
        }
        c.spaces();
        int months = spelled(c);
        return months > 1 && c.take("months") ? span(start, c, Form.MONTHS, year(c), 1, months) : Optional.empty();
    }

    private static int spelled(Cursor c) {
        if (c.take("eleven")) {
            return 11;
        }
        if (c.take("ten")) {
            return 10;
        }
        return c.take("nine") ? 9 : c.take("six") ? 6 : c.take("three") ? 3 : c.arabic(2);
    }

    /** Through November 2025: from January on. */
    private static Optional<ReadSpan> through(Cursor c, int start) {
        if (!c.takeAny("through ", "thru ")) {
            return Optional.empty();
        }
        int last = EnglishMonths.take(c);
        return last > 1 ? span(start, c, Form.MONTHS, year(c), 1, last) : Optional.empty();
    }

    /** same 11m, the same period, same month: the months spoken of. */
    private static Optional<ReadSpan> same(Cursor c, int start) {
        if (!c.takeAny("the same ", "same ")) {
            return Optional.empty();
        }
        boolean counted = c.arabic(2) > 0;
        boolean months = counted ? c.takeAny("months", "mths", "m") : c.takeAny("period", "months", "month", "mth");
        return months && !EnglishMonths.isLetter(c.peek())
                ? span(start, c, Form.SAME_MONTHS, 0, 0, 0)
                : Optional.empty();
    }

    /** FY24, CY2024: what is a calendar year for trade. */
    private static Optional<ReadSpan> fiscal(Cursor c, int start) {
        if (!c.takeAny("fy", "cy", "full-year ", "full year ")) {
            return Optional.empty();
        }
        int at = c.at;
        int year = c.arabic(4);
        boolean brief = year >= 15 && year <= 39 && c.at - at == 2;
        return brief || year >= 1990 && year <= 2049
                ? span(start, c, Form.WHOLE_YEAR, brief ? 2000 + year : year, 0, 0)
                : Optional.empty();
    }

    /** Q3 2025, H1. */
    private static Optional<ReadSpan> part(Cursor c, int start) {
        boolean half = c.take("h");
        if (!half && !c.take("q")) {
            return Optional.empty();
        }
        return part(c, start, c.arabic(1), half);
    }

    /** The third quarter of 2025, first-half 2025. */
    private static Optional<ReadSpan> ordinalPart(Cursor c, int start) {
        c.take("the ");
        int part = c.take("first") ? 1 : c.take("second") ? 2 : c.take("third") ? 3 : c.take("fourth") ? 4 : 0;
        c.take("-");
        boolean half = part > 0 && c.take("half");
        return half || part > 0 && c.take("quarter") ? part(c, start, part, half) : Optional.empty();
    }

    /** 3Q25, 1H 2025. */
    private static Optional<ReadSpan> shortPart(Cursor c, int start) {
        int part = c.arabic(1);
        boolean half = c.peek() == 'h';
        if (part < 1 || !half && c.peek() != 'q') {
            return Optional.empty();
        }
        c.at++;
        return part(c, start, part, half);
    }

    private static Optional<ReadSpan> part(Cursor c, int start, int part, boolean half) {
        int months = half ? 6 : 3;
        if (part < 1 || part > 12 / months || EnglishMonths.isLetter(c.peek())) {
            return Optional.empty();
        }
        return span(start, c, Form.MONTHS, year(c), part * months - months + 1, part * months);
    }

    /** A year after the months: 2025, of 2025, '25; 0 if none is said. */
    private static int year(Cursor c) {
        int old = c.at;
        int brief = briefYear(c);
        if (brief > 0) {
            return brief;
        }
        c.take("of");
        c.take(",");
        c.spaces();
        boolean cut = c.take("'");
        int year = c.arabic(cut ? 2 : 4);
        if (cut && year > 0) {
            return 2000 + year;
        }
        if (year >= 1990 && year <= 2049 && !Cursor.isDigit(c.peek())) {
            return year;
        }
        c.at = old;
        return 0;
    }

    /** Nov-24, 3Q25: two digits behind a hyphen or right behind, that nothing joins on; 0 if there are none. */
    private static int briefYear(Cursor c) {
        int old = c.at;
        if (Cursor.isDigit(c.peek())) {
            int year = c.arabic(2);
            if (year >= 15 && year <= 39 && c.at == old + 2 && !EnglishMonths.isLetter(c.peek())) {
                return 2000 + year;
            }
            c.at = old;
        }
        if (c.peek() == '-') {
            c.at++;
            int year = c.arabic(2);
            boolean alone = c.at == old + 3 && !isJoined(c);
            if (year >= 15 && year <= 39 && alone && !EnglishMonths.isLetter(c.peek())) {
                return 2000 + year;
            }
        }
        c.at = old;
        return 0;
    }

    /** Jan–Nov 25: behind a run of months two digits are no day, unless they count something. */
    private static int yearOfRun(Cursor c) {
        int old = c.at;
        c.spaces();
        int from = c.at;
        int year = from > old ? c.arabic(2) : -1;
        int end = c.at;
        boolean brief =
                year >= 15 && year <= 39 && end == from + 2 && !isJoined(c) && !EnglishMonths.isLetter(c.peek());
        boolean counts = c.takeAny(COUNTED) || c.peek() == '\'';
        c.at = brief && !counts ? end : old;
        return brief && !counts ? 2000 + year : 0;
    }

    private static boolean isJoined(Cursor c) {
        boolean digit = c.at + 1 < c.text.length() && Cursor.isDigit(c.text.charAt(c.at + 1));
        return !c.ended() && ("-/%".indexOf(c.peek()) >= 0 || c.peek() == '.' && digit);
    }

    private static Optional<ReadSpan> span(int start, Cursor c, Form form, int year, int first, int last) {
        Years years = year == 0 ? Years.MISSING : Years.SAID;
        return Optional.of(new ReadSpan(start, c.at, form, years, year, year, first, last));
    }
}
