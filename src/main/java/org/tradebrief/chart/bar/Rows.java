package org.tradebrief.chart.bar;

import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import org.tradebrief.chart.Items;

/** The bars of a drawn plot as a pointer finds them: each with all that stands left and right of it. */
final class Rows {
    private Rows() {}

    static Items of(int bars, Rectangle2D data) {
        return (x, y) -> {
            int bar = (int) Math.floor((y - data.getY()) / data.getHeight() * bars);
            return data.isEmpty() || bar < 0 || bar >= bars ? OptionalInt.empty() : OptionalInt.of(bar);
        };
    }
}
