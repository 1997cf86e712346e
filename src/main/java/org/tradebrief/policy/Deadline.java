package org.tradebrief.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A day that is known beforehand and on which a measure, or a part of it, turns.
 *
 * @param on the last day of a suspension, or the first day of what follows
 * @param part which part turns; empty for the whole
 * @param event what is set to happen
 */
public record Deadline(LocalDate on, Kind kind, Measure measure, String part, Event event) {

    /** What is set to happen. */
    public enum Kind {
        TAKES_EFFECT("生效"),
        SUSPENSION_ENDS("暫停期滿"),
        RESUMES("恢復"),
        ENDS("終止");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public long daysFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, on);
    }

    /** Every turn after that day that is known on it, soonest first. A suspended measure's planned effect is none. */
    public static List<Deadline> after(List<Measure> measures, LocalDate asOf) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Measure measure : measures) {
            List<String> parts = measure.parts().isEmpty() ? List.of("") : measure.parts();
            List<Deadline> own = new ArrayList<>();
            for (String part : parts) {
                own.addAll(of(measure, part, asOf));
            }
            deadlines.addAll(wholeWhereAllPartsTurn(own, parts));
        }
        deadlines.sort(Comparator.comparing(Deadline::on)
                .thenComparing(d -> d.measure().id()));
        return deadlines;
    }

    private static List<Deadline> of(Measure measure, String part, LocalDate asOf) {
        List<Deadline> own = new ArrayList<>();
        List<Span> life = Life.of(measure, part, asOf);
        for (int i = 0; i + 1 < life.size(); i++) {
            Span now = life.get(i);
            Span next = life.get(i + 1);
            if (isResumption(now, next) && next.from().isAfter(asOf)) {
                own.add(new Deadline(
                        next.from(), Kind.RESUMES, measure, part, next.because().getFirst()));
            } else if (now.to() != null
                    && now.status() == Status.SUSPENDED
                    && now.to().isAfter(asOf)) {
                own.add(new Deadline(
                        now.to(),
                        Kind.SUSPENSION_ENDS,
                        measure,
                        part,
                        now.because().getLast()));
            } else if (next.from().isAfter(asOf) && next.status() == Status.IN_FORCE) {
                own.add(new Deadline(
                        next.from(),
                        Kind.TAKES_EFFECT,
                        measure,
                        part,
                        next.because().getFirst()));
            } else if (next.from().isAfter(asOf) && next.status() == Status.ENDED) {
                own.add(new Deadline(
                        next.from(), Kind.ENDS, measure, part, next.because().getFirst()));
            }
        }
        return own;
    }

    /** A suspension that an act ends before its time does not run out. */
    private static boolean isResumption(Span now, Span next) {
        return now.status() == Status.SUSPENDED && next.because().stream().anyMatch(e -> e.kind() == EventKind.RESUMED);
    }

    private static List<Deadline> wholeWhereAllPartsTurn(List<Deadline> own, List<String> parts) {
        List<Deadline> joined = new ArrayList<>();
        for (Deadline d : own) {
            boolean all = own.stream()
                            .filter(o -> o.on.equals(d.on) && o.kind == d.kind)
                            .count()
                    == parts.size();
            Deadline shown = all ? new Deadline(d.on, d.kind, d.measure, "", d.event) : d;
            if (!joined.contains(shown)) {
                joined.add(shown);
            }
        }
        return joined;
    }
}
