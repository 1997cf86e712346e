package org.tradebrief.check.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;

/** Cells with as many amounts as their head names flows, in its order: 979.2 / 2,872.8 under 出口／進口. */
final class TwoFlows {
    private TwoFlows() {}

    /** The flows that a head names side by side; fewer than two where it names one. */
    private static List<Quantity> flows(Words head) {
        List<Quantity> flows = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            boolean first = flows.isEmpty() || head.isMark(i - 1, "/／｜|") || head.is(i - 1, Sense.AND);
            Quantity q = head.is(i, Sense.BALANCE)
                    ? Quantity.BALANCE
                    : head.is(i, Sense.EXPORT) ? Quantity.EXPORT : head.is(i, Sense.IMPORT) ? Quantity.IMPORT : null;
            if (q != null && first) {
                flows.add(q);
            }
        }
        return flows;
    }

    /** @param from the first statement of the cell among those found */
    static void apply(Words head, List<Statement> found, int from) {
        List<Quantity> flows = flows(head);
        List<Integer> amounts = new ArrayList<>();
        for (int i = from; i < found.size(); i++) {
            if (found.get(i).claim() instanceof Claim.Amount) {
                amounts.add(i);
            }
        }
        if (flows.size() < 2 || flows.size() != amounts.size()) {
            return;
        }
        for (int i = 0; i < amounts.size(); i++) {
            Statement s = found.get(amounts.get(i));
            Slot<Quantity> flow = new Slot<>(flows.get(i), Origin.COLUMN);
            found.set(amounts.get(i), s.withFrame(s.frame().withQuantity(flow, 0)));
        }
    }
}
