package org.tradebrief.chart.bar;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.OptionalInt;
import org.tradebrief.chart.Axis;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;
import org.tradebrief.chart.Strokes;

/**
 * Economies side by side on the scale of concentration, with both thresholds named. Bars start at zero.
 *
 * @param bars from top to bottom
 * @param moderate where concentration counts as moderate
 * @param high where it counts as high
 * @param zones the names of the three levels, lowest first
 */
public record ConcentrationChart(List<Bar> bars, double moderate, double high, List<String> zones, String description)
        implements Drawing {
    private static final double PITCH = 38;
    private static final double BAR = 24;
    private static final double HEAD = 32;
    private static final double FOOT = 28;
    private static final double GAP = 12;

    public ConcentrationChart {
        bars = List.copyOf(bars);
        zones = List.copyOf(zones);
    }

    /** Where things lie in an area. */
    private record Frame(
            Rectangle2D area, double left, double right, double top, double bottom, double pitch, Axis axis) {
        double x(double value) {
            return axis.at(value, left, right);
        }

        double middle(int bar) {
            return top + pitch * (bar + 0.5);
        }

        double thickness() {
            return BAR * Math.min(1, pitch / PITCH);
        }
    }

    @Override
    public double aspect() {
        return (HEAD + FOOT + PITCH * Math.max(1, bars.size())) / 560;
    }

    /** The bar at a height, for a pointer; empty between the bars' area and the edges. */
    public OptionalInt barAt(double y, Rectangle2D area) {
        int bar = (int) Math.floor((y - area.getY() - HEAD) / pitch(area));
        return bar >= 0 && bar < bars.size() && y >= area.getY() + HEAD ? OptionalInt.of(bar) : OptionalInt.empty();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, ChartTheme theme) {
        Lettering letters = new Lettering(g, theme);
        Frame frame = frame(letters, area, theme);
        ground(g, letters, frame, theme);
        for (int i = 0; i < bars.size(); i++) {
            bar(g, letters, frame, i, theme);
        }
    }

    private double pitch(Rectangle2D area) {
        return Math.min(PITCH, Math.max(8, (area.getHeight() - HEAD - FOOT) / Math.max(1, bars.size())));
    }

    private Frame frame(Lettering letters, Rectangle2D area, ChartTheme theme) {
        Style label = Style.of(13, theme.text()).bold(true);
        double names = bars.stream()
                .mapToDouble(b -> letters.width(b.label(), label))
                .max()
                .orElse(0);
        double left = area.getX() + Math.max(48, names + GAP);
        double top = area.getY() + HEAD;
        double pitch = pitch(area);
        double largest = bars.stream()
                .mapToDouble(
                        b -> Math.max(b.value(), b.bounds().map(Bar.Range::high).orElse(0.0)))
                .max()
                .orElse(0);
        double end = Math.max(high * 1.12, largest * 1.12);
        Axis axis = new Axis(0, end, end > 5000 ? 2000 : 500);
        return new Frame(area, left, area.getMaxX() - 16, top, top + pitch * bars.size(), pitch, axis);
    }

    private void ground(Graphics2D g, Lettering letters, Frame f, ChartTheme theme) {
        g.setColor(theme.band());
        g.fill(new Rectangle2D.Double(f.x(moderate), f.top, f.x(high) - f.x(moderate), f.bottom - f.top));
        Style small = Style.of(11, theme.faint());
        double lastEnd = Double.NEGATIVE_INFINITY;
        for (double mark : f.axis.marks()) {
            g.setColor(theme.grid());
            g.setStroke(Strokes.solid(1));
            g.draw(new Line2D.Double(f.x(mark), f.top, f.x(mark), f.bottom));
            double half = letters.width(f.axis.text(mark), small) / 2;
            if (f.x(mark) - half > lastEnd + 4) {
                letters.centre(f.axis.text(mark), f.x(mark), f.bottom + 20, small);
                lastEnd = f.x(mark) + half;
            }
        }
        g.setColor(theme.secondary());
        g.setStroke(Strokes.dashed(1, 5, 3));
        g.draw(new Line2D.Double(f.x(moderate), f.top - 8, f.x(moderate), f.bottom));
        g.draw(new Line2D.Double(f.x(high), f.top - 8, f.x(high), f.bottom));
        double[] edges = {f.left, f.x(moderate), f.x(high), f.right};
        for (int i = 0; i < Math.min(3, zones.size()); i++) {
            letters.centre(zones.get(i), (edges[i] + edges[i + 1]) / 2, f.top - 12, Style.of(12, theme.secondary()));
        }
    }

    private void bar(Graphics2D g, Lettering letters, Frame f, int index, ChartTheme theme) {
        Bar bar = bars.get(index);
        boolean selected = bar.state() == Bar.State.SELECTED;
        boolean stopped = bar.state() == Bar.State.STOPPED;
        double y = f.middle(index);
        float size = (float) Math.min(13, f.pitch * 0.7);
        Style name = new Style(size, selected, theme.text());
        letters.right(bar.label(), f.left - GAP, y + Lettering.drop(name), name);
        RoundRectangle2D box = new RoundRectangle2D.Double(
                f.left, y - f.thickness() / 2, Math.max(0, f.x(bar.value()) - f.left), f.thickness(), 4, 4);
        if (stopped) {
            Strokes.hatch(g, box, theme.background(), theme.line());
            g.setColor(theme.secondary());
            g.setStroke(Strokes.solid(1));
            g.draw(box);
        } else {
            g.setColor(selected ? theme.selected() : theme.other());
            g.fill(box);
        }
        double end = f.x(bar.value());
        if (bar.bounds().isPresent()) {
            end = Math.max(end, whisker(g, f, bar.bounds().get(), y, theme.text()));
        }
        Style value = new Style(size, selected, stopped ? theme.secondary() : theme.text());
        // A ground of its own, for a threshold may run through the number.
        boolean inBand = end + 8 >= f.x(moderate) && end + 12 + letters.width(bar.text(), value) <= f.x(high);
        g.setColor(inBand ? theme.band() : theme.background());
        g.fill(new Rectangle2D.Double(end + 8, y - size * 0.6, letters.width(bar.text(), value) + 4, size * 1.2));
        letters.left(bar.text(), end + 10, y + Lettering.drop(value), value);
        if (stopped && !bar.note().isEmpty()) {
            note(g, letters, f, bar, end + 10 + letters.width(bar.text(), value), y, theme);
        }
    }

    private static double whisker(Graphics2D g, Frame f, Bar.Range range, double y, Color ink) {
        double low = f.x(range.low());
        double high = f.x(range.high());
        g.setColor(ink);
        g.setStroke(Strokes.solid(1.2));
        g.draw(new Line2D.Double(low, y, high, y));
        g.draw(new Line2D.Double(low, y - 5, low, y + 5));
        g.draw(new Line2D.Double(high, y - 5, high, y + 5));
        return high;
    }

    /**
     * The sign of a closed gate and its sentence, right of the threshold where there is room, else after the value; the
     * sign alone where there is no room at all.
     */
    private void note(Graphics2D g, Lettering letters, Frame f, Bar bar, double after, double y, ChartTheme theme) {
        Style style = Style.of(12, theme.danger());
        double wide = 22 + letters.width(bar.note(), style);
        double x = Math.max(after + GAP, f.x(moderate) + GAP);
        if (x + wide > f.area.getMaxX()) {
            x = Math.max(after + GAP, f.area.getMaxX() - wide);
        }
        boolean fits = x + wide <= f.area.getMaxX();
        g.setColor(theme.danger());
        g.fill(new RoundRectangle2D.Double(x, y - 7, 14, 14, 4, 4));
        g.setColor(theme.background());
        g.setStroke(Strokes.solid(1.6));
        Path2D cross = new Path2D.Double();
        cross.moveTo(x + 4, y - 3);
        cross.lineTo(x + 10, y + 3);
        cross.moveTo(x + 10, y - 3);
        cross.lineTo(x + 4, y + 3);
        g.draw(cross);
        if (fits) {
            letters.left(bar.note(), x + 22, y + Lettering.drop(style), style);
        }
    }
}
