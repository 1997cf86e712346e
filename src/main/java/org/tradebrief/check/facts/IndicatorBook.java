package org.tradebrief.check.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Reported;

/** The yearly indicators known on a day, by economy and year: those that the source gives, and one that follows from two. */
public final class IndicatorBook {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 8;
    private final Map<Series, NavigableMap<Integer, Known>> series = new HashMap<>();

    private record Series(Indicator indicator, Economy economy) {}

    /** @param rows each value once, as it was known on the day */
    public IndicatorBook(List<Reported.Macro> rows) {
        for (Reported.Macro row : rows) {
            Indicator indicator = indicator(row.indicator());
            if (indicator != null && row.period().isYear()) {
                put(indicator, row.reporter(), row.period().from().getYear(), known(indicator, row));
            }
        }
        rows.stream().map(Reported.Macro::reporter).distinct().forEach(this::derive);
    }

    /** The World Bank's codes; null for one that no statement is held against. */
    private static @Nullable Indicator indicator(String code) {
        return switch (code) {
            case "NY.GDP.MKTP.KD.ZG" -> Indicator.GROWTH;
            case "NY.GDP.MKTP.CD" -> Indicator.GDP;
            case "BN.CAB.XOKA.CD" -> Indicator.CURRENT_ACCOUNT;
            case "BN.CAB.XOKA.GD.ZS" -> Indicator.CURRENT_ACCOUNT_RATIO;
            case "NE.TRD.GNFS.ZS" -> Indicator.TRADE_RATIO;
            case "NE.EXP.GNFS.ZS" -> Indicator.EXPORT_RATIO;
            case "NE.IMP.GNFS.ZS" -> Indicator.IMPORT_RATIO;
            default -> null;
        };
    }

    private void put(Indicator indicator, Economy economy, int year, Known known) {
        series.computeIfAbsent(new Series(indicator, economy), k -> new TreeMap<>())
                .putIfAbsent(year, known);
    }

    private static Known known(Indicator indicator, Reported.Macro row) {
        String label = label(indicator, row.reporter(), row.period());
        String step = "世界銀行 " + row.indicator() + "：" + said(indicator, row.value(), 4);
        return new Known(label, row.value(), BigDecimal.ZERO, row.period(), List.of(step), List.of(row.source()), "");
    }

    private static String label(Indicator indicator, Economy economy, Period period) {
        return name(indicator, economy) + "，" + period.chinese();
    }

    /** 世界銀行德國經常帳. */
    public static String name(Indicator indicator, Economy economy) {
        return "世界銀行" + economy.nameZhTw() + indicator.chinese();
    }

    /** The current account as a part of GDP, where the source does not give it itself. */
    private void derive(Economy economy) {
        all(Indicator.CURRENT_ACCOUNT, economy)
                .forEach((year, balance) -> value(Indicator.GDP, economy, year)
                        .filter(gdp -> gdp.value().signum() > 0)
                        .ifPresent(gdp ->
                                put(Indicator.CURRENT_ACCOUNT_RATIO, economy, year, ratio(economy, balance, gdp))));
    }

    private static Known ratio(Economy economy, Known balance, Known gdp) {
        BigDecimal percent = balance.value().multiply(HUNDRED).divide(gdp.value(), DIGITS, RoundingMode.HALF_UP);
        List<SourceRow> rows = new ArrayList<>(balance.sources());
        rows.addAll(gdp.sources());
        Period period = java.util.Objects.requireNonNull(balance.period());
        String step =
                "經常帳 " + Say.yi(balance.value()) + " ÷ GDP " + Say.yi(gdp.value()) + " = " + Say.percent(percent, 2);
        return new Known(
                label(Indicator.CURRENT_ACCOUNT_RATIO, economy, period),
                percent,
                BigDecimal.ZERO,
                period,
                List.of(step),
                rows,
                "");
    }

    /** The value of a year. */
    public Optional<Known> value(Indicator indicator, Economy economy, int year) {
        return Optional.ofNullable(all(indicator, economy).get(year));
    }

    /** The values by year; empty where the economy has none. */
    public NavigableMap<Integer, Known> all(Indicator indicator, Economy economy) {
        return series.getOrDefault(new Series(indicator, economy), new TreeMap<>());
    }

    /** The economies that have the indicator in that year, the largest value first. */
    public List<Economy> ranked(Indicator indicator, int year) {
        return series.entrySet().stream()
                .filter(e -> e.getKey().indicator() == indicator)
                .flatMap(e -> Optional.ofNullable(e.getValue().get(year)).stream()
                        .map(known -> Map.entry(e.getKey().economy(), known.value())))
                .sorted(Map.Entry.<Economy, BigDecimal>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether there is any value of it. */
    public boolean has(Indicator indicator) {
        return series.keySet().stream().anyMatch(k -> k.indicator() == indicator);
    }

    /** Whether there is any value of that economy. */
    public boolean has(Economy economy) {
        return series.keySet().stream().anyMatch(k -> k.economy().equals(economy));
    }

    /** The value as people read it: 2.8%, 2,704.5 億美元. */
    public static String said(Indicator indicator, BigDecimal value, int decimals) {
        return indicator.isPercent() ? Say.percent(value, decimals) : Say.yi(value);
    }
}
