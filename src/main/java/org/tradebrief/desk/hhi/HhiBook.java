package org.tradebrief.desk.hhi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.view.ConcentrationState;

/** All concentrations known on a day, stopped ones among them, and which of them stand side by side. */
public record HhiBook(List<ConcentrationState> states) {
    public HhiBook {
        states = List.copyOf(states);
    }

    /** The periods of a direction: the one that most economies have first, of equal ones the latest. */
    public List<Period> periods(Direction direction) {
        Map<Period, Long> held =
                of(direction).collect(Collectors.groupingBy(s -> id(s).period(), Collectors.counting()));
        return held.entrySet().stream()
                .sorted(Map.Entry.<Period, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who has a value in that direction, by code. */
    public List<Economy> economies(Direction direction) {
        return of(direction)
                .map(s -> id(s).reporter())
                .distinct()
                .sorted(Comparator.comparing(Economy::iso3))
                .toList();
    }

    /** One direction and period, the highest first. */
    public List<ConcentrationState> sideBySide(Direction direction, Period period) {
        return of(direction)
                .filter(s -> id(s).period().equals(period))
                .sorted(Comparator.comparing(
                                (ConcentrationState s) -> s.concentration().hhi())
                        .reversed()
                        .thenComparing(s -> id(s).reporter().iso3()))
                .toList();
    }

    public Stream<ConcentrationState> of(Direction direction) {
        return states.stream().filter(s -> id(s).direction() == direction);
    }

    /** What else is known of the same reporter within a stopped period: the latest usable one. */
    public Optional<ConcentrationState> instead(ConcentrationState stopped) {
        Period period = id(stopped).period();
        return ofReporter(stopped)
                .filter(s -> s.stopped().isEmpty() && !id(s).period().equals(period))
                .filter(s -> period.contains(id(s).period().from())
                        && period.contains(id(s).period().to()))
                .max(Comparator.comparing(s -> id(s).period()));
    }

    /** The same reporter's latest earlier value over the same months of the year; both usable. */
    public Optional<ConcentrationState> before(ConcentrationState state) {
        return earlier(state).stream().findFirst();
    }

    /** The same reporter's earlier values that this one may be set against, all usable, the latest first. */
    public List<ConcentrationState> earlier(ConcentrationState state) {
        Period period = id(state).period();
        return ofReporter(state)
                .filter(s -> s.stopped().isEmpty() && state.stopped().isEmpty())
                .filter(s -> id(s).period().to().isBefore(period.from()) && period.comparableWith(id(s).period()))
                .sorted(Comparator.comparing((ConcentrationState s) -> id(s).period())
                        .reversed())
                .toList();
    }

    /** The reporter's other periods, which may not be set against this one. */
    public List<Period> others(ConcentrationState state) {
        return ofReporter(state)
                .map(s -> id(s).period())
                .filter(p -> !p.equals(id(state).period()))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<ConcentrationState> ofReporter(ConcentrationState state) {
        Function<ConcentrationState, Economy> reporter = s -> id(s).reporter();
        return of(id(state).direction()).filter(s -> reporter.apply(s).equals(reporter.apply(state)));
    }

    static TableId id(ConcentrationState state) {
        return state.concentration().id();
    }
}
