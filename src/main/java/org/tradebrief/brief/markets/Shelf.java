package org.tradebrief.brief.markets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.PartnerTable;

/**
 * The partner tables that may become facts, and those that a gate keeps out.
 *
 * @param usable one for each reporter, direction and period
 */
record Shelf(List<PartnerTable> usable, List<StoppedTable> stopped) {
    static final String HOME = "TWN";

    Shelf {
        usable = List.copyOf(usable);
        stopped = List.copyOf(stopped);
    }

    /**
     * The period in which most reporters can be set beside each other; of two as good ones the later. Both usable tables
     * and stopped ones count, for what is stopped is told beside the others.
     */
    Optional<Period> period(Direction direction) {
        Map<Period, Long> counts = usable.stream()
                .filter(t -> t.id().direction() == direction)
                .map(t -> t.id().period())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Period, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The tables of that period: home first, then by what their reporter trades in all. */
    List<PartnerTable> tables(Direction direction, Period period) {
        return usable.stream()
                .filter(t -> t.id().direction() == direction && t.id().period().equals(period))
                .sorted(Comparator.comparing(
                                (PartnerTable t) -> !t.id().reporter().iso3().equals(HOME))
                        .thenComparing(t -> t.total().map(x -> x.usd()).orElse(t.listed()), Comparator.reverseOrder())
                        .thenComparing(t -> t.id().reporter().iso3()))
                .toList();
    }

    Optional<PartnerTable> table(Economy reporter, Direction direction, Period period) {
        return table(reporter.iso3(), direction, period);
    }

    Optional<PartnerTable> table(String reporter, Direction direction, Period period) {
        return usable.stream()
                .filter(t -> t.id().reporter().iso3().equals(reporter)
                        && t.id().direction() == direction
                        && t.id().period().equals(period))
                .findFirst();
    }

    /** Of the tables of one reporter and direction the one over the latest period. */
    static List<PartnerTable> latest(List<PartnerTable> tables) {
        return tables.stream()
                .filter(t -> tables.stream()
                        .noneMatch(o -> o.id().reporter().equals(t.id().reporter())
                                && o.id().direction() == t.id().direction()
                                && o.id().period().compareTo(t.id().period()) > 0))
                .toList();
    }

    List<StoppedTable> stopped(Direction direction, Period period) {
        return stopped.stream()
                .filter(s -> s.direction() == direction && s.ofPeriod().equals(period))
                .toList();
    }

    /** The period in words, known from the first row of each of its tables. */
    static Fact words(Period period, List<PartnerTable> tables) {
        Origin origin = Origin.of(
                tables.stream()
                        .map(PartnerTable::vintage)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN),
                tables.stream()
                        .filter(t -> !t.rows().isEmpty())
                        .map(t -> t.rows().getFirst().flow().source())
                        .sorted()
                        .toList());
        String who = tables.stream()
                .map(t -> t.id().direction().code() + t.id().reporter().iso3())
                .sorted()
                .collect(Collectors.joining("+"));
        return Facts.period("period/" + period + "/comtrade/" + who, period.chinese(), origin);
    }
}
