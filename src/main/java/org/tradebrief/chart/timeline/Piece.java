package org.tradebrief.chart.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.Life;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Span;
import org.tradebrief.policy.Status;

/**
 * A piece of a bar that is drawn in one way.
 *
 * @param partly in force, but not every part of the measure
 * @param to its last day; null for an open end
 */
public record Piece(
        Status status,
        boolean partly,
        LocalDate from,
        @Nullable LocalDate to) {

    /** One bar for the whole measure: in force while any part is. */
    static List<Piece> ofWhole(Measure measure, LocalDate known) {
        List<List<Span>> lives =
                parts(measure).map(p -> Life.of(measure, p, known)).toList();
        TreeSet<LocalDate> turns = new TreeSet<>();
        lives.forEach(l -> l.forEach(s -> turns.add(s.from())));
        List<LocalDate> days = List.copyOf(turns);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            LocalDate to = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : null;
            append(pieces, joined(lives, day, to));
        }
        return pieces;
    }

    private static void append(List<Piece> pieces, Piece next) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.status == next.status && last.partly == next.partly) {
            pieces.set(pieces.size() - 1, new Piece(last.status, last.partly, last.from, next.to));
        } else {
            pieces.add(next);
        }
    }

    private static Piece joined(List<List<Span>> lives, LocalDate day, @Nullable LocalDate to) {
        List<Status> statuses = lives.stream()
                .map(l -> l.stream()
                        .filter(s -> s.contains(day))
                        .map(Span::status)
                        .findFirst()
                        .orElse(Status.UNKNOWN))
                .toList();
        Status strongest = Stream.of(Status.IN_FORCE, Status.SUSPENDED, Status.ANNOUNCED, Status.UNKNOWN, Status.ENDED)
                .filter(statuses::contains)
                .findFirst()
                .orElse(Status.UNKNOWN);
        boolean partly = strongest == Status.IN_FORCE && statuses.stream().anyMatch(s -> s != Status.IN_FORCE);
        return new Piece(strongest, partly, day, to);
    }

    /** The bar of one part. */
    static List<Piece> ofPart(Measure measure, String part, LocalDate known) {
        return Life.of(measure, part, known).stream()
                .map(s -> new Piece(s.status(), false, s.from(), s.to()))
                .toList();
    }

    static Stream<String> parts(Measure measure) {
        return measure.parts().isEmpty() ? Stream.of("") : measure.parts().stream();
    }
}
