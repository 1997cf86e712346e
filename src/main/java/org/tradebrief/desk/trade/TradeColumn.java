package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Metric;

/** What a column of the trade table shows, and by what it is sorted. */
public enum TradeColumn {
    NAME(112, false),
    PERIOD(84, false),
    PRODUCT(84, false),
    RANK(44, true),
    CLIMBED(46, true),
    /** The metric that is looked at. */
    VALUE(84, true),
    SHARE(64, true),
    YEAR_BEFORE(72, true),
    MONTH_BEFORE(60, true),
    EXPORT(76, true),
    IMPORT(76, true),
    BALANCE(84, true),
    BALANCE_CHANGE(64, true),
    SHAPE(74, false),
    COVERAGE(118, true),
    VINTAGE(92, false),
    SOURCE(200, false);

    private final double width;
    private final boolean figure;

    TradeColumn(double width, boolean figure) {
        this.width = width;
        this.figure = figure;
    }

    double width() {
        return width;
    }

    /** Whether it stands at the right, as numbers do. */
    boolean isFigure() {
        return figure;
    }

    String key() {
        return "column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it may be sorted by: a small line has no order. */
    boolean isSortable() {
        return this != SHAPE;
    }

    /** The metric that a column of money is of; null for the others. */
    @Nullable
    Metric metric(Metric looked) {
        return switch (this) {
            case VALUE -> looked;
            case EXPORT -> Metric.EXPORT;
            case IMPORT -> Metric.IMPORT;
            case BALANCE -> Metric.BALANCE;
            default -> null;
        };
    }

    /** Lines without a value stand last when the largest come first. */
    Comparator<TradeLine> order(Metric looked, LineText text) {
        return switch (this) {
            case NAME -> Comparator.comparing(text::name);
            case PERIOD -> Comparator.comparing(TradeLine::period);
            case PRODUCT -> Comparator.comparing(TradeLine::product);
            case SOURCE -> Comparator.comparing(LineText::source);
            case VINTAGE -> Comparator.comparing((TradeLine l) -> l.vintage().orElse(LocalDate.MIN));
            default -> Comparator.comparing(l -> number(l, looked), Comparator.nullsFirst(Comparator.naturalOrder()));
        };
    }

    private @Nullable BigDecimal number(TradeLine line, Metric looked) {
        Metric metric = metric(looked);
        if (metric != null) {
            return line.values().of(metric);
        }
        return switch (this) {
            // The first rank is the highest.
            case RANK ->
                line.rank().isPresent() ? BigDecimal.valueOf(-line.rank().getAsInt()) : null;
            case CLIMBED ->
                line.climbed().isPresent() ? BigDecimal.valueOf(line.climbed().getAsInt()) : null;
            case SHARE -> line.share().orElse(null);
            case YEAR_BEFORE -> percent(line.yearBefore());
            case MONTH_BEFORE -> percent(line.monthBefore());
            case BALANCE_CHANGE -> percent(line.balanceChange());
            case COVERAGE ->
                BigDecimal.valueOf(line.coverage().map(c -> c.held()).orElse(line.vintages()));
            default -> null;
        };
    }

    /** The change in percent; null where the two may not be compared. */
    static @Nullable BigDecimal percent(Optional<Comparison> comparison) {
        return comparison.orElse(null) instanceof Comparison.Comparable c ? c.percent() : null;
    }
}
