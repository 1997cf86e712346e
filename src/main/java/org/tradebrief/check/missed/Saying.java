package org.tradebrief.check.missed;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.SeriesId;

/** How series, periods and changes are said in a finding's two languages. */
final class Saying {
    private Saying() {}

    /** 美國對台灣逆差, 美國自台灣進口. */
    static String series(Amount a) {
        SeriesId id = a.series();
        return id.metric() == Metric.BALANCE
                ? id.reporter().nameZhTw() + "對" + id.partnerChinese() + a.chineseKind()
                : id.chinese();
    }

    private static String seriesEnglish(Amount a) {
        SeriesId id = a.series();
        String reporter = id.reporter().nameEn();
        String partner = id.partners().getFirst().nameEn();
        return switch (id.metric()) {
            case EXPORT -> "Exports of " + reporter + " to " + partner;
            case IMPORT -> "Imports of " + reporter + " from " + partner;
            case BALANCE -> (a.usd().signum() < 0 ? "Deficit" : "Surplus") + " of " + reporter + " with " + partner;
        };
    }

    /** 149.9 億美元, without a sign. */
    static String yi(BigDecimal usd) {
        return UsdUnit.HUNDRED_MILLION.text(usd.abs(), 1) + " 億美元";
    }

    /** Imports of United States from Taiwan, Nov 2025: USD 20.26 bn. */
    static String valueEnglish(Amount a) {
        return seriesEnglish(a) + ", " + english(a.period()) + ": " + billions(a.usd());
    }

    private static String billions(BigDecimal usd) {
        return "USD " + UsdUnit.BILLION.text(usd.abs(), 2) + " bn";
    }

    static String english(Period p) {
        if (p.isYear()) {
            return Integer.toString(p.from().getYear());
        }
        if (p.isMonth()) {
            return english(p.from());
        }
        return p.from().getYear() == p.to().getYear()
                ? month(p.from()) + "–" + english(p.to())
                : english(p.from()) + "–" + english(p.to());
    }

    static String english(YearMonth month) {
        return month(month) + " " + month.getYear();
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    static String english(Comparison.Comparable c) {
        BigDecimal percent = c.percent();
        String by = percent == null ? "" : " by " + Digits.percent(percent.abs(), 1);
        return switch (c.trend()) {
            case INCREASED -> "up" + by;
            case DECREASED -> "down" + by;
            case WIDENED -> "wider" + by;
            case NARROWED -> "narrower" + by;
            case UNCHANGED -> "unchanged";
            case TURNED -> "turned from " + sign(c.base()) + " to " + sign(c.now());
        };
    }

    private static String sign(Amount a) {
        return a.usd().signum() < 0 ? "deficit" : "surplus";
    }
}
