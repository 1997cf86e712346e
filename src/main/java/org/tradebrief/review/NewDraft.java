package org.tradebrief.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.IsoWeek;

/**
 * A text that comes up for review.
 *
 * @param name of the brief: its week, or the file that it came from
 * @param week null where a text from elsewhere does not say
 * @param flags by the title of the section that they were raised in
 */
public record NewDraft(
        String name,
        @Nullable IsoWeek week,
        LocalDate asOf,
        DataVintage vintage,
        String markdown,
        Map<String, List<Flag>> flags) {
    public NewDraft {
        flags = Map.copyOf(flags);
    }

    public Optional<IsoWeek> weekIfKnown() {
        return Optional.ofNullable(week);
    }
}
