package org.tradebrief.chart.line;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Lettering;

/**
 * Sets the lines' names at their ends. Where ends lie close together the names are moved apart, keeping their order, until
 * each has a line of its own; they never leave the chart.
 */
final class EndLabels {
    private static final double LINE = 15;

    /** Chooses the colour of a series by its number. */
    @FunctionalInterface
    interface Colours {
        Color of(int number, ChartTheme theme);
    }

    private record Label(int number, double wanted) {}

    private EndLabels() {}

    static void draw(Lettering letters, LineChart.Frame f, List<Series> series, Colours colours, ChartTheme theme) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            int last = series.get(i).last();
            if (last >= 0 && !series.get(i).label().isEmpty()) {
                labels.add(new Label(i, f.y(value(series.get(i), last))));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::wanted));
        double[] y = apart(labels.stream().mapToDouble(Label::wanted).toArray(), f.top() - 6, f.bottom() + 2);
        for (int i = 0; i < labels.size(); i++) {
            Series s = series.get(labels.get(i).number());
            Lettering.Style style = new Lettering.Style(
                    12,
                    s.style() == Series.Style.SELECTED,
                    colours.of(labels.get(i).number(), theme));
            double x = Math.min(f.x(s.last()) + 10, f.right() + 10);
            letters.left(s.label(), x, y[i] + Lettering.drop(style), style);
        }
    }

    private static double value(Series series, int place) {
        Double value = series.values().get(place);
        return value == null ? 0 : value;
    }

    /**
     * Moves heights apart, in order, with as little movement as a pass down and a pass up give.
     *
     * @param wanted rising
     */
    static double[] apart(double[] wanted, double top, double bottom) {
        double[] y = wanted.clone();
        double step = y.length < 2 ? LINE : Math.min(LINE, (bottom - top) / (y.length - 1));
        for (int i = 0; i < y.length; i++) {
            double least = i == 0 ? top : y[i - 1] + step;
            y[i] = Math.max(y[i], least);
        }
        for (int i = y.length - 1; i >= 0; i--) {
            double most = i == y.length - 1 ? bottom : y[i + 1] - step;
            y[i] = Math.min(y[i], most);
        }
        return y;
    }
}
