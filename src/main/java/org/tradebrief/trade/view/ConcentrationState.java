package org.tradebrief.trade.view;

import java.util.Optional;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Concentration;

/** A concentration with the state of the table that it is of. */
public record ConcentrationState(TableState state, Concentration concentration) {

    /** The gate that keeps it out of briefs; empty where it may be used, if need be from an earlier vintage. */
    public Optional<GateResult> stopped() {
        return state.usable().isPresent() ? Optional.empty() : state.stopped();
    }
}
