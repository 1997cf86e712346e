package org.tradebrief.desk.trade;

import java.time.YearMonth;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;

/**
 * What a table is asked to show.
 *
 * @param through the last month, for monthly holdings
 */
public record TradeQuery(Holding holding, Metric metric, Span span, YearMonth through, UsdUnit unit) {}
