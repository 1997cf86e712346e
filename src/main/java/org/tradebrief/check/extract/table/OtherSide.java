package org.tradebrief.check.extract.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Tells the trade of a row's partners with the one that reports from the latter's side: 對美出口 is what it imports. */
final class OtherSide {
    private OtherSide() {}

    /**
     * @param told what row and column say together
     * @param monthly the economy whose statistics have months
     */
    static Frame of(Frame told, Frame row, Frame column, Frame around, @Nullable Economy monthly) {
        Frame frame = told.over(around);
        Slot<List<Economy>> toward = column.partners() != null ? column.partners() : around.partners();
        Slot<List<Economy>> named = row.partners();
        boolean with = monthly != null
                && toward != null
                && toward.value().equals(List.of(monthly))
                && named != null
                && !named.value().contains(monthly);
        boolean open = row.reporter() == null
                && column.reporter() == null
                && (around.reporter() == null || around.reporter().value().equals(monthly));
        if (!with || !open || monthly == null || frame.quantity() == null) {
            return frame;
        }
        Slot<Quantity> said = frame.quantity();
        Frame turned = frame.withReporter(new Slot<>(monthly, Origin.COLUMN))
                .withQuantity(new Slot<>(turned(said.value()), said.origin()), -frame.sign());
        boolean census = frame.provider() != null && frame.provider().value() == Provider.CENSUS;
        return census ? turned : turned.blocked(Blocker.UNCLEAR_CELL);
    }

    private static Quantity turned(Quantity q) {
        return switch (q) {
            case EXPORT -> Quantity.IMPORT;
            case IMPORT -> Quantity.EXPORT;
            case BALANCE, TRADE -> q;
        };
    }
}
