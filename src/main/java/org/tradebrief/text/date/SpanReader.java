package org.tradebrief.text.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.date.ReadSpan.Form;
import org.tradebrief.text.date.ReadSpan.Years;

/**
 * Reads runs of months: 2024 年, 2025 年前 11 月, 1–11 月, 2023–2024 兩年合計, 去年同期, 第三季, 年初至今, Jan–Nov 2025. The
 * text must be folded to simplified script, half width and lower case; places stay the same.
 */
public final class SpanReader {
    private static final int ROC = 1911;

    private SpanReader() {}

    /** The span that starts there; the longest that makes sense. */
    public static Optional<ReadSpan> at(CharSequence folded, int start) {
        if (start >= folded.length() || new Cursor(folded, start).digitBefore(start)) {
            return Optional.empty();
        }
        YearPart year = YearPart.at(folded, start);
        if (year != null) {
            return Optional.of(withYear(folded, start, year));
        }
        return EnglishSpan.at(folded, start)
                .or(() -> MonthPart.at(folded, start, start, Years.MISSING, 0, 0))
                .or(() -> bare(folded, start))
                .or(() -> dotted(folded, start));
    }

    /** (2024.9): a year and month that fill a bracket. */
    private static Optional<ReadSpan> dotted(CharSequence folded, int start) {
        Cursor c = new Cursor(folded, start);
        if (start == 0 || folded.charAt(start - 1) != '(') {
            return Optional.empty();
        }
        int year = c.arabic(4);
        int month = year >= 1990 && year <= 2049 && c.take(".") ? c.arabic(2) : 0;
        return month >= 1 && month <= 12 && c.peek() == ')'
                ? Optional.of(new ReadSpan(start, c.at, Form.MONTH, Years.SAID, year, year, month, month))
                : Optional.empty();
    }

    /** A year that stands alone without 年: in the head of a table, in English. */
    public static Optional<ReadSpan> bareYear(CharSequence folded, int start) {
        Cursor c = new Cursor(folded, start);
        if (c.digitBefore(start)) {
            return Optional.empty();
        }
        int year = c.arabic(4);
        boolean alone = year >= 1990 && year <= 2049 && !isJoined(c);
        return alone
                ? Optional.of(new ReadSpan(start, c.at, Form.YEAR, Years.SAID, year, year, 0, 0))
                : Optional.empty();
    }

    private static boolean isJoined(Cursor c) {
        char next = c.peek();
        boolean afterJoint = c.at + 1 < c.text.length() && Cursor.isDigit(c.text.charAt(c.at + 1));
        return Cursor.isDigit(next)
                || "%‰".indexOf(next) >= 0 && next != '\0'
                || ".,-/:".indexOf(next) >= 0 && afterJoint;
    }

    private static ReadSpan withYear(CharSequence text, int start, YearPart year) {
        Years years = year.relative() ? Years.RELATIVE : Years.SAID;
        if (year.from() == year.to() || year.relative()) {
            Optional<ReadSpan> months = MonthPart.at(text, year.end(), start, years, year.from(), year.to());
            if (months.isPresent()) {
                return months.get();
            }
        }
        Cursor c = new Cursor(text, year.end());
        if (year.listed()) {
            return new ReadSpan(start, c.at, Form.YEAR_LIST, years, year.from(), year.to(), 0, 0);
        }
        if (year.from() != year.to()) {
            takeSum(c);
            return new ReadSpan(start, c.at, Form.YEARS, years, year.from(), year.to(), 0, 0);
        }
        Form form = Form.YEAR;
        if (c.takeAny("全年")) {
            form = Form.WHOLE_YEAR;
            c.takeAny("累计", "合计");
        } else if (c.takeAny("同期", "同月")) {
            form = Form.SAME_MONTHS;
        } else if (c.takeAny("累计至今", "累计", "以来", "迄今", "至今")) {
            form = Form.TO_DATE;
        }
        return new ReadSpan(start, c.at, form, years, year.from(), year.to(), 0, 0);
    }

    /** 兩年合計, 2 年累計, 累計 after years. */
    private static void takeSum(Cursor c) {
        int old = c.at;
        int count = c.number(1);
        if (count > 1 && c.takeAny("年度", "年")) {
            c.takeAny("合计", "累计");
            return;
        }
        c.at = old;
        c.takeAny("累计", "合计");
    }

    private static Optional<ReadSpan> bare(CharSequence text, int start) {
        Cursor c = new Cursor(text, start);
        if (c.take("全年")) {
            c.takeAny("累计", "合计");
            return span(start, c, Form.WHOLE_YEAR, Years.MISSING, 0);
        }
        if (c.takeAny("一年前同期", "一年前同月", "去年同期", "上年同期", "前一年同期", "一年前", "一年之前", "去年同月", "上年同月", "前一年同月")) {
            return span(start, c, Form.SAME_MONTHS, Years.RELATIVE, -1);
        }
        if (c.takeAny("一年后", "一年之后")) {
            return span(start, c, Form.SAME_MONTHS, Years.RELATIVE, 1);
        }
        if (c.takeAny("同期", "同月")) {
            return span(start, c, Form.SAME_MONTHS, Years.MISSING, 0);
        }
        if (c.takeAny("上个月", "上月", "前月", "前一个月")) {
            return Optional.of(new ReadSpan(start, c.at, Form.RELATIVE_MONTH, Years.MISSING, 0, 0, -1, -1));
        }
        if (c.takeAny("本月", "当月", "这个月")) {
            return Optional.of(new ReadSpan(start, c.at, Form.RELATIVE_MONTH, Years.MISSING, 0, 0, 0, 0));
        }
        if (c.takeAny("年初至今", "今年以来", "year-to-date", "year to date")) {
            return span(start, c, Form.TO_DATE, Years.MISSING, 0);
        }
        if (c.take("ytd") && !EnglishMonths.isLetter(c.peek()) && startsWord(text, start)) {
            return span(start, c, Form.TO_DATE, Years.MISSING, 0);
        }
        return sum(text, start);
    }

