package org.tradebrief.check.extract.passage;

import java.util.List;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.words.Sense;
import org.tradebrief.trade.Economy;

/** 五家裡最大的買家是中國: a place among the partners of which there are months, and not among all partners. */
final class AmongTracked {
    private AmongTracked() {}

    /** Adds the one place that such an order tells; false where the sentence names no such group, or the order is longer. */
    static boolean take(Reading r, int from, int noun, Claim.Order order) {
        Claim.Item item = order.items().getFirst();
        boolean one = order.items().size() == 1 && order.from() == order.through();
        if (!one
                || !isSaid(r, from)
                || Standing.isInPassing(r.words, from)
                || !r.walk.partners().contains(item.economy())) {
            return false;
        }
        Frame f = OrderStatements.flow(r, from, noun + 1);
        Economy reporter = f.reporterOrNull();
        boolean other = reporter != null && !reporter.equals(r.monthly);
        if (r.monthly == null || other) {
            return false;
        }
        Frame of = f.withPartners(new Slot<>(List.of(item.economy()), Origin.CLAUSE));
        of = reporter == null ? of.withReporter(new Slot<>(r.monthly, Origin.ASSUMED)) : of;
        int last = r.words.get(noun).end();
        int end = noun == from ? last : Math.max(item.end(), last);
        r.addAt(FigureKind.RANK, r.words.get(from).start(), end, from, of, new Claim.Rank(order.from(), true));
        return true;
    }

    /** Whether the sentence says before the place that it is among as many as there are monthly values of. */
    static boolean isSaid(Reading r, int i) {
        for (int at = i - 1; at >= 0 && r.words.sameSentence(at, i); at--) {
            if (r.words.is(at, Sense.GROUP_PARTNERS)) {
                return true;
            }
        }
        return Standing.said(r.words, i) == r.walk.tracked();
    }
}
