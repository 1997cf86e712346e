package org.tradebrief.chart.line;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a chart.
 *
 * @param label stands at the line's end
 * @param values one for each place on the axis, null where there is none; the line is broken there
 * @param style how it is drawn
 * @param tint the number among the theme's series whose colour it has in every chart; empty where that follows its place
 * @param marks places whose value is written beside the point, with its text
 */
public record Series(String label, List<@Nullable Double> values, Style style, OptionalInt tint, List<Mark> marks) {
    /** A series of nobody's: the selected one in the accent, others by their order. */
    public Series(String label, List<@Nullable Double> values, Style style, List<Mark> marks) {
        this(label, values, style, OptionalInt.empty(), marks);
    }

    public Series {
        values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
        marks = List.copyOf(marks);
    }

    /** How a line is drawn. */
    public enum Style {
        /** The one that is selected: strong, with points. */
        SELECTED,
        /** What it is compared with: thin, grey, dashed. */
        REFERENCE,
        /** One of several equal ones, in the colour and dash of its number. */
        EQUAL,
        /** Kept out by a quality gate: hollow squares, no line. */
        STOPPED
    }

    /** A point whose value is written. */
    public record Mark(int place, String text) {}

    Stream<Double> held() {
        return values.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** The last place that has a value; -1 for none. */
    int last() {
        int last = values.size() - 1;
        while (last >= 0 && values.get(last) == null) {
            last--;
        }
        return last;
    }
}
