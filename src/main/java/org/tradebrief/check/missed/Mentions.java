package org.tradebrief.check.missed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.check.FigureKind;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.SeriesId;

/**
 * What a text speaks of, by the statements that the checker has placed in it: series with periods, concentrations, measures
 * and days. A flow counts from whichever end it is told: Taiwan's exports to the United States are its imports from Taiwan.
 */
final class Mentions {
    private record Told(FigureKind kind, String period) {}

    private final Map<String, Set<Told>> flows = new HashMap<>();
    private final Map<Economy, Set<FigureKind>> reporters = new HashMap<>();
    private final Set<String> concentrations = new HashSet<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    void add(Spoken s) {
        measures.addAll(s.measures());
        if (s.day() != null) {
            days.add(s.day());
        }
        if (s.reporter() != null) {
            reporters.computeIfAbsent(s.reporter(), k -> new HashSet<>()).add(s.kind());
        }
        if (s.concentration() != null) {
            concentrations.add(s.concentration());
        }
        if (!s.flows().isEmpty()) {
            Told told = new Told(s.kind(), s.period());
            s.flows()
                    .forEach(f -> flows.computeIfAbsent(f, k -> new HashSet<>()).add(told));
        }
    }

    static String flow(Economy reporter, Economy partner, Metric metric) {
        return switch (metric) {
            case EXPORT -> reporter + ">" + partner;
            case IMPORT -> partner + ">" + reporter;
            case BALANCE ->
                reporter.iso3().compareTo(partner.iso3()) < 0 ? reporter + "=" + partner : partner + "=" + reporter;
        };
    }

    /** Whether the value is stated: the series over exactly the period, or over the year of which it is what is known. */
    boolean figure(Amount a) {
        return told(a.series()).anyMatch(t -> isOver(t.period(), a.period()));
    }

    private static boolean isOver(String told, Period period) {
        boolean running = period.isYearToDate()
                && told.equals(Integer.toString(period.to().getYear()));
        return running || told.equals(period.toString());
    }

    /** Whether the series is spoken of in one of those kinds; in any where none is given. */
    boolean series(SeriesId series, FigureKind... kinds) {
        Set<FigureKind> wanted = Set.of(kinds);
        return told(series).anyMatch(t -> wanted.isEmpty() || wanted.contains(t.kind()));
    }

    /** Whether the series is spoken of over that period in one of those kinds. */
    boolean over(SeriesId series, Period period, FigureKind... kinds) {
        Set<FigureKind> wanted = Set.of(kinds);
        return told(series).anyMatch(t -> wanted.contains(t.kind()) && isOver(t.period(), period));
    }

    private Stream<Told> told(SeriesId series) {
        return flows
                .getOrDefault(flow(series.reporter(), series.partners().getFirst(), series.metric()), Set.of())
                .stream();
    }

    /** Whether the partner table of an economy is spoken of in one of those kinds; in any where none is given. */
    boolean reporter(Economy reporter, FigureKind... kinds) {
        Set<FigureKind> told = reporters.getOrDefault(reporter, Set.of());
        return kinds.length == 0 ? !told.isEmpty() : Stream.of(kinds).anyMatch(told::contains);
    }

    /** Whether the concentration of a reporter's trade, or its level, is stated. */
    boolean concentration(Economy reporter, Direction direction) {
        return concentrations.contains(table(reporter, direction));
    }

    static String table(Economy reporter, Direction direction) {
        return reporter + "/" + direction;
    }

    /** Whether trade between the two is spoken of at all. */
    boolean pair(SeriesId series) {
        return Stream.of(Metric.values()).anyMatch(m -> series(series.metric(m)));
    }

    boolean measure(String id) {
        return measures.contains(id);
    }

    boolean day(LocalDate day) {
        return days.contains(day);
    }
}
