package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;

/**
 * A measure as the table shows it on a day.
 *
 * @param entities how many names it listed, branches left out
 * @param documents how many copies are held
 */
record MeasureRow(Measure measure, Standing standing, LocalDate day, long entities, int documents) {

    /** The rows of the timeline, in its order. */
    static List<MeasureRow> of(TimelineModel timeline, RegisterDay known) {
        LocalDate day = timeline.asOf();
        return IntStream.range(0, timeline.rowCount())
                .mapToObj(timeline::measure)
                .map(m -> new MeasureRow(
                        m,
                        Standings.of(m, day),
                        day,
                        known.entitiesOf(m.id()).stream()
                                .filter(e -> e.branchOf().isEmpty())
                                .count(),
                        known.dossiersOf(m.id()).stream()
                                .mapToInt(d -> d.readings().size())
                                .sum()))
                .toList();
    }
}
