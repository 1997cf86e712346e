package org.tradebrief.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something known, with its sources: what a figure in a text is checked against.
 *
 * @param key names what is known and never changes with its value: {@code balance/USA/CHN/2025-01..2025-11}
 * @param label the same for people, in Traditional Chinese: 美國對中國差額，2025 年 1–11 月
 * @param value the exact value in the unit; null where the fact is a text
 * @param text what is known when it is not a number: a name, a date, a status; for a number, empty
 * @param unit of the value: USD, %, 點, 個, 日 ...
 * @param steps how it was computed, a line each, ready to be read; empty for a value taken as it stands
 * @param vintage the latest vintage among its sources
 * @param sources the rows it came from, never empty for a fact of a brief
 */
public record Fact(
        String key,
        String label,
        @Nullable BigDecimal value,
        String text,
        String unit,
        List<String> steps,
        LocalDate vintage,
        List<SourceRow> sources) {
    public Fact {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }
}
