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
 * @param leftOut how many figures are not told, by kind, because a person has switched their rule off
 */
public record CheckReport(
        String brief, LocalDate asOf, List<Figure> figures, List<Missed> missed, Map<FigureKind, Integer> leftOut) {
    /** A report that leaves nothing out. */
    public CheckReport(String brief, LocalDate asOf, List<Figure> figures, List<Missed> missed) {
        this(brief, asOf, figures, missed, Map.of());
    }

    public CheckReport {
        leftOut = Map.copyOf(leftOut);
        figures = List.copyOf(figures);
        missed = List.copyOf(missed);
    }

    /** How many figures of rules that are off there are. */
    public int leftOutInAll() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
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
