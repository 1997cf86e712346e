package org.tradebrief.text.date;

import org.jspecify.annotations.Nullable;
import org.tradebrief.text.date.ReadSpan.Years;

/** One year or two, said or relative, with 年. */
record YearPart(int end, int from, int to, Years years, boolean listed) {
    private static final int ROC = 1911;

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
        boolean listed = !c.takeDash() && !c.take("+");
        if (listed && !c.takeAny("、", "及", "和", "与")) {
            return null;
        }
        int to = year(c, offset);
        YearPart many = listed ? several(c, from, to, offset) : null;
        if (many != null) {
            return many;
        }
        int brief = to < 0 && !listed ? briefYear(text, afterFirst, from) : -1;
        if (brief > from) {
            return new YearPart(afterFirst + 3, from, brief, Years.SAID, false);
        }
        boolean closed = to > from && to - from < 20 && (c.takeAny("年度", "年") || isSum(c));
        return closed
                ? new YearPart(c.at, from, to, Years.SAID, listed && !isSum(c))
                : bareRange(text, afterFirst, from, to, c);
    }

    /** 2022、2023、2024 連三年, 2022、2023 這兩年: years one by one, and behind them how many they are; null where not. */
    private static @Nullable YearPart several(Cursor c, int from, int second, int offset) {
        Cursor ahead = new Cursor(c.text, c.at);
        int last = second;
        int count = 2;
        while (last > from && ahead.takeAny("、", "及", "和", "与")) {
            int next = year(ahead, offset);
            if (next != last + 1) {
                return null;
            }
            last = next;
            count++;
        }
        int end = ahead.at;
        ahead.take("年");
        boolean told = ahead.takeAny("这", "共", "等");
        boolean row = !told && ahead.takeAny("连续", "连");
        boolean counted = (told || row) && ahead.number(1) == count && ahead.take("年");
        return counted ? new YearPart(told ? ahead.at : end, from, last, Years.SAID, true) : null;
    }

    /** 2023–24, 2023+24: the second year in two digits, behind a dash that no announcement's number has; -1 if it is none. */
    private static int briefYear(CharSequence text, int dash, int from) {
        if (dash >= text.length() || "–—/+".indexOf(text.charAt(dash)) < 0 || from < 1990) {
            return -1;
        }
        Cursor c = new Cursor(text, dash + 1);
        int two = c.arabic(2);
        int to = from / 100 * 100 + two;
        return c.at == dash + 3 && to > from && to - from < 20 && !SpanReader.isJoined(c) && c.peek() != '月' ? to : -1;
    }

    /** 2023-2024 without 年 stands for years only if nothing joins on. */
    private static @Nullable YearPart bareRange(CharSequence text, int afterFirst, int from, int to, Cursor c) {
        boolean dashed = afterFirst < text.length() && "-–—+".indexOf(text.charAt(afterFirst)) >= 0;
        boolean years = dashed && to > from && to - from < 20 && from > 1990 && !SpanReader.isJoined(c);
        return years ? new YearPart(c.at, from, to, Years.SAID, false) : null;
    }

    private static YearPart rangeAfterYear(Cursor c, int from, int offset) {
        int end = c.at;
        int to = c.takeDash() ? year(c, offset) : -1;
        boolean years = to > from && to - from < 20 && c.takeAny("年度", "年");
        if (years && new Cursor(c.text, c.at).number(2) < 0) {
            return new YearPart(c.at, from, to, Years.SAID, false);
        }
        return new YearPart(end, from, from, Years.SAID, false);
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
        if (year >= 100 && year <= 129 && isRocYear(c)) {
            return year + ROC;
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

    /** 114 年: three digits are a year of Taiwan's count unless the words make them a length of time. */
    private static boolean isRocYear(Cursor c) {
        Cursor ahead = new Cursor(c.text, c.at);
        boolean digits = c.at >= 3 && Cursor.isDigit(c.text.charAt(c.at - 1));
        return digits && ahead.take("年") && !ahead.takeAny("来", "前", "后", "期", "的", "历史", "以上", "以来", "之", "内", "老");
    }

    private static @Nullable YearPart relative(Cursor c) {
        if (c.takeAny("今年", "本年", "this year")) {
            return new YearPart(c.at, 0, 0, Years.RELATIVE, false);
        }
        if (c.takeAny("去年", "last year")) {
            return new YearPart(c.at, -1, -1, Years.RELATIVE, false);
        }
        if (c.takeAny("上年", "前一年", "上一年", "the year before")) {
            return new YearPart(c.at, -1, -1, Years.PREVIOUS, false);
        }
        return c.take("前年") ? new YearPart(c.at, -2, -2, Years.RELATIVE, false) : null;
    }
}
