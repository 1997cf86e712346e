package org.tradebrief.desk.hhi;

import java.util.List;
import org.tradebrief.chart.trade.ConcentrationDrawings;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.view.ConcentrationState;

/**
 * Which of a trend's periods are in sight, counted from the latest.
 *
 * @param shown how many; those of a short trend all are
 * @param skipped how many of the latest lie beyond the right edge
 */
record TrendWindow(int shown, int skipped) {
    /** More periods than any economy has. */
    private static final int MOST = 100_000;

    static final TrendWindow ALL = new TrendWindow(MOST, 0);

    /** A line needs two places. */
    private static final int FEWEST = 2;

    TrendWindow {
        shown = Math.max(FEWEST, shown);
        skipped = Math.max(0, skipped);
    }

    /** Half as many periods, about the same right edge. */
    TrendWindow closer(int all) {
        return new TrendWindow(Math.max(FEWEST, (Math.min(shown, all) + 1) / 2), skipped).within(all);
    }

    TrendWindow farther(int all) {
        int more = Math.min(shown, all) * 2;
        return more >= all ? ALL : new TrendWindow(more, skipped).within(all);
    }

    /** @param by to the left where it is below zero */
    TrendWindow moved(int by, int all) {
        return new TrendWindow(shown, skipped - by).within(all);
    }

    private TrendWindow within(int all) {
        return new TrendWindow(shown, Math.clamp(skipped, 0, Math.max(0, all - shown)));
    }

    /** The values whose periods are in sight. */
    List<ConcentrationState> of(List<ConcentrationState> states) {
        List<Period> all = ConcentrationDrawings.periods(states);
        if (all.size() <= shown) {
            return states;
        }
        int to = Math.max(Math.min(FEWEST, all.size()), all.size() - skipped);
        List<Period> seen = all.subList(Math.max(0, to - shown), to);
        return states.stream()
                .filter(s -> seen.contains(HhiBook.id(s).period()))
                .toList();
    }
}
