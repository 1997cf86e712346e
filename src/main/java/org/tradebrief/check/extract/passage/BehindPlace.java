package org.tradebrief.check.extract.passage;

import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** A number that stands behind a partner's place is what the place rests on: 第三名香港，1,100 億；老二是中國，一成七多. */
final class BehindPlace {
    private static final int FARTHEST = 6;

    private BehindPlace() {}

    /** The place that stands right before that number, with nothing else named between; null for none. */
    private static @Nullable Statement place(Reading r, int i) {
        int last = r.found().size() - 1;
        if (last < 0 || holder(r.found().get(last)) == null) {
            return null;
        }
        int from = r.place(last);
        if (i - from > FARTHEST + 3 || !r.words.sameSentence(from, i)) {
            return null;
        }
        int names = 0;
        for (int at = from; at < i; at++) {
            Token t = r.words.get(at);
            names += t instanceof Token.Name ? 1 : 0;
            if (t.isAny(Sense.UP, Sense.DOWN, Sense.WIDEN, Sense.NARROW, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE)) {
                return null;
            }
        }
        return names <= 1 ? r.found().get(last) : null;
    }

    /** Whether a percentage there is the part of the partner at that place. */
    static boolean isPart(Reading r, int i) {
        Statement place = place(r, i);
        return place != null && isOf(place, r.walk.frame());
    }

    /** The frame with what the place is one of, exports where nothing says it; unchanged where no place stands before. */
    static Frame apply(Reading r, int i, Frame frame) {
        if (frame.quantity() != null) {
            return frame;
        }
        Statement place = place(r, i);
        if (place == null || !isOf(place, frame)) {
            return frame;
        }
        Slot<Quantity> of = place.frame().quantity();
        return frame.withQuantity(of == null ? new Slot<>(Quantity.EXPORT, Origin.ASSUMED) : of, 0);
    }

    private static boolean isOf(Statement place, Frame frame) {
        return frame.partners() != null
                && frame.partners().value().size() == 1
                && frame.partners().value().getFirst().equals(holder(place));
    }

    /** The one partner that is said to hold a place. */
    private static @Nullable Economy holder(Statement s) {
        return switch (s.claim()) {
            case Claim.Rank rank
            when s.frame().partners() != null && s.frame().partners().value().size() == 1 ->
                s.frame().partners().value().getFirst();
            case Claim.Order order
            when order.items().size() == 1 && order.from() == order.through() ->
                order.items().getFirst().economy();
            default -> null;
        };
    }
}
