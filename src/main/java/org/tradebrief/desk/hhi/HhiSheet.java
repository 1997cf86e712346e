package org.tradebrief.desk.hhi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.ConcentrationState;

/**
 * What the tab shows at once.
 *
 * @param states of the period, the highest first, without those left out
 * @param over the same economies over all periods
 * @param selected the economy looked into; null for none
 */
public record HhiSheet(
        Direction direction,
        Period period,
        Thresholds thresholds,
        boolean bounds,
        List<ConcentrationState> states,
        List<ConcentrationState> over,
        @Nullable Economy selected) {
    public HhiSheet {
        states = List.copyOf(states);
        over = List.copyOf(over);
    }

    /** The value looked into. */
    public Optional<ConcentrationState> chosen() {
        return states.stream()
                .filter(s -> HhiBook.id(s).reporter().equals(selected))
                .findFirst();
    }

    public List<ConcentrationState> stopped() {
        return states.stream().filter(s -> s.stopped().isPresent()).toList();
    }

    /** The latest day on which one of the values became known. */
    public Optional<LocalDate> vintage() {
        return states.stream().map(s -> s.concentration().table().vintage()).max(Comparator.naturalOrder());
    }
}
