package org.tradebrief.check.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;

/** Whether a passage speaks of one partner alone, so that a sentence that names none goes on about it. */
final class Topic {
    private final Set<Economy> named = new HashSet<>();
    private boolean grouped;

    void take(Economy economy) {
        named.add(economy);
    }

    /** 五夥伴, 兩岸: who is spoken of after several were taken together is for nobody to say. */
    void take(State state) {
        grouped |= state.partners != null && state.partners.value().size() > 1;
    }

    /** The partner of a sentence before, told apart where the passage names nobody else but who reports. */
    @Nullable
    Slot<List<Economy>> of(@Nullable Slot<List<Economy>> partners, @Nullable Economy reporter) {
        boolean carried = partners != null
                && partners.origin() == Origin.PASSAGE
                && partners.value().size() == 1;
        if (partners == null || !carried || grouped) {
            return partners;
        }
        Economy partner = partners.value().getFirst();
        boolean alone = named.stream().allMatch(e -> e.equals(partner) || e.equals(reporter));
        return alone ? partners.from(Origin.TOPIC) : partners;
    }
}
