package org.tradebrief.chart.line;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tradebrief.chart.Axis;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Lettering;
import org.tradebrief.chart.Lettering.Style;
import org.tradebrief.chart.Strokes;

/**
 * Lines over months or periods.
 *
 * @param places the labels of the axis below, one for each value
 * @param fromZero whether the axis starts at zero; lines of balances span zero by themselves
 * @param unit of the values, above the axis; empty where the surroundings say it
 * @param seam where two periods meet that cannot be compared: no line is solid across it
 */
public record LineChart(
        List<String> places,
        List<Series> series,
        boolean fromZero,
        String unit,
        Optional<Seam> seam,
        String description)
        implements Drawing {
    private static final double FOOT = 24;
    private static final double HEAD = 16;
    private static final double UNIT = 12;
    private static final double LABEL_GAP = 10;

    /** Of so few places each value is a point of its own. */
    private static final int FEW = 8;

    public LineChart {
        places = List.copyOf(places);
        series = List.copyOf(series);
        for (Series s : series) {
            if (s.values().size() != places.size()) {
                throw new IllegalArgumentException(
                        s.label() + " has " + s.values().size() + " values for " + places.size() + " places");
            }
        }
    }

    /**
     * @param before the place left of which it lies
     * @param text why: 期間長度不同
     */
    public record Seam(int before, String text) {}

    /** Where things lie. */
    record Frame(
            Rectangle2D outer,
            double left,
            double right,
            double top,
            double bottom,
            Axis axis,
            int places,
            double inset) {
        double x(int place) {
            double width = right - left - 2 * inset;
            return places < 2 ? (left + right) / 2 : left + inset + width * place / (places - 1);
        }

        double y(double value) {
            return axis.at(value, bottom, top);
        }
    }

    @Override
    public double aspect() {
        return seam.isPresent() ? 0.48 : 0.52;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, ChartTheme theme) {
        Lettering letters = new Lettering(g, theme);
        Frame frame = frame(letters, area, theme);
        grid(g, letters, frame, theme);
        letters.left(unit, area.getX(), area.getY() + 11, Style.of(11, theme.secondary()));
        seam.ifPresent(s -> seam(g, letters, frame, s, theme));
        for (int i = 0; i < series.size(); i++) {
            line(g, frame, i, theme);
        }
        for (int i = 0; i < series.size(); i++) {
            points(g, letters, frame, i, theme);
        }
        EndLabels.draw(letters, frame, series, this::colour, theme);
    }

    /** The place nearest to a pointer, for a tooltip; empty outside the lines' area. */
    public OptionalInt placeAt(double x, Rectangle2D area, Graphics2D g, ChartTheme theme) {
        Frame frame = frame(new Lettering(g, theme), area, theme);
        if (places.isEmpty() || x < frame.left - 8 || x > frame.right + 8) {
            return OptionalInt.empty();
        }
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(frame.x(i) - x) < Math.abs(frame.x(nearest) - x)) {
                nearest = i;
            }
        }
        return OptionalInt.of(nearest);
    }

    private Frame frame(Lettering letters, Rectangle2D area, ChartTheme theme) {
        double least =
                series.stream().flatMap(Series::held).mapToDouble(v -> v).min().orElse(0);
        double most =
                series.stream().flatMap(Series::held).mapToDouble(v -> v).max().orElse(1);
        double floor = fromZero ? Math.min(0, least) : least;
        int marks = Math.clamp((int) ((area.getHeight() - HEAD - FOOT) / 42) + 1, 2, 6);
        Axis axis = Axis.around(floor, fromZero ? Math.max(0, most) : most, marks);
        Style small = Style.of(11, theme.faint());
        double numbers = axis.marks().stream()
                .mapToDouble(m -> letters.width(axis.text(m), small))
                .max()
                .orElse(0);
        double names = series.stream()
                .mapToDouble(
                        s -> letters.width(s.label(), Style.of(12, theme.text()).bold(true)))
                .max()
                .orElse(0);
        double inset = seam.isPresent() ? Math.min(48, area.getWidth() / 10) : 0;
        return new Frame(
                area,
                area.getX() + numbers + 8,
                area.getMaxX() - names - LABEL_GAP - 4,
                area.getY() + HEAD + (unit.isEmpty() ? 0 : UNIT),
                area.getMaxY() - FOOT,
                axis,
                places.size(),
                inset);
    }

    private void grid(Graphics2D g, Lettering letters, Frame f, ChartTheme theme) {
        Style small = Style.of(11, theme.faint());
        for (double mark : f.axis.marks()) {
            g.setColor(mark == 0 ? theme.line() : theme.grid());
            g.setStroke(Strokes.solid(1));
            g.draw(new Line2D.Double(f.left, f.y(mark), f.right, f.y(mark)));
            letters.right(f.axis.text(mark), f.left - 8, f.y(mark) + Lettering.drop(small), small);
        }
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.size(); i++) {
            double half = letters.width(places.get(i), small) / 2;
            double x = Math.clamp(
                    f.x(i), f.outer.getX() + half, Math.max(f.outer.getX() + half, f.outer.getMaxX() - half));
            if (x - half > end + 6) {
                letters.centre(places.get(i), x, f.bottom + 18, small);
                end = x + half;
            }
        }
    }

    private void seam(Graphics2D g, Lettering letters, Frame f, Seam seam, ChartTheme theme) {
        double x = (f.x(seam.before() - 1) + f.x(seam.before())) / 2;
        g.setColor(theme.background());
        g.fill(new Rectangle2D.Double(x - 10, f.top - 8, 20, f.bottom - f.top + 8));
        g.setColor(theme.line());
        g.setStroke(Strokes.dashed(1, 3, 3));
        g.draw(new Line2D.Double(x - 4, f.top - 8, x - 4, f.bottom));
        g.draw(new Line2D.Double(x + 4, f.top - 8, x + 4, f.bottom));
        Style style = Style.of(11, theme.warning());
        double half = letters.width(seam.text(), style) / 2 + 6;
        Style names = Style.of(11, theme.faint());
        boolean room = f.x(seam.before() - 1) + letters.width(places.get(seam.before() - 1), names) / 2 < x - half
                && f.x(seam.before()) - letters.width(places.get(seam.before()), names) / 2 > x + half;
        letters.centre(seam.text(), x, room ? f.bottom + 18 : f.top - 4, style);
    }

    private void line(Graphics2D g, Frame f, int number, ChartTheme theme) {
        Series s = series.get(number);
        if (s.style() == Series.Style.STOPPED) {
            return;
        }
        g.setColor(colour(number, theme));
        for (int i = 1; i < s.values().size(); i++) {
            Double from = s.values().get(i - 1);
            Double to = s.values().get(i);
            boolean across = seam.isPresent() && seam.get().before() == i;
            if (from == null || to == null) {
                continue;
            }
            if (across) {
                g.setStroke(Strokes.dashed(1.6, 4, 3));
                g.draw(new Line2D.Double(f.x(i - 1), f.y(from), f.x(i), f.y(to)));
            } else if (i == 1 || s.values().get(i - 2) == null || isSeam(i - 1)) {
                g.setStroke(stroke(equal(number), s.style()));
                g.draw(run(f, s, i - 1));
            }
        }
    }

    private boolean isSeam(int place) {
        return seam.isPresent() && seam.get().before() == place;
    }

    /** The unbroken stretch that starts at a place; drawn as one path, so that dashes do not start anew at each point. */
    private Path2D run(Frame f, Series s, int start) {
        Path2D path = new Path2D.Double();
        for (int i = start; i < s.values().size(); i++) {
            Double value = s.values().get(i);
            if (value == null || i > start && isSeam(i)) {
                break;
            }
            if (i == start) {
                path.moveTo(f.x(i), f.y(value));
            } else {
                path.lineTo(f.x(i), f.y(value));
            }
        }
        return path;
    }

    private static Stroke stroke(int number, Series.Style style) {
        return switch (style) {
            case SELECTED -> Strokes.solid(2.2);
            case REFERENCE -> Strokes.dashed(1.6, 4, 3);
            case EQUAL, STOPPED -> Strokes.series(number, 1.8);
        };
    }

    private void points(Graphics2D g, Lettering letters, Frame f, int number, ChartTheme theme) {
        Series s = series.get(number);
        for (int i = 0; i < s.values().size(); i++) {
            Double value = s.values().get(i);
            if (value != null) {
                int place = i;
                Optional<Series.Mark> mark =
                        s.marks().stream().filter(m -> m.place() == place).findFirst();
                point(g, s.style(), f.x(i), f.y(value), mark.isPresent(), colour(number, theme), theme);
                mark.ifPresent(m -> mark(letters, f, m.text(), f.x(place), f.y(value), theme));
            }
        }
    }

    private void point(
            Graphics2D g, Series.Style style, double x, double y, boolean marked, Color ink, ChartTheme theme) {
        if (style == Series.Style.STOPPED) {
            Rectangle2D box = new Rectangle2D.Double(x - 4, y - 4, 8, 8);
            g.setColor(theme.background());
            g.fill(box);
            g.setColor(theme.secondary());
            g.setStroke(Strokes.solid(1.5));
            g.draw(box);
            return;
        }
        boolean few = places.size() <= FEW;
        if (few || marked || style == Series.Style.SELECTED) {
            double r = marked || few ? 4 : 2.4;
            Ellipse2D dot = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            g.setColor(ink);
            g.fill(dot);
            g.setColor(theme.background());
            g.setStroke(Strokes.solid(1.5));
            g.draw(dot);
        }
    }

    /** Above its point, or below where it would leave the area, and moved sideways so that it stays inside. */
    private static void mark(Lettering letters, Frame f, String text, double x, double y, ChartTheme theme) {
        Style style = Style.of(11, theme.text());
        double half = letters.width(text, style) / 2;
        double centre = Math.clamp(x, f.left + half, Math.max(f.left + half, f.right - half));
        boolean above = y - 10 - style.size() > f.top - HEAD;
        letters.centre(text, centre, above ? y - 9 : y + 18, style);
    }

    private Color colour(int number, ChartTheme theme) {
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
    private int equal(int number) {
        int own = rank(number);
        for (int i = 0; own == 0 && i < series.size(); i++) {
            if (series.get(i).style() == Series.Style.SELECTED) {
                return rank(i);
            }
        }
        return own;
    }

    private int rank(int number) {
        int before = 0;
        for (Series s : series.subList(0, number)) {
            before += s.style() == Series.Style.EQUAL || s.style() == Series.Style.SELECTED ? 1 : 0;
        }
        return before;
    }
}
