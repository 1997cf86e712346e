package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.List;
import org.tradebrief.library.SourceRow;

/**
 * One line of a measure's life as the detail shows it.
 *
 * @param ahead whether it lies after the day of the date line
 * @param citation where it is told; empty if only rows tell
 */
record EventLine(
        LocalDate on, Mark mark, String text, String note, boolean ahead, String citation, List<SourceRow> sources) {
    EventLine {
        sources = List.copyOf(sources);
    }

    /** What stands before it. */
    enum Mark {
        ANNOUNCED,
        EFFECTIVE,
        SUSPENDED,
        /** Set to take effect on a day on which it was suspended. */
        PLANNED,
        /** A suspension runs out. */
        EXPIRES,
        AMENDED,
        ENDED
    }
}
