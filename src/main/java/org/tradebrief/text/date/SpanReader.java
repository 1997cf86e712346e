package org.tradebrief.text.date;

import java.util.Optional;
import org.tradebrief.text.date.ReadSpan.Form;
import org.tradebrief.text.date.ReadSpan.Years;

/**
 * Reads runs of months: 2024 年, 2025 年前 11 月, 1–11 月, 2023–2024 兩年合計, 去年同期, 第三季, 年初至今, Jan–Nov 2025. The
 * text must be folded to simplified script, half width and lower case; places stay the same.
 */
public final class SpanReader {
    /** Years in two digits, as in YTD-24. */
    private static final int CENTURY = 2000;

    private static final int OLDEST_SHORT = 15;
    private static final int NEWEST_SHORT = 60;

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
        return CodedSpan.at(folded, start)
                .or(() -> EnglishSpan.at(folded, start))
                .or(() ->
                        MonthPart.at(folded, start, start, Years.MISSING, 0, 0).map(m -> yearBehind(folded, m)))
                .or(() -> wholeYear(folded, start))
                .or(() -> bare(folded, start))
                .or(() -> dotted(folded, start));
    }

    /** 前 11 月（2025）: the year in a bracket of its own right behind the months. */
    private static ReadSpan yearBehind(CharSequence folded, ReadSpan months) {
        Cursor c = new Cursor(folded, months.end());
        int year = months.form() == Form.YEAR_LIST || !c.take("(") ? 0 : c.arabic(4);
        c.take("年");
        return year >= 1990 && year <= 2049 && c.take(")")
                ? new ReadSpan(
                        months.start(),
                        c.at,
                        months.form(),
                        Years.SAID,
                        year,
                        year,
                        months.fromMonth(),
                        months.toMonth())
                : months;
    }

    /** 2025 全年, 2024 上半年, 2024 同期: without 年 behind the number, but with what goes with a year alone. */
    private static Optional<ReadSpan> wholeYear(CharSequence folded, int start) {
        Cursor c = new Cursor(folded, start);
        int year = c.arabic(4);
        if (year < 1990 || year > 2049 || Cursor.isDigit(c.peek())) {
            return Optional.empty();
        }
        c.spaces();
        if (c.take("全年")) {
            return Optional.of(new ReadSpan(start, c.at, Form.WHOLE_YEAR, Years.SAID, year, year, 0, 0));
        }
        if (c.takeAny("同期", "同月")) {
            return Optional.of(new ReadSpan(start, c.at, Form.SAME_MONTHS, Years.SAID, year, year, 0, 0));
        }
        boolean part = "前上下第首".indexOf(c.peek()) >= 0; // 2024 11 月 may be a number before a month
        return part && c.peek() != '\0' ? MonthPart.at(folded, c.at, start, Years.SAID, year, year) : Optional.empty();
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

    static boolean isJoined(Cursor c) {
        char next = c.peek();
        boolean afterJoint =
                c.at + 1 < c.text.length() && (Cursor.isDigit(c.text.charAt(c.at + 1)) || next == '-' && isWeek(c));
        return Cursor.isDigit(next)
                || "%‰".indexOf(next) >= 0 && next != '\0'
                || ".,-/:".indexOf(next) >= 0 && afterJoint;
    }

    /** 2026-W06. */
    private static boolean isWeek(Cursor c) {
        return c.at + 2 < c.text.length() && c.text.charAt(c.at + 1) == 'w' && Cursor.isDigit(c.text.charAt(c.at + 2));
    }

    private static ReadSpan withYear(CharSequence text, int start, YearPart year) {
        Years years = year.years();
        if (year.from() == year.to()) {
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
        } else if (c.takeAny("同期", "同月") || takeSameMonths(c)) {
            form = Form.SAME_MONTHS;
        } else if (c.takeAny("累计至今", "累计", "以来", "迄今", "至今")) {
            form = Form.TO_DATE;
        }
        return new ReadSpan(start, c.at, form, years, year.from(), year.to(), 0, 0);
    }

    /** 同五個月, 的同一時期: the months spoken of, counted once more. */
    private static boolean takeSameMonths(Cursor c) {
        int old = c.at;
        c.take("的");
        if (c.takeAny("同一时期", "同一时段", "同一段时间", "同一段日子", "同一段期间", "同个月")) {
            return true;
        }
        if (c.takeAny("同样", "相同", "同") && c.number(2) > 0 && c.takeAny("个月", "月")) {
            return true;
        }
        c.at = old;
        return false;
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
        if (c.takeAny("同期", "同月", "同一时期") || takeSameMonths(c)) {
            return span(start, c, Form.SAME_MONTHS, Years.MISSING, 0);
        }
        if (c.takeAny("上个月", "上月", "前月", "前一个月")) {
            return Optional.of(new ReadSpan(start, c.at, Form.RELATIVE_MONTH, Years.MISSING, 0, 0, -1, -1));
        }
        if (c.takeAny("隔月", "次月", "翌月", "下个月")) {
            return Optional.of(new ReadSpan(start, c.at, Form.RELATIVE_MONTH, Years.MISSING, 0, 0, 1, 1));
        }
        if (c.takeAny("本月", "当月", "这个月")) {
            return Optional.of(new ReadSpan(start, c.at, Form.RELATIVE_MONTH, Years.MISSING, 0, 0, 0, 0));
        }
        if (c.takeAny("年初至今", "今年以来", "year-to-date", "year to date")) {
            return span(start, c, Form.TO_DATE, Years.MISSING, 0);
        }
        if (c.take("ytd") && !EnglishMonths.isLetter(c.peek()) && startsWord(text, start)) {
            return toDate(start, c);
        }
        return sum(text, start);
    }

    /** YTD; YTD-24, YTD'25: the months so far, of that year. */
    private static Optional<ReadSpan> toDate(int start, Cursor c) {
        int old = c.at;
        c.takeAny("-", "'", "’");
        int year = c.number(2);
        if (year >= OLDEST_SHORT && year < NEWEST_SHORT && !Cursor.isDigit(c.peek())) {
            return span(start, c, Form.SAME_MONTHS, Years.SAID, CENTURY + year);
        }
        c.at = old;
        return span(start, c, Form.TO_DATE, Years.MISSING, 0);
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
}
