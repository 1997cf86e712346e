package org.tradebrief.check.prove;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.MonthlySeries;

/** The months among which a value is said to be the largest or smallest. */
final class Windows {
    private Windows() {}

    /**
     * The values after the time since when, which itself may have been more extreme; from its beginning where the value
     * spoken of lies within; all without one.
     */
    static List<Amount> since(List<Amount> values, @Nullable Timespan since, YearMonth said) {
        if (since == null) {
            return values;
        }
        YearMonth end = YearMonth.of(since.toYear(), since.toMonth());
        YearMonth from = said.isAfter(end) ? end.plusMonths(1) : first(since);
        boolean several = since.isYear() || since.fromMonth() != since.toMonth();
        YearMonth to = several && !said.isAfter(end) ? end : YearMonth.of(9999, 12);
        return values.stream()
                .filter(a -> !month(a).isBefore(from) && !month(a).isAfter(to))
                .toList();
    }

    /** Whether the series begins only after the time since when. */
    static boolean beginsLater(MonthlySeries series, @Nullable Timespan since) {
        return since != null && series.months().getFirst().isAfter(first(since));
    }

    /** The window for a person to read. */
    static String said(List<Amount> window) {
        return window.isEmpty()
                ? "（窗內沒有值）"
                : "（窗：" + month(window.getFirst()) + " 至 " + month(window.getLast()) + "，" + window.size() + " 個值）";
    }

    private static YearMonth first(Timespan span) {
        return YearMonth.of(span.fromYear(), span.fromMonth());
    }

    private static YearMonth month(Amount a) {
        return a.period().from();
    }
}
