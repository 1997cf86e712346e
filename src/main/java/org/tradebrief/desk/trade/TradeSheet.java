package org.tradebrief.desk.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateResult;

/**
 * A table ready to be shown.
 *
 * @param base the period that changes are measured against; empty where there is none
 * @param rows its lines, not yet filtered and in the order in which they come
 * @param products the codes of goods among the records; empty where there are no records
 * @param total all partners added up; empty where they may not be
 * @param vintage the latest of its values
 * @param stopped the gate that keeps the set out of briefs
 * @param fallback whether an earlier vintage stands in for the latest, and why, in Traditional Chinese; empty where not
 */
public record TradeSheet(
        TradeQuery query,
        Period period,
        Optional<Period> base,
        Rows rows,
        List<String> products,
        Optional<TradeLine> total,
        Optional<LocalDate> vintage,
        Optional<GateResult> stopped,
        String fallback) {
    public TradeSheet {
        products = List.copyOf(products);
    }

    public boolean isMonthly() {
        return query.holding() instanceof Holding.Months;
    }

    /** The lines in the order in which they come; a list of records makes each when it is read. */
    public List<TradeLine> lines() {
        return rows.visible(Set.of());
    }
}
