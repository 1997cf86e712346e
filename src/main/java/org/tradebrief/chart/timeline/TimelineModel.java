package org.tradebrief.chart.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;

/**
 * What the timeline shows: measures in lanes as they stood on the day of the date line, from what was known on that day.
 * Acts that only bear on others (a suspension, an answer) have no bar; they are drawn as relations. Rows are made when
 * they come into sight, so that thousands of measures cost nothing.
 */
public final class TimelineModel {
    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::first)
            .thenComparing(Placed::lane)
            .thenComparing(Placed::known)
            .thenComparing(p -> p.measure().id());

    private final LocalDate asOf;
    private final TimelineWords words;
    private final List<Lane> lanes;
    private final List<Measure> rows = new ArrayList<>();
    private final Map<String, Measure> byId = new LinkedHashMap<>();
    private final Map<String, Integer> rowById = new HashMap<>();
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    /** @param firstRow the number of its first row, from 0 at the top */
    public record Lane(String name, int firstRow, int rows) {}

    private TimelineModel(LocalDate asOf, TimelineWords words, List<Lane> lanes) {
        this.asOf = asOf;
        this.words = words;
        this.lanes = lanes;
    }

    /**
     * The model of these measures in Chinese, of which only what was known on {@code asOf} is told.
     *
     * @param economy names an economy's code for people, for lanes by target
     */
    public static TimelineModel of(
            List<Measure> measures, LocalDate asOf, Grouping grouping, UnaryOperator<String> economy) {
        return of(measures, asOf, grouping, TimelineWords.chinese(economy));
    }

    /** The same in other words. */
    public static TimelineModel of(List<Measure> measures, LocalDate asOf, Grouping grouping, TimelineWords words) {
        Map<String, List<Measure>> byLane = new LinkedHashMap<>();
        measures.stream()
                .filter(Measure::isControl)
                .map(m -> Placed.of(m, grouping, words))
                .filter(p -> !p.known().isAfter(asOf))
                .sorted(ORDER)
                .forEach(p ->
                        byLane.computeIfAbsent(p.lane(), l -> new ArrayList<>()).add(p.measure()));
        List<Lane> lanes = new ArrayList<>();
        TimelineModel model = new TimelineModel(asOf, words, lanes);
        measures.forEach(m -> model.byId.put(m.id(), m));
        byLane.forEach((name, members) -> {
            lanes.add(new Lane(name, model.rows.size(), members.size()));
            for (Measure member : members) {
                model.rowById.put(member.id(), model.rows.size());
                model.rows.add(member);
            }
        });
        model.rows.forEach(m -> model.counts.merge(Standings.of(m, asOf).status(), 1, Integer::sum));
        return model;
    }

    /** Where a measure stands among the others, worked out once and not at each comparison. */
    private record Placed(Measure measure, int first, String lane, LocalDate known) {
        static Placed of(Measure m, Grouping grouping, TimelineWords words) {
            int first = grouping == Grouping.THEME ? m.theme().ordinal() : 0;
            return new Placed(m, first, words.lane(grouping, m), m.knownOn());
        }
    }

    public LocalDate asOf() {
        return asOf;
    }

    public TimelineWords words() {
        return words;
    }

    public List<Lane> lanes() {
        return lanes;
    }

    public int rowCount() {
        return rows.size();
    }

    public Measure measure(int row) {
        return rows.get(row);
    }

    /** How many of the rows have that status on the day of the date line. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    public Optional<Integer> rowOf(String measureId) {
        return Optional.ofNullable(rowById.get(measureId));
    }

    public TimelineRow row(int index) {
        Measure measure = rows.get(index);
        Standing standing = Standings.of(measure, asOf);
        boolean apart = !standing.parts().isEmpty();
        List<List<Piece>> strips = apart
                ? Piece.parts(measure).map(p -> Piece.ofPart(measure, p, asOf)).toList()
                : List.of(Piece.ofWhole(measure, asOf));
        return new TimelineRow(measure, words.label(measure), strips);
    }

    /** What the selected measure did to others and what was done to it, each act on each day once. */
    public List<Link> linksOf(String selected) {
        Measure self = byId.get(selected);
        if (self == null) {
            return List.of();
        }
        Stream<String> actors = Stream.concat(
                        Stream.of(selected), self.events().stream().map(Event::by))
                .filter(a -> !a.isEmpty())
                .distinct();
        return actors.flatMap(this::linksBy).toList();
    }

    private Stream<Link> linksBy(String actor) {
        Map<LocalDate, List<Integer>> byDay = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Event event : rows.get(row).events()) {
                if (event.by().equals(actor) && !event.knownOn().isAfter(asOf)) {
                    List<Integer> there = byDay.computeIfAbsent(event.on(), d -> new ArrayList<>());
                    if (!there.contains(row)) {
                        there.add(row);
                    }
                }
            }
        }
        Measure act = byId.get(actor);
        String name = act == null ? actor : words.label(act);
        return byDay.entrySet().stream().map(e -> new Link(name, actor, e.getKey(), e.getValue()));
    }

    /**
     * An act and the rows on which it told on one day.
     *
     * @param label the act, for people
     */
    public record Link(String label, String actor, LocalDate day, List<Integer> rows) {
        public Link {
            rows = List.copyOf(rows);
        }
    }
}
