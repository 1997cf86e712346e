package org.tradebrief.check.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;

/**
 * A known value that a statement is held against.
 *
 * @param label for people: 美國對中國差額，2025 年 1–11 月
 * @param value exact; US dollars, percent, points or a count
 * @param error by how much the source's own rounding may have moved it
 * @param period null where it has none
 * @param stopped why it is kept out of briefs; empty where it is not
 */
public record Known(
        String label,
        BigDecimal value,
        BigDecimal error,
        @Nullable Period period,
        List<String> steps,
        List<SourceRow> sources,
        String stopped) {
    public Known {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    public static Known of(Amount a) {
        return new Known(a.label(), a.usd(), a.precision(), a.period(), a.steps(), a.sources(), "");
    }

    public static Known count(String label, long count, List<SourceRow> sources) {
        return new Known(label, BigDecimal.valueOf(count), BigDecimal.ZERO, null, List.of(), sources, "");
    }

    public Known stoppedBy(String reason) {
        return new Known(label, value, error, period, steps, sources, reason);
    }
}
