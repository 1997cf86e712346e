package org.tradebrief.check.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Memo;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.view.TradeView;

/** The amounts between economies that are known on a day: monthly series and partner tables side by side. */
public final class TradeBook {
    private final TradeView view;
    private final TableFacts tables;
    private final IndicatorBook indicators;
    private final YearMonth latest;
    private final Memo<Asked, Optional<Known>> amounts = new Memo<>(20_000);
    private final Memo<Several, MonthlySeries> several = new Memo<>(500);
    private final Memo<Economy, List<Economy>> monthly = new Memo<>(500);

    public TradeBook(TradeView view) {
        this.view = view;
        this.tables = new TableFacts(view);
        this.indicators = new IndicatorBook(view.macro());
        this.latest = view.monthlyReporters().stream()
                .flatMap(r -> view.latestMonth(r).stream())
                .max(YearMonth::compareTo)
                .orElse(YearMonth.from(view.asOf()).minusMonths(2));
    }

    private record Asked(
            Provider provider, Economy reporter, List<Economy> partners, Quantity quantity, Period period) {}

    private record Several(Economy reporter, List<Economy> partners, Metric metric) {}

    /** What a span means here: its months, and whether they are only a part of the year that was said. */
    public record Meant(Period period, boolean partial) {}

    public TradeView view() {
        return view;
    }

    public TableFacts tables() {
        return tables;
    }

    public IndicatorBook indicators() {
        return indicators;
    }

    /** The latest month of which trade is known. */
    public YearMonth latest() {
        return latest;
    }

    public boolean hasMonths(Economy reporter) {
        return view.monthlyReporters().contains(reporter);
    }

    public boolean hasMonths(Economy reporter, Economy partner) {
        return hasMonths(reporter) && monthly.get(reporter, view::partners).contains(partner);
    }

    /** The value over exactly that period; several partners are added up. */
    public Optional<Known> amount(
            Provider provider, Economy reporter, List<Economy> partners, Quantity quantity, Period period) {
        return amounts.get(new Asked(provider, reporter, partners, quantity, period), a -> switch (a.provider()) {
            case CENSUS -> months(reporter, partners, quantity, period);
            case COMTRADE -> tables.amount(reporter, partners, quantity, period);
            case WORLD_BANK, MOFCOM -> Optional.empty();
        });
    }

    private Optional<Known> months(Economy reporter, List<Economy> partners, Quantity quantity, Period period) {
        if (!hasMonths(reporter) || partners.isEmpty()) {
            return Optional.empty();
        }
        if (quantity == Quantity.TRADE) {
            return series(reporter, partners, Quantity.EXPORT)
                    .over(period)
                    .flatMap(x -> series(reporter, partners, Quantity.IMPORT)
                            .over(period)
                            .map(m -> twoWay(x, m)));
        }
        return series(reporter, partners, quantity).over(period).map(Known::of);
    }

    private static Known twoWay(Amount exports, Amount imports) {
        List<org.tradebrief.library.SourceRow> sources = Stream.concat(
                        exports.sources().stream(), imports.sources().stream())
                .distinct()
                .toList();
        BigDecimal sum = exports.usd().add(imports.usd());
        return new Known(
                exports.series().reporter().nameZhTw() + "與" + exports.series().partnerChinese() + "貿易總額，"
                        + exports.period().chinese(),
                sum,
                exports.precision().add(imports.precision()),
                exports.period(),
                List.of("出口 " + exports.millions() + " + 進口 " + imports.millions() + "（百萬美元）"),
                sources,
                "");
    }

    /** The monthly series of a quantity that one series holds. */
    public MonthlySeries series(Economy reporter, List<Economy> partners, Quantity quantity) {
        Metric metric = switch (quantity) {
            case EXPORT -> Metric.EXPORT;
            case IMPORT -> Metric.IMPORT;
            case BALANCE, TRADE -> Metric.BALANCE;
        };
        return partners.size() == 1
                ? view.series(reporter, partners.getFirst(), metric)
                : several.get(
                        new Several(reporter, partners, metric), k -> view.series(reporter, k.partners(), k.metric()));
    }

    /** The months that a span means for a provider: a running year is what is known of it. */
    public List<Meant> meant(Timespan span, Provider provider, Economy reporter, @Nullable List<Economy> partners) {
        if (provider != Provider.CENSUS) {
            return span.period().map(p -> new Meant(p, false)).stream().toList();
        }
        if (!span.isYear() && span.form() != Timespan.Form.TO_DATE) {
            return span.period().map(p -> new Meant(p, false)).stream().toList();
        }
        Period whole = Period.year(span.fromYear());
        Optional<YearMonth> last = lastOf(span.fromYear(), reporter, partners);
        if (last.isEmpty() || last.get().getMonthValue() == 12) {
            return List.of(new Meant(whole, false));
        }
        return List.of(new Meant(Period.yearToDate(last.get()), span.isYear()));
    }

    /** The last month known of a year that is known from January on without a gap. */
    private Optional<YearMonth> lastOf(int year, Economy reporter, @Nullable List<Economy> partners) {
        if (!hasMonths(reporter)) {
            return Optional.empty();
        }
        List<Economy> of = partners == null || partners.isEmpty() ? view.partners(reporter) : partners;
        if (of.isEmpty()) {
            return Optional.empty();
        }
        MonthlySeries series = view.series(reporter, of.getFirst(), Metric.BALANCE);
        if (series.over(Period.year(year)).isPresent()) {
            return Optional.of(YearMonth.of(year, 12));
        }
        YearMonth month = YearMonth.of(year, 1);
        while (month.getYear() == year && series.at(month).isPresent()) {
            month = month.plusMonths(1);
        }
        return month.getMonthValue() == 1 && month.getYear() == year
                ? Optional.empty()
                : Optional.of(month.minusMonths(1));
    }

    /** Every period of which the value is known, for a statement that does not say its period. */
    public List<Period> periods(Provider provider, Economy reporter, List<Economy> partners, Quantity quantity) {
        if (provider == Provider.COMTRADE) {
            return tables.periods(reporter, quantity);
        }
        if (provider != Provider.CENSUS || !hasMonths(reporter)) {
            return List.of();
        }
        MonthlySeries series = series(reporter, partners, quantity);
        List<Period> periods = new ArrayList<>();
        series.years().forEach(y -> periods.add(y.value().period()));
        series.latest().ifPresent(m -> periods.add(Period.yearToDate(m)));
        series.months().reversed().stream().limit(13).map(Period::month).forEach(periods::add);
        return periods.stream().distinct().toList();
    }

    /** The direction that a quantity flows in; null for a balance. */
    public static @Nullable Direction direction(Quantity quantity) {
        return switch (quantity) {
            case EXPORT -> Direction.EXPORT;
            case IMPORT -> Direction.IMPORT;
            case BALANCE, TRADE -> null;
        };
    }
}
