package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Happening;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.MonthlySeries;

/**
 * Tells of a month whether something was so.
 *
 * @param so empty where the values that it would take are not known
 */
record Happened(Function<YearMonth, Optional<Boolean>> so) {
    private static final int YEAR = 12;

    boolean at(YearMonth month) {
        return so.apply(month).orElse(false);
    }

    boolean isKnown(YearMonth month) {
        return so.apply(month).isPresent();
    }

    /** The ways in which it may be meant, the likeliest first: a direction without a base is of the year or of the month. */
    static List<Happened> of(
            Happening what, TradeBook trade, Economy reporter, List<Economy> partners, Quantity quantity) {
        MonthlySeries series = trade.series(reporter, partners, quantity);
        return switch (what) {
            case Happening.Beside b ->
                trade.hasMonths(reporter, b.other())
                        ? List.of(beside(series, trade.series(reporter, List.of(b.other()), quantity), b.more()))
                        : List.of();
            case Happening.Past p -> List.of(past(series, p.level().amount(), p.more()));
            case Happening.Rate r ->
                r.basis() == Basis.UNSAID
                        ? List.of(rate(series, r, YEAR), rate(series, r, 1))
                        : List.of(rate(series, r, lag(r.basis())));
            case Happening.Signed s ->
                List.of(new Happened(m -> series.at(m).map(a -> a.usd().signum() == s.sign())));
            case Happening.Leads _ -> List.of(leads(trade, reporter, partners, quantity));
            case Happening.Goes g -> goes(series, g);
        };
    }

    private static Happened beside(MonthlySeries one, MonthlySeries other, boolean more) {
        return new Happened(m -> one.at(m).flatMap(a -> other.at(m).map(b -> order(a, b) == (more ? 1 : -1))));
    }

    private static Happened past(MonthlySeries series, BigDecimal level, boolean more) {
        return new Happened(m -> series.at(m).map(a -> a.size().compareTo(level) > 0 == more));
    }

    private static Happened leads(TradeBook trade, Economy reporter, List<Economy> partners, Quantity quantity) {
        return new Happened(m -> trade.view()
                .ranking(reporter, Provers.metric(quantity), Period.month(m))
                .rank(partners.getFirst())
                .map(rank -> rank == 1));
    }

    private static List<Happened> goes(MonthlySeries series, Happening.Goes g) {
        return switch (g.basis()) {
            case YEAR_BEFORE -> List.of(goes(series, g.trend(), YEAR));
            case MONTH_BEFORE -> List.of(goes(series, g.trend(), 1));
            case UNSAID, NAMED -> List.of(goes(series, g.trend(), YEAR), goes(series, g.trend(), 1));
        };
    }

    private static Happened rate(MonthlySeries series, Happening.Rate r, int lag) {
        BigDecimal rate = r.percent().amount().movePointLeft(2);
        boolean falls = r.way() == Trend.DOWN;
        BigDecimal factor = falls ? BigDecimal.ONE.subtract(rate) : BigDecimal.ONE.add(rate);
        boolean above = falls != r.more();
        return new Happened(m -> series.at(m)
                .flatMap(a -> series.at(m.minusMonths(lag))
                        .map(b -> a.size().compareTo(b.size().multiply(factor)) > 0 == above)));
    }

    static Happened goes(MonthlySeries series, Trend trend, int lag) {
        return new Happened(m -> series.at(m)
                .flatMap(a -> series.at(m.minusMonths(lag)).map(b -> order(a, b) == (trend == Trend.UP ? 1 : -1))));
    }

    /** The lag of the base in months. */
    static int lag(Basis basis) {
        return basis == Basis.MONTH_BEFORE ? 1 : YEAR;
    }

    private static int order(Amount a, Amount b) {
        return Integer.signum(a.size().compareTo(b.size()));
    }
}
