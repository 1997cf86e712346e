package org.tradebrief.workbench;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.source.live.Wish;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/**
 * What a person wants to have fetched. What is left open is filled with what briefs usually need.
 *
 * @param economies reporters, for the Census Bureau partners; empty for the usual ones
 * @param directions empty for both
 * @param period null for the usual one
 * @param home where the service is; null for its own address
 * @param again whether to ask again for what was fetched today
 */
public record FetchRequest(
        FetchSource source,
        List<Economy> economies,
        Set<Direction> directions,
        @Nullable Period period,
        @Nullable URI home,
        boolean again) {
    public FetchRequest {
        economies = List.copyOf(economies);
        directions = Set.copyOf(directions);
    }

    /** The usual data of a source. */
    public static FetchRequest of(FetchSource source) {
        return new FetchRequest(source, List.of(), Set.of(), null, null, false);
    }

    Wish wish(Economies known, LocalDate day) {
        return new Wish(
                economies.isEmpty() ? source.usual().stream().map(known::get).toList() : economies,
                directions.isEmpty() ? EnumSet.allOf(Direction.class) : directions,
                period == null ? usualPeriod(day) : period,
                day);
    }

    /**
     * Two full years for Comtrade, this year and the last by months for the Census Bureau, seven years of indicators, what
     * the ministry put up in this month and the last.
     */
    private Period usualPeriod(LocalDate day) {
        int lastYear = day.getYear() - 1;
        return switch (source) {
            case COMTRADE -> Period.years(lastYear - 1, lastYear);
            case CENSUS -> new Period(YearMonth.of(lastYear, 1), YearMonth.from(day));
            case WORLDBANK -> Period.years(lastYear - 6, lastYear);
            case MOFCOM -> new Period(YearMonth.from(day).minusMonths(1), YearMonth.from(day));
        };
    }
}
