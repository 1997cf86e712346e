package org.tradebrief.check.missed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.trade.Economy;

/**
 * What one statement speaks of, computed once however often its text is looked at.
 *
 * @param measures the ids of those that it names
 * @param day that it states
 * @param reporter whose trade it is about
 * @param flows the keys of the series between the reporter and the partners
 * @param period of the value, or empty
 * @param concentration the reporter and direction of which it states the concentration
 */
public record Spoken(
        FigureKind kind,
        Set<String> measures,
        @Nullable LocalDate day,
        @Nullable Economy reporter,
        List<String> flows,
        String period,
        @Nullable String concentration) {
    public Spoken {
        measures = Set.copyOf(measures);
        flows = List.copyOf(flows);
    }
}
