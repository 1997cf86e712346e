package org.tradebrief.chart;

import java.util.OptionalInt;

/** Where the items of a drawing have come to lie: its bars, or the places along its axis, numbered from 0. */
@FunctionalInterface
public interface Items {
    Items NONE = (x, y) -> OptionalInt.empty();

    /** The item at a point, in the lengths of the area that was drawn in; empty beside all. */
    OptionalInt at(double x, double y);
}
