package org.tradebrief.text.date;

import java.util.Optional;
import org.tradebrief.text.date.ReadSpan.Form;
import org.tradebrief.text.date.ReadSpan.Years;

/** The months of a span, after its year or without one. */
final class MonthPart {
    private MonthPart() {}

    /** @param start of the whole span, the year included */
    static Optional<ReadSpan> at(CharSequence text, int at, int start, Years years, int from, int to) {
        Cursor c = new Cursor(text, at);
        if (takeList(c)) {
            return Optional.of(new ReadSpan(start, c.at, Form.YEAR_LIST, years, from, to, 0, 0));
        }
        int[] months = firstMonths(c);
        if (months.length == 0) {
            months = quarter(c);
        }
        if (months.length == 0) {
            return named(new Cursor(text, at), start, years, from, to);
        }
        c.takeAny("累计", "合计", "同期累计");
        return Optional.of(new ReadSpan(start, c.at, Form.MONTHS, years, from, to, months[0], months[1]));
    }

    /** 二、三季度, 1、2 月: named one by one, neither added up nor one of them alone. */
    private static boolean takeList(Cursor c) {
        int old = c.at;
        boolean ordinal = c.take("第");
        int first = c.number(2);
        int next = first;
        int last = following(c, first);
        while (last > 0) {
            next = last;
            last = following(c, next);
        }
        boolean list = first > 0 && next > first;
        boolean quarters = list && next <= 4 && (c.take("季度") || ordinal && c.take("季"));
        boolean months = !quarters && list && next <= 12 && (isCounted(c) || c.take("月") && !isSummed(c));
        if (quarters || months) {
            return true;
        }
        c.at = old;
        return false;
    }

    /** The next of a list of rising numbers; 0 and unmoved where it ends. */
    private static int following(Cursor c, int before) {
        int old = c.at;
        int next = before > 0 && c.takeAny("、", "及", "和", "与") ? c.number(2) : 0;
        if (next > before) {
            return next;
        }
        c.at = old;
        return 0;
    }

    /** 7、8、9 三個月: how many they are stands behind them. */
    private static boolean isCounted(Cursor c) {
        return c.takeAny("三个月份", "三个月", "四个月份", "四个月", "五个月份", "五个月");
    }

    private static boolean isSummed(Cursor c) {
        Cursor ahead = new Cursor(c.text, c.at);
        return ahead.takeAny("合计", "累计", "加总", "两月", "两个月") || isDay(ahead);
    }

    /** 前 11 月, 首十一個月, 頭 11 個月, 前三季度. */
    private static int[] firstMonths(Cursor c) {
        int old = c.at;
        if (c.takeAny("前", "首", "头")) {
            int months = c.number(2);
            if (months >= 2 && months <= 12 && c.takeAny("个月份", "个月", "月份", "月")) {
                return new int[] {1, months};
            }
            if ((months == 2 || months == 3) && c.takeAny("季度", "季")) {
                return new int[] {1, months * 3};
            }
        }
        c.at = old;
        return new int[0];
    }

    private static int[] quarter(Cursor c) {
        int old = c.at;
        if (c.take("上半年")) {
            return new int[] {1, 6};
        }
        if (c.take("下半年")) {
            int[] first = firstMonths(c);
            return first.length > 0 && first[1] <= 6 ? new int[] {7, 6 + first[1]} : new int[] {7, 12};
        }
        if (c.takeAny("首季度", "首季")) {
            return new int[] {1, 3};
        }
        if (c.takeAny("末季", "尾季")) {
            return new int[] {10, 12};
        }
        boolean ordinal = c.take("第");
        int counted = c.number(1);
        int toQuarter = quarterUpTo(c, counted);
        if (toQuarter > 0) {
            return new int[] {counted * 3 - 2, toQuarter * 3};
        }
        if (counted >= 1 && counted <= 4 && (c.take("季度") || ordinal && c.take("季"))) {
            return new int[] {counted * 3 - 2, counted * 3};
        }
        c.at = old;
        if (SpanReader.startsWord(c.text, old) && c.take("q")) {
            int quarter = c.arabic(1);
            if (quarter >= 1 && quarter <= 4) {
                return new int[] {quarter * 3 - 2, quarter * 3};
            }
        }
        c.at = old;
        return new int[0];
    }

    /** 一至三季度: the last of several quarters; 0 and unmoved if there is but one. */
    private static int quarterUpTo(Cursor c, int first) {
        int old = c.at;
        boolean joined = first > 0 && (c.takeAny("至", "到") || c.takeDash());
        c.take("第");
        int last = joined ? c.number(1) : 0;
        if (last > first && last <= 4 && c.takeAny("季度", "季")) {
            return last;
        }
        c.at = old;
        return 0;
    }

    /** 11 月, 1–11 月, 1 月至 11 月, 8、9 兩月, 元月. */
    private static Optional<ReadSpan> named(Cursor c, int start, Years years, int from, int to) {
        int first = c.month();
        if (first < 1 || first > 12) {
            return Optional.empty();
        }
        int second = twoMonths(c, first);
        if (second > 0) {
            return Optional.of(new ReadSpan(start, c.at, Form.MONTHS, years, from, to, first, second));
        }
        boolean closed = c.takeAny("月份", "月");
        int end = c.at;
        if (c.takeDash()) {
            int last = c.number(2);
            if (last > first && last <= 12 && c.takeAny("月份", "月") && !isDay(c)) {
                c.takeAny("累计", "合计");
                return Optional.of(new ReadSpan(start, c.at, Form.MONTHS, years, from, to, first, last));
            }
        }
        Cursor back = new Cursor(c.text, end);
        return closed && !isDay(back)
                ? Optional.of(new ReadSpan(start, end, Form.MONTH, years, from, to, first, first))
                : Optional.empty();
    }

    /** 8、9 兩月, 10 月與 11 月兩個月: two months in a row, named as two; 0 and unmoved if they are not. */
    private static int twoMonths(Cursor c, int first) {
        int old = c.at;
        c.take("月");
        int next = c.takeAny("、", "及", "和", "与") ? c.number(2) : 0;
        boolean summed = c.take("月") && c.takeAny("合计", "累计", "加总");
        if (summed && next == first + 1 && next <= 12) {
            return next;
        }
        if (next == first + 1 && next <= 12 && c.takeAny("两个月", "两月", "两个月份", "二月合计")) {
            return next;
        }
        c.at = old;
        return 0;
    }

    private static boolean isDay(Cursor c) {
        Cursor ahead = new Cursor(c.text, c.at);
        return ahead.number(2) > 0 && ahead.takeAny("日", "号");
    }
}
