package org.tradebrief.brief.markets;

import java.time.YearMonth;
import java.util.Optional;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Growth;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;

/** One partner's months with the reporter. */
record Partner(Economy economy, MonthlySeries exports, MonthlySeries imports, MonthlySeries balance) {

    MonthlySeries series(Metric metric) {
        return switch (metric) {
            case EXPORT -> exports;
            case IMPORT -> imports;
            case BALANCE -> balance;
        };
    }

    Comparison yearBefore(Metric metric, Period period) {
        return new Growth(series(metric)).yearBefore(period);
    }

    Comparison monthBefore(Metric metric, YearMonth month) {
        return new Growth(series(metric)).monthBefore(month);
    }

    /** Whether all three series have a value over the period. */
    boolean has(Period period) {
        return exports.over(period).isPresent()
                && imports.over(period).isPresent()
                && balance.over(period).isPresent();
    }

    String name() {
        return economy.nameZhTw();
    }

    /** 對中, 自台: what a sentence calls it after a preposition; the whole name where that would be unclear. */
    String shortName() {
        return switch (economy.iso3()) {
            case "CHN" -> "中";
            case "TWN" -> "台";
            case "JPN" -> "日";
            case "KOR" -> "韓";
            case "DEU" -> "德";
            default -> name();
        };
    }

    /** The latest month of which exports, imports and balance are all there. */
    Optional<YearMonth> latest() {
        return balance.months().reversed().stream()
                .filter(m -> has(Period.month(m)))
                .findFirst();
    }
}
