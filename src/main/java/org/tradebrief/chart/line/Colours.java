package org.tradebrief.chart.line;

import java.awt.Color;
import java.util.List;
import java.util.OptionalInt;
import org.tradebrief.chart.ChartTheme;

/** Which colour and which dash each line has: those of its tint, else those of its place among the equal ones. */
record Colours(List<Series> series, ChartTheme theme) {

    Color of(int number) {
        Series of = series.get(number);
        return switch (of.style()) {
            case SELECTED -> of.tint().isPresent() ? tinted(of.tint().getAsInt()) : theme.selected();
            case REFERENCE, STOPPED -> theme.secondary();
            case EQUAL -> tinted(of.tint().orElse(rank(number)));
        };
    }

    private Color tinted(int tint) {
        return theme.series().get(tint % theme.series().size());
    }

    /** The number of its dash, by which two lines of one tint are told apart. */
    int dash(int number) {
        OptionalInt tint = series.get(number).tint();
        return tint.isEmpty()
                ? rank(number)
                : tint.getAsInt()
                        + (int) series.subList(0, number).stream()
                                .filter(s -> s.style() != Series.Style.STOPPED
                                        && s.tint().equals(tint))
                                .count();
    }

    private int rank(int number) {
        return (int) series.subList(0, number).stream()
                .filter(s -> s.style() == Series.Style.EQUAL || s.style() == Series.Style.SELECTED)
                .count();
    }
}
