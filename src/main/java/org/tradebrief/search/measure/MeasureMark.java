package org.tradebrief.search.measure;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document is as a measure on a day.
 *
 * @param measure the measure's id; empty where the document is no act
 * @param issuer who issued the act, by the register's codes: MOFCOM-GAC; empty where none is known
 * @param until the last day of the status where it is set
 * @param brings what it did to other measures: SUSPENDED, ENDED; an answer to the press may tell of that
 */
public record MeasureMark(
        MeasureStatus status,
        String measure,
        String issuer,
        @Nullable LocalDate until,
        Set<MeasureStatus> brings) {
    public static final MeasureMark NONE = new MeasureMark(MeasureStatus.NONE, "", "", null, Set.of());

    public MeasureMark {
        brings = Set.copyOf(brings);
    }

    /** Whether it is of a status, or has given it to others. */
    public boolean tellsOf(MeasureStatus asked) {
        return status == asked || brings.contains(asked);
    }
}
