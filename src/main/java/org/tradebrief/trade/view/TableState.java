package org.tradebrief.trade.view;

import java.util.List;
import java.util.Optional;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.TableId;

/**
 * A partner table in its vintages: the latest received, and the latest that passed the gates.
 *
 * @param usable what may become facts; empty where no vintage passed
 * @param results of the latest
 */
public record TableState(TableId id, PartnerTable latest, Optional<PartnerTable> usable, List<GateResult> results) {
    public TableState {
        results = List.copyOf(results);
    }

    /** The gate that keeps the latest vintage out of briefs. */
    public Optional<GateResult> stopped() {
        return results.stream().filter(GateResult::stops).findFirst();
    }

    /** Whether an earlier vintage stands in for the latest. */
    public boolean fellBack() {
        return usable.filter(u -> !u.vintage().equals(latest.vintage())).isPresent();
    }

    /** What a screen shows: the usable table, else the latest with its gate. */
    public PartnerTable shown() {
        return usable.orElse(latest);
    }

    /** 採用 2026-02-08 版本：2026-06-17 版本…; empty where the latest is used or nothing is. */
    public String fallbackSentence() {
        return fellBack()
                ? "採用 " + shown().vintage() + " 版本；" + latest.vintage() + " 版本"
                        + stopped()
                                .map(g -> "未通過 " + g.code().code() + "（"
                                        + g.code().title() + "）")
                                .orElse("")
                        + "。"
                : "";
    }
}
