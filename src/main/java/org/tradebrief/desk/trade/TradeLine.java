package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Coverage;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;

/**
 * A line of the table: a partner over the period, or below it one of its months.
 *
 * @param month whether it is one month of its partner
 * @param note what stands beside the name: 再進口, 殘差; empty for most
 * @param climbed places won since the same period a year earlier; empty where that is not known
 * @param share in percent of the set's total
 * @param balanceChange of the balance against the same period a year earlier
 * @param product the code of the goods; {@link org.tradebrief.trade.Flow#TOTAL} for all together
 * @param series behind the small line; null where there are no months
 * @param vintage the day from which the value was known; empty where that is not one day
 * @param vintages how many versions of the value are known
 */
public record TradeLine(
        Economy partner,
        Period period,
        boolean month,
        String note,
        OptionalInt rank,
        OptionalInt climbed,
        Values values,
        Optional<BigDecimal> share,
        Optional<Comparison> yearBefore,
        Optional<Comparison> monthBefore,
        Optional<Comparison> balanceChange,
        @Nullable MonthlySeries series,
        Optional<Coverage> coverage,
        String product,
        Provider provider,
        Optional<LocalDate> vintage,
        int vintages,
        List<SourceRow> sources,
        List<TradeLine> months) {
    public TradeLine {
        sources = List.copyOf(sources);
        months = List.copyOf(months);
    }

    TradeLine withMonths(List<TradeLine> others) {
        return new TradeLine(
                partner,
                period,
                month,
                note,
                rank,
                climbed,
                values,
                share,
                yearBefore,
                monthBefore,
                balanceChange,
                series,
                coverage,
                product,
                provider,
                vintage,
                vintages,
                sources,
                others);
    }

    /** The three metrics in US dollars; null where one is missing. */
    public record Values(
            @Nullable BigDecimal exports,
            @Nullable BigDecimal imports,
            @Nullable BigDecimal balance) {
        public @Nullable BigDecimal of(Metric metric) {
            return switch (metric) {
                case EXPORT -> exports;
                case IMPORT -> imports;
                case BALANCE -> balance;
            };
        }
    }
}
