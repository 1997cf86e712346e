package org.tradebrief.brief.regimes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Fact;

/**
 * Measures announced on one day that share their standing on the as-of day and are not in force: the six of October 2025.
 *
 * @param themes what they are about
 * @param month in which they were announced
 * @param size how many they are, in words
 * @param suspendedFrom the first day of the suspension that all share; null where there is none
 * @param daysLeft until the end of that suspension; null where it has none or is over
 * @param by the acts that suspended them
 * @param neverApplied those of which nothing was ever in force
 */
public record SuspendedGroup(
        String themes,
        Fact month,
        Fact announced,
        Fact size,
        List<MeasureRow> rows,
        @Nullable Fact suspendedFrom,
        @Nullable Fact until,
        @Nullable Fact daysLeft,
        List<Fact> by,
        boolean suspended,
        boolean expired,
        List<MeasureRow> neverApplied) {

    /** Those of which one part was in force and another never. */
    public List<MeasureRow> appliedInPart() {
        return rows.stream().filter(MeasureRow::appliedInPart).toList();
    }
}
