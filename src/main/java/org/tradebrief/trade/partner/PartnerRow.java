package org.tradebrief.trade.partner;

import java.util.Optional;
import java.util.OptionalInt;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;

/**
 * One partner in a table.
 *
 * @param rank among economies other than the reporter; empty for residuals, groups and re-imports, which count as partners
 *     but are no markets
 * @param given the partner's share as the source computed it
 * @param whole what its value is a part of
 */
public record PartnerRow(Flow flow, OptionalInt rank, Optional<Share> given, Optional<Total> whole) {

    /** As reported, else computed at each call; most tables are asked for their index and not for every share. */
    public Optional<Share> share() {
        return given.isPresent() ? given : whole.flatMap(t -> Share.computed(flow, t));
    }

    public Economy partner() {
        return flow.partner();
    }

    /** How the row is named beside ranked markets: 再進口 for the reporter itself, 殘差 for areas not elsewhere specified. */
    public String note() {
        if (flow.isReimport()) {
            return "再進口";
        }
        return switch (partner().kind()) {
            case ECONOMY, WORLD -> "";
            case RESIDUAL -> "殘差";
            case GROUP -> "集團";
        };
    }

    static boolean ranks(Flow flow) {
        return flow.partner().kind() == Economy.Kind.ECONOMY && !flow.isReimport();
    }
}
