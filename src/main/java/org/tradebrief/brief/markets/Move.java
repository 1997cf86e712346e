package org.tradebrief.brief.markets;

import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.series.Comparison;

/**
 * A value beside an earlier one over the same months.
 *
 * @param change in percent, of balances by their absolute values; in words where the sign turned
 * @param difference in US dollars
 */
public record Move(Fact now, Fact base, Fact change, Fact difference) {

    /** Nothing where the two may not be compared. */
    static @Nullable Move of(Comparison comparison) {
        return comparison
                .comparable()
                .map(c -> new Move(c.now().fact(), c.base().fact(), c.fact(), c.differenceFact()))
                .orElse(null);
    }

    public boolean up() {
        return change.value() != null && change.value().signum() > 0;
    }

    public boolean down() {
        return change.value() != null && change.value().signum() < 0;
    }
}
