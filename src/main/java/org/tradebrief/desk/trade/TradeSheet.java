package org.tradebrief.desk.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateResult;

/**
 * A table ready to be shown.
 *
 * @param base the period that changes are measured against; empty where there is none
 * @param total all partners added up; empty where they may not be
 * @param vintage the latest of its values
 * @param stopped the gate that keeps the set out of briefs
 */
public record TradeSheet(
        TradeQuery query,
        Period period,
        Optional<Period> base,
        List<TradeLine> lines,
        Optional<TradeLine> total,
        Optional<LocalDate> vintage,
        Optional<GateResult> stopped) {
    public TradeSheet {
        lines = List.copyOf(lines);
    }

    public boolean isMonthly() {
        return query.holding() instanceof Holding.Months;
    }
}
