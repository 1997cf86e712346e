package org.tradebrief.check.prove;

import java.util.List;
import org.tradebrief.check.extract.Claim.Group;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.view.ConcentrationState;

/** Which economies a group means: those whose tables may be used, and with six those that are stopped as well. */
final class Groups {
    private Groups() {}

    static List<Economy> of(TradeBook trade, Group group) {
        boolean stopped = group == Group.SIX;
        return trade.view().concentrations().stream()
                .filter(c -> c.concentration().id().direction() == Direction.EXPORT)
                .filter(c -> stopped || c.stopped().isEmpty())
                .map(Groups::reporter)
                .distinct()
                .toList();
    }

    private static Economy reporter(ConcentrationState c) {
        return c.concentration().id().reporter();
    }
}
