package org.tradebrief.search.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Knows what documents are as measures on any day. */
@FunctionalInterface
public interface MeasureBook {
    /** Where nothing is known of measures. */
    MeasureBook NONE = day -> MeasureMarks.EMPTY;

    /** @param day whose standing is asked; null for the present one */
    MeasureMarks on(@Nullable LocalDate day);
}
