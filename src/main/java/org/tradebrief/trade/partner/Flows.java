package org.tradebrief.trade.partner;

import java.util.List;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.SeriesId;

/** A flow of a source as a value of its series. */
public final class Flows {
    private Flows() {}

    public static Amount amount(Flow flow) {
        return new Amount(
                SeriesId.of(flow.provider(), flow.reporter(), flow.partner(), Metric.of(flow.direction())),
                flow.period(),
                flow.usd(),
                flow.precision(),
                flow.vintage(),
                List.of(flow.source()),
                List.of());
    }
}
