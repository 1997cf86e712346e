package org.tradebrief.search.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document is as a measure on a day.
 *
 * @param measure the measure's id; empty where the document is no act
 * @param issuer who issued the act, by the register's codes: MOFCOM-GAC; empty where none is known
 * @param until the last day of the status where it is set
 */
public record MeasureMark(
        MeasureStatus status,
        String measure,
        String issuer,
        @Nullable LocalDate until) {
    public static final MeasureMark NONE = new MeasureMark(MeasureStatus.NONE, "", "", null);
}
