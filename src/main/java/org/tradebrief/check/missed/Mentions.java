package org.tradebrief.check.missed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.prove.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
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

    private final @Nullable Economy monthly;
    private final Map<String, Set<Told>> flows = new HashMap<>();
    private final Map<Economy, Set<FigureKind>> reporters = new HashMap<>();
    private final Set<String> concentrations = new HashSet<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    /** @param monthly whose trade is meant where partners are named and nobody who reports; null for none */
    Mentions(@Nullable Economy monthly) {
        this.monthly = monthly;
    }

    /** Takes a statement in, with what the facts say of it and the ids of the measures that it is about. */
    void add(Statement s, Finding f, Collection<String> about) {
        measures.addAll(about);
        if (s.claim() instanceof Claim.Date d && d.day() != null) {
            days.add(d.day());
        }
        Frame frame = s.frame();
        String period = f.period().isEmpty() ? period(frame) : f.period();
        List<Economy> partners = partners(s);
        boolean meant = frame.reporterOrNull() == null && !partners.isEmpty() && !partners.contains(monthly);
        Economy reporter = meant ? monthly : frame.reporterOrNull();
        if (reporter == null) {
            return;
        }
        reporters.computeIfAbsent(reporter, k -> new HashSet<>()).add(s.kind());
        if (s.kind() == FigureKind.HHI || s.kind() == FigureKind.LEVEL) {
            boolean imports = metrics(frame).contains(Metric.IMPORT);
            concentrations.add(reporter + "/" + (imports ? Direction.IMPORT : Direction.EXPORT));
        }
        for (Economy partner : partners) {
            for (Metric metric : metrics(frame)) {
                flows.computeIfAbsent(flow(reporter, partner, metric), k -> new HashSet<>())
                        .add(new Told(s.kind(), period));
            }
        }
    }

    private static List<Economy> partners(Statement s) {
        List<Economy> partners = new ArrayList<>();
        if (s.claim() instanceof Claim.Order order) {
            order.items().forEach(i -> partners.add(i.economy()));
        }
        Stream.concat(Stream.of(s.frame()), s.others().stream())
                .filter(f -> f.partners() != null)
                .forEach(f -> partners.addAll(
                        Optional.ofNullable(f.partners()).orElseThrow().value()));
        return partners.stream().distinct().toList();
    }

    private static List<Metric> metrics(Frame f) {
        Quantity quantity = f.quantity() == null ? null : f.quantity().value();
        if (quantity == null) {
            return List.of();
        }
        return switch (quantity) {
            case EXPORT -> List.of(Metric.EXPORT);
            case IMPORT -> List.of(Metric.IMPORT);
            case BALANCE -> List.of(Metric.BALANCE);
            case TRADE -> List.of(Metric.EXPORT, Metric.IMPORT);
        };
    }

    private static String period(Frame f) {
        return f.period() == null
                ? ""
                : f.period().value().period().map(Period::toString).orElse("");
    }

    private static String flow(Economy reporter, Economy partner, Metric metric) {
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
        return concentrations.contains(reporter + "/" + direction);
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