    private static Optional<ReadSpan> sum(CharSequence text, int start) {
        Cursor c = new Cursor(text, start);
        int count = c.number(1);
        return count > 1 && c.takeAny("年", "年度") && c.takeAny("合计", "累计")
                ? span(start, c, Form.YEARS, Years.MISSING, 0)
                : Optional.empty();
    }

    static boolean startsWord(CharSequence text, int start) {
        return start == 0 || !EnglishMonths.isLetter(text.charAt(start - 1));
    }

    private static Optional<ReadSpan> span(int start, Cursor c, Form form, Years years, int year) {
        return Optional.of(new ReadSpan(start, c.at, form, years, year, year, 0, 0));
    }

    /** One year or two, said or relative, with 年. */
    private record YearPart(int end, int from, int to, boolean relative, boolean listed) {
        static @Nullable YearPart at(CharSequence text, int start) {
            Cursor c = new Cursor(text, start);
            YearPart relative = relative(c);
            if (relative != null) {
                return relative;
            }
            int offset = c.take("民国") ? ROC : 0;
            int from = year(c, offset);
            if (from < 0) {
                return null;
            }
            int afterFirst = c.at;
            if (c.takeAny("年度", "年")) {
                return rangeAfterYear(c, from, offset);
            }
            boolean listed = !c.takeDash();
            if (listed && !c.takeAny("、", "及", "和", "与")) {
                return null;
            }
            int to = year(c, offset);
            int brief = to < 0 && !listed ? briefYear(text, afterFirst, from) : -1;
            if (brief > from) {
                return new YearPart(afterFirst + 3, from, brief, false, false);
            }
            boolean closed = to > from && to - from < 20 && (c.takeAny("年度", "年") || isSum(c));
            return closed
                    ? new YearPart(c.at, from, to, false, listed && !isSum(c))
                    : bareRange(text, afterFirst, from, to, c);
        }

        /** 2023–24: the second year in two digits, behind a dash that no announcement's number has; -1 if it is none. */
        private static int briefYear(CharSequence text, int dash, int from) {
            if (dash >= text.length() || "–—/".indexOf(text.charAt(dash)) < 0 || from < 1990) {
                return -1;
            }
            Cursor c = new Cursor(text, dash + 1);
            int two = c.arabic(2);
            int to = from / 100 * 100 + two;
            return c.at == dash + 3 && to > from && to - from < 20 && !isJoined(c) && c.peek() != '月' ? to : -1;
        }

        /** 2023-2024 without 年 stands for years only if nothing joins on. */
        private static @Nullable YearPart bareRange(CharSequence text, int afterFirst, int from, int to, Cursor c) {
            boolean dashed = afterFirst < text.length() && "-–—".indexOf(text.charAt(afterFirst)) >= 0;
            boolean years = dashed && to > from && to - from < 20 && from > 1990 && !isJoined(c);
            return years ? new YearPart(c.at, from, to, false, false) : null;
        }

        private static YearPart rangeAfterYear(Cursor c, int from, int offset) {
            int end = c.at;
            int to = c.takeDash() ? year(c, offset) : -1;
            boolean years = to > from && to - from < 20 && c.takeAny("年度", "年");
            if (years && new Cursor(c.text, c.at).number(2) < 0) {
                return new YearPart(c.at, from, to, false, false);
            }
            return new YearPart(end, from, from, false, false);
        }

        private static boolean isSum(Cursor c) {
            Cursor ahead = new Cursor(c.text, c.at);
            int count = ahead.number(1);
            return count > 1 && ahead.take("年") || count < 0 && ahead.takeAny("累计", "合计");
        }

        private static int year(Cursor c, int offset) {
            int year = c.number(4);
            if (offset > 0) {
                return year < 1 ? -1 : year + offset;
            }
            boolean short2 = year >= 20 && year <= 39 && isShortYear(c);
            return year >= 1900 && year <= 2199 ? year : short2 ? 2000 + year : -1;
        }

        /** 25 年 is a year only where months or 全年 follow; else it is a length of time. */
        private static boolean isShortYear(Cursor c) {
            Cursor ahead = new Cursor(c.text, c.at);
            if (!ahead.take("年")) {
                return false;
            }
            if (ahead.takeAny("全年", "前", "首")) {
                return true;
            }
            return ahead.number(2) > 0 && (ahead.take("月") || ahead.takeDash());
        }

        private static @Nullable YearPart relative(Cursor c) {
            if (c.takeAny("今年", "本年", "this year")) {
                return new YearPart(c.at, 0, 0, true, false);
            }
            if (c.takeAny("去年", "上年", "前一年", "上一年", "last year")) {
                return new YearPart(c.at, -1, -1, true, false);
            }
            return c.take("前年") ? new YearPart(c.at, -2, -2, true, false) : null;
        }
    }
}
