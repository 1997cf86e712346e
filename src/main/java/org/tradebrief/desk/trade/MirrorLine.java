package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.view.MirrorAnswer;

/** A reporter's trade with one partner as both ends tell it, or why it cannot be told so. */
public record MirrorLine(Economy partner, Direction direction, Period period, MirrorAnswer answer) {

    Optional<Mirror> mirror() {
        return answer.told();
    }

    /** What the exporter says, where that is known. */
    Optional<BigDecimal> exports() {
        return switch (answer) {
            case MirrorAnswer.Both(Mirror m) -> Optional.of(m.exports().usd());
            case MirrorAnswer.Lacking lacking -> lacking.exports().map(Amount::usd);
        };
    }

    /** What the importer says, where that is known. */
    Optional<BigDecimal> imports() {
        return switch (answer) {
            case MirrorAnswer.Both(Mirror m) -> Optional.of(m.imports().usd());
            case MirrorAnswer.Lacking lacking -> lacking.imports().map(Amount::usd);
        };
    }
}
