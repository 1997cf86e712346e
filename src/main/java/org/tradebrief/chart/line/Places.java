package org.tradebrief.chart.line;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnits;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Plots;

/** The axis below lines: a place for each value. Where there is no room for every name, every so many months are named. */
final class Places {
    private static final int[] EVERY = {1, 2, 3, 6, 12, 24, 36, 60, 120, 240};

    private static final double GAP = 10;

    private Places() {}

    /** @param margin the part of the width that is kept free left of the first place, and right of the last */
    static NumberAxis axis(List<String> names, double margin, Lettering letters, ChartTheme theme) {
        double widest = letters.widest(names, Lettering.Style.of(Plots.MARKS, theme.faint()));
        NumberAxis axis = new NumberAxis() {
            @Override
            protected double estimateMaximumTickLabelWidth(Graphics2D g, TickUnit unit) {
                return widest + GAP;
            }
        };
        Plots.style(axis, theme);
        double last = Math.max(0, names.size() - 1.0);
        double free = last > 0 ? last * margin / (1 - 2 * margin) : 0.5;
        axis.setRange(-free, last + free);
        axis.setStandardTickUnits(units(names));
        return axis;
    }

    private static TickUnits units(List<String> names) {
        TickUnits units = new TickUnits();
        for (int every : EVERY) {
            units.add(new NumberTickUnit(every) {
                @Override
                public String valueToString(double value) {
                    int place = (int) Math.rint(value);
                    return place >= 0 && place < names.size() ? names.get(place) : "";
                }
            });
        }
        return units;
    }
}
