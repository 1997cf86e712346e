package org.tradebrief.desk.trade;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;

/**
 * Which set of values is looked at, by texts that can be kept.
 *
 * @param reporter by its code; empty for none
 * @param holding by its key
 * @param through the last month
 * @param product of records; empty for all
 * @param line that is selected, as {@link Kept#key} names it
 */
record Wish(String reporter, String holding, String through, String product, String line) {

    static Wish of(
            @Nullable Economy reporter,
            @Nullable Holding holding,
            @Nullable YearMonth through,
            @Nullable String product,
            @Nullable TradeLine line) {
        return new Wish(
                reporter == null ? "" : reporter.iso3(),
                holding == null ? "" : holding.key(),
                Objects.toString(through, ""),
                Objects.requireNonNullElse(product, ""),
                Kept.key(line));
    }
}
