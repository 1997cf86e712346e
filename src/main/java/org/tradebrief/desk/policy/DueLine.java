package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.policy.Deadline;
import org.tradebrief.policy.Measure;

/**
 * All that turns in one way on one day.
 *
 * @param part which part of its only measure turns; empty for the whole
 */
record DueLine(LocalDate on, Deadline.Kind kind, List<Measure> measures, String part, long days) {
    DueLine {
        measures = List.copyOf(measures);
    }

    private record Turn(LocalDate on, Deadline.Kind kind, String part) {}

    /** Soonest first. Measures of which a part turns stand in a line of their own. */
    static List<DueLine> of(List<Deadline> deadlines, LocalDate day) {
        Map<Turn, List<Deadline>> turns = new LinkedHashMap<>();
        for (Deadline d : deadlines) {
            String apart = d.part().isEmpty() ? "" : d.measure().id() + d.part();
            turns.computeIfAbsent(new Turn(d.on(), d.kind(), apart), t -> new ArrayList<>())
                    .add(d);
        }
        return turns.values().stream()
                .map(same -> new DueLine(
                        same.getFirst().on(),
                        same.getFirst().kind(),
                        same.stream().map(Deadline::measure).toList(),
                        same.getFirst().part(),
                        same.getFirst().daysFrom(day)))
                .toList();
    }
}
