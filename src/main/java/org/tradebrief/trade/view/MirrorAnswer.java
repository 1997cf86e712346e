package org.tradebrief.trade.view;

import java.util.List;
import java.util.Optional;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.series.Amount;

/** What the two ends of a trade say of it over one period, or why they cannot be set against each other. */
public sealed interface MirrorAnswer {

    /** Both ends are known: gap, ratio and what explains them are the mirror's. */
    record Both(Mirror mirror) implements MirrorAnswer {}

    /**
     * An end is missing, stopped by a gate or zero.
     *
     * @param exports what the exporter says, where that is known
     * @param imports what the importer says, where that is known
     * @param reasons why there is no mirror, a sentence each in Traditional Chinese
     * @param offered the latest other period over which both ends can be set against each other
     */
    record Lacking(Optional<Amount> exports, Optional<Amount> imports, List<String> reasons, Optional<Period> offered)
            implements MirrorAnswer {
        public Lacking {
            reasons = List.copyOf(reasons);
        }
    }

    /** The mirror, where there is one. */
    default Optional<Mirror> told() {
        return switch (this) {
            case Both(Mirror mirror) -> Optional.of(mirror);
            case Lacking lacking -> Optional.empty();
        };
    }
}
