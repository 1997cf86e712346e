package org.tradebrief.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All figures of a text with their verdicts, in the order of the text, and what the text does not mention.
 *
 * @param brief the week or file that was checked
 * @param asOf the day whose knowledge it was checked against
 * @param missed findings that the text passes over, the weightiest first
 */
public record CheckReport(String brief, LocalDate asOf, List<Figure> figures, List<Missed> missed) {
    public CheckReport {
        figures = List.copyOf(figures);
        missed = List.copyOf(missed);
    }

    public Map<Verdict, Integer> summary() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict v : Verdict.values()) {
            counts.put(v, 0);
        }
        figures.forEach(f -> counts.merge(f.verdict(), 1, Integer::sum));
        return counts;
    }
}
