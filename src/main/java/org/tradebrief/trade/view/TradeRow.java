package org.tradebrief.trade.view;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Comparison;

/**
 * One value with its indicators, as a line of a trade table.
 *
 * @param share in percent of the total that the coverage names; empty where there is none
 * @param rank in the same set, from 1
 * @param change against the same months one year earlier
 */
public record TradeRow(
        Amount amount, Optional<BigDecimal> share, OptionalInt rank, Comparison change, RowCoverage coverage) {

    /**
     * What the set that a row is of covers.
     *
     * @param partners how many partners the set has
     * @param held months held of those asked for
     * @param listedShare the listed partners' part of the total in percent; empty where no total is known
     * @param basis what the share is a share of, in Traditional Chinese
     * @param stopped the gate that keeps the set out of briefs
     */
    public record RowCoverage(
            int partners,
            int held,
            int asked,
            Optional<BigDecimal> listedShare,
            String basis,
            Optional<GateResult> stopped) {}
}
