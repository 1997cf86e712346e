package org.tradebrief.source.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/**
 * What a person wishes to have fetched.
 *
 * @param economies reporters for Comtrade and the World Bank, partners for the Census Bureau
 * @param period from its first month or year to its last
 * @param day of the fetch, the vintage of what it brings
 */
public record Wish(List<Economy> economies, Set<Direction> directions, Period period, LocalDate day) {
    public Wish {
        economies = List.copyOf(economies);
        directions = Set.copyOf(directions);
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                .boxed()
                .toList();
    }

    /** Exports before imports, whatever order the set has. */
    public List<Direction> orderedDirections() {
        return directions.stream().sorted().toList();
    }
}
