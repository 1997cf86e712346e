package org.tradebrief.check.extract.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** JP→US, CN → US YoY: heads that name where a flow comes from and where it goes. */
final class Routes {
    private Routes() {}

    /** Whether it begins with the two ends of a flow. */
    static boolean isHead(Words head) {
        return head.at(0) instanceof Token.Name && head.is(1, Sense.ARROW) && head.at(2) instanceof Token.Name;
    }

    /**
     * What the column is of: of months what the one economy that has them imports or exports, else what the table's reporter does,
     * or the seller.
     *
     * @param monthly the economy that reports by month, where the table is of months; else null
     */
    static Frame of(Words head, Frame own, @Nullable Economy reporter, @Nullable Economy monthly) {
        Economy from = ((Token.Name) head.get(0)).economy();
        Economy to = ((Token.Name) head.get(2)).economy();
        Economy teller = monthly == null ? reporter : monthly;
        boolean arrives = to.equals(teller);
        Frame frame = own.withReporter(new Slot<>(arrives ? to : from, Origin.COLUMN))
                .withPartners(new Slot<>(List.of(arrives ? from : to), Origin.COLUMN))
                .withQuantity(new Slot<>(arrives ? Quantity.IMPORT : Quantity.EXPORT, Origin.COLUMN), 0);
        return from.equals(teller) || arrives ? frame : frame.blocked(Blocker.UNCLEAR_CELL);
    }
}
