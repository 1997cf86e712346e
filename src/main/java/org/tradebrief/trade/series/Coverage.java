package org.tradebrief.trade.series;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many of a period's months are held.
 *
 * @param missing the others, oldest first
 */
public record Coverage(int held, int asked, List<YearMonth> missing) {
    public Coverage {
        missing = List.copyOf(missing);
    }

    public boolean complete() {
        return held == asked;
    }

    /** {@code 11／11}. */
    public String chinese() {
        return held + "／" + asked;
    }

    /** {@code 缺 2024-02、2024-04}; empty where nothing is missing. */
    public String missingChinese() {
        return missing.isEmpty()
                ? ""
                : "缺 " + missing.stream().map(YearMonth::toString).collect(Collectors.joining("、"));
    }
}
