package org.tradebrief.desk.trade;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;

/**
 * What a table is asked to show.
 *
 * @param through the last month, for monthly holdings
 * @param product the goods, for records; null for all of them
 */
public record TradeQuery(
        Holding holding,
        Metric metric,
        Span span,
        YearMonth through,
        UsdUnit unit,
        @Nullable String product) {}
