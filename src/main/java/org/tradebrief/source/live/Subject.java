package org.tradebrief.source.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/**
 * What a call asks for, in the words of trade rather than of the service.
 *
 * @param economies whose values; empty where the answer is not of any
 * @param direction null where the answer holds both or none
 * @param period null where the answer holds every one that there is
 * @param indicator the source's code of a macro indicator; empty for trade
 */
public record Subject(
        List<Economy> economies,
        @Nullable Direction direction,
        @Nullable Period period,
        String indicator) {
    /** Of a page that is not about an economy. */
    public static final Subject NONE = new Subject(List.of(), null, null, "");

    public Subject {
        economies = List.copyOf(economies);
    }

    public static Subject of(Economy economy, @Nullable Direction direction, @Nullable Period period) {
        return new Subject(List.of(economy), direction, period, "");
    }
}
