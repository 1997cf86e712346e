package org.tradebrief.chart.line;

import java.awt.Color;
import java.util.List;
import org.tradebrief.chart.ChartTheme;

/** Which colour each line has. */
record Colours(List<Series> series, ChartTheme theme) {

    Color of(int number) {
        return switch (series.get(number).style()) {
            case SELECTED -> theme.selected();
            case REFERENCE, STOPPED -> theme.secondary();
            case EQUAL -> theme.series().get(equal(number) % theme.series().size());
        };
    }

    /**
     * The number of a series among those of equal rank, by which it keeps its colour whichever is selected. The selected
     * one takes the first colour; the one whose colour that is takes its place.
     */
    int equal(int number) {
        int own = rank(number);
        for (int i = 0; own == 0 && i < series.size(); i++) {
            if (series.get(i).style() == Series.Style.SELECTED) {
                return rank(i);
            }
        }
        return own;
    }

    private int rank(int number) {
        return (int) series.subList(0, number).stream()
                .filter(s -> s.style() == Series.Style.EQUAL || s.style() == Series.Style.SELECTED)
                .count();
    }
}
