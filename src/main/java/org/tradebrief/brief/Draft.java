package org.tradebrief.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tradebrief.library.Fact;

/**
 * A brief as the composer wrote it: the text that people then edit, and what its figures rest on.
 *
 * @param asOf the day whose knowledge it holds
 * @param facts that the index names, by key
 * @param automation in percent, see {@link Brief}
 */
public record Draft(
        IsoWeek week, LocalDate asOf, BriefText text, FactIndex index, Map<String, Fact> facts, BigDecimal automation) {
    public Draft {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
