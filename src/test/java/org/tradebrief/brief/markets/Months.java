package org.tradebrief.brief.markets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;
import org.tradebrief.trade.series.SeriesId;

/** Months of invented partners, in millions of US dollars. */
final class Months {
    private static final Economies ECONOMIES = Economies.standard();
    static final Economy USA = ECONOMIES.get("USA");

    private Months() {}

    /**
     * @param exports and imports month by month from the first; a null leaves the month out
     */
    static Partner partner(String iso3, YearMonth first, Integer[] exports, Integer[] imports) {
        Economy economy = ECONOMIES.get(iso3);
        List<Amount> out = amounts(economy, Metric.EXPORT, first, exports);
        List<Amount> in = amounts(economy, Metric.IMPORT, first, imports);
        List<Amount> balance = new ArrayList<>();
        for (int i = 0; i < out.size(); i++) {
            balance.add(Amount.balance(out.get(i), in.get(i)));
        }
        return new Partner(
                economy,
                new MonthlySeries(id(economy, Metric.EXPORT), out),
                new MonthlySeries(id(economy, Metric.IMPORT), in),
                new MonthlySeries(id(economy, Metric.BALANCE), balance));
    }

    static Bilateral with(Partner... partners) {
        return Bilateral.of(USA, List.of(partners)).orElseThrow();
    }

    /** The same value in so many months. */
    static Integer[] flat(int months, int value) {
        Integer[] values = new Integer[months];
        java.util.Arrays.fill(values, value);
        return values;
    }

    private static SeriesId id(Economy partner, Metric metric) {
        return SeriesId.of(Provider.CENSUS, USA, partner, metric);
    }

    private static List<Amount> amounts(Economy partner, Metric metric, YearMonth first, Integer[] millions) {
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < millions.length; i++) {
            if (millions[i] != null) {
                amounts.add(new Amount(
                        id(partner, metric),
                        Period.month(first.plusMonths(i)),
                        BigDecimal.valueOf(millions[i]).movePointRight(6),
                        BigDecimal.valueOf(50_000),
                        LocalDate.of(2026, 2, 8),
                        List.of(new SourceRow(new DocumentId("0".repeat(64)), "c/" + partner + ".md", i + 1)),
                        List.of()));
            }
        }
        return amounts;
    }
}
