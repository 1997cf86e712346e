package org.tradebrief.trade.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.series.SeriesId;

/**
 * One value in all its vintages.
 *
 * @param vintages oldest first, one a day: value, day and source rows of each; empty for a value never known
 */
public record ValueHistory(SeriesId series, Period period, List<Amount> vintages) {
    public ValueHistory {
        vintages = List.copyOf(vintages);
    }

    /** Each vintage against the one before, oldest first; one less than there are vintages. */
    public List<Revision> revisions() {
        return IntStream.range(1, vintages.size())
                .mapToObj(i -> new Revision(vintages.get(i - 1), vintages.get(i)))
                .toList();
    }

    public Optional<Amount> latest() {
        return vintages.isEmpty() ? Optional.empty() : Optional.of(vintages.getLast());
    }
}
