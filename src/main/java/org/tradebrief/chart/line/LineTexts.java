package org.tradebrief.chart.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;
import org.tradebrief.chart.Plots;

/**
 * What is written upon drawn lines: their names at their ends, marked values, the unit, and why a seam is one. JFreeChart
 * clips what it draws itself to the lines' area; these stand at its edges and beyond.
 */
final class LineTexts {
    private static final double GAP = 10;
    private static final double LINE = 15;

    private final Lettering letters;
    private final Ground ground;
    private final ChartTheme theme;

    LineTexts(Lettering letters, Ground ground, ChartTheme theme) {
        this.letters = letters;
        this.ground = ground;
        this.theme = theme;
    }

    /** The width right of the lines that their names need. */
    static double room(Lettering letters, LineChart chart, ChartTheme theme) {
        Style bold = Style.of(12, theme.text()).bold(true);
        double names = letters.widest(chart.series().stream().map(Series::label).toList(), bold);
        double below = chart.places().isEmpty()
                ? 0
                : letters.width(chart.places().getLast(), Style.of(Plots.MARKS, theme.faint())) / 2;
        return Math.max(names + GAP, below);
    }

    void write(LineChart chart) {
        letters.left(chart.unit(), ground.whole().getX(), ground.whole().getY() + 11, Style.of(11, theme.secondary()));
        chart.seam().ifPresent(seam -> seam(seam, chart.places()));
        for (Series series : chart.series()) {
            series.marks().forEach(mark -> mark(mark, series));
        }
        names(chart.series());
    }

    /** Between the two periods' names, or above the lines where there is no room. */
    private void seam(LineChart.Seam seam, List<String> places) {
        double x = ground.x(seam.before() - 0.5);
        Style style = Style.of(11, theme.warning());
        Style beside = Style.of(Plots.MARKS, theme.faint());
        double half = letters.width(seam.text(), style) / 2 + 6;
        int left = seam.before() - 1;
        boolean room = ground.x(left) + letters.width(places.get(left), beside) / 2 < x - half
                && ground.x(left + 1) - letters.width(places.get(left + 1), beside) / 2 > x + half;
        letters.centre(
                seam.text(),
                x,
                room ? ground.data().getMaxY() + 17 : ground.data().getY() - 4,
                style);
    }

    /** Above its point, or below where it would leave the area, and moved sideways so that it stays inside. */
    private void mark(Series.Mark mark, Series series) {
        Double value = series.values().get(mark.place());
        if (value == null) {
            return;
        }
        Style style = Style.of(11, theme.text());
        double half = letters.width(mark.text(), style) / 2;
        double left = ground.data().getX() + half;
        double centre = Math.clamp(
                ground.x(mark.place()), left, Math.max(left, ground.data().getMaxX() - half));
        double y = ground.y(value);
        boolean above = y - 10 - style.size() > ground.whole().getY();
        letters.centre(mark.text(), centre, above ? y - 9 : y + 18, style);
    }

    private record Name(int series, int place, double wanted) {}

    /** Where ends lie close together the names are moved apart, keeping their order, until each has a line of its own. */
    private void names(List<Series> series) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            int last = series.get(i).last();
            Double value = last < 0 ? null : series.get(i).values().get(last);
            if (value != null) {
                names.add(new Name(i, last, ground.y(value)));
            }
        }
        names.sort(Comparator.comparingDouble(Name::wanted));
        double[] y = apart(
                names.stream().mapToDouble(Name::wanted).toArray(),
                ground.data().getY() - 6,
                ground.data().getMaxY() + 2);
        Colours colours = new Colours(series, theme);
        for (int i = 0; i < y.length; i++) {
            Series named = series.get(names.get(i).series());
            Style style = Style.of(12, colours.of(names.get(i).series())).bold(named.style() == Series.Style.SELECTED);
            letters.left(named.label(), ground.x(names.get(i).place()) + GAP, y[i] + Lettering.drop(style), style);
        }
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
