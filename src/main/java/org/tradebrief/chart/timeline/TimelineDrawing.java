package org.tradebrief.chart.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.timeline.LabelPlace.Extent;
import org.tradebrief.chart.timeline.LabelPlace.Placed;
import org.tradebrief.chart.timeline.TimelineModel.Lane;
import org.tradebrief.policy.Status;

/**
 * The timeline as a drawing. Only rows in sight are made and drawn.
 *
 * @param selected the id of the measure that is selected; null for none
 * @param hovered the id of the measure under the pointer, whose relations are shown before those of the selected one
 */
public record TimelineDrawing(
        TimelineModel model,
        TimelineView view,
        @Nullable String selected,
        @Nullable String hovered) implements Drawing {
    private static final double PAGE_WIDTH = 1000;
    /** A longer label is cut. */
    private static final double LONGEST_LABEL = 320;

    /** One cut to less would tell a number and nothing of what it is about. */
    private static final double SHORTEST_LABEL = 96;

    private static final double MARGIN = 24;
    private static final double EDGE = 8;

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, ChartTheme theme) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.clip(area);
        g.setColor(theme.background());
        g.fill(area);
        TimelineLayout layout = new TimelineLayout(model, view, area);
        AxisPainter axis = new AxisPainter(g, layout, theme, model.words());
        axis.grid();
        Shape all = g.getClip();
        g.clip(new Rectangle2D.Double(area.getX(), layout.top(), area.getWidth(), layout.bottom() - layout.top()));
        lanes(g, layout, theme);
        rows(g, layout, theme);
        g.setClip(all);
        axis.labels();
        rule(g, area.getX(), layout.top(), area.getMaxX(), theme.line());
        String related = hovered != null ? hovered : selected;
        if (related != null) {
            new LinkPainter(g, layout, theme).paint(model.linksOf(related), axis.flag(model.asOf()));
        }
        axis.dateLine(model.asOf());
        g.dispose();
    }

    private void lanes(Graphics2D g, TimelineLayout layout, ChartTheme theme) {
        for (Lane lane : model.lanes()) {
            double top = layout.y(lane.firstRow());
            double bottom = layout.y(lane.firstRow() + lane.rows());
            if (bottom > layout.top() && top < layout.bottom()) {
                rule(g, layout.area().getX(), bottom, layout.right(), theme.line());
                g.setFont(theme.bold(13));
                g.setColor(theme.text());
                double nameY = Math.min(Math.max(top, layout.top()), bottom - TimelineLayout.ROW);
                String name = fitted(lane.name(), TimelineLayout.LANE_COLUMN - 32, g.getFontMetrics());
                g.drawString(name, (float) (layout.area().getX() + MARGIN), (float) nameY + 19);
            }
        }
    }

    private static void rule(Graphics2D g, double x1, double y, double x2, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke(1));
        double at = Math.round(y) - 0.5;
        g.draw(new Line2D.Double(x1, at, x2, at));
    }

    private void rows(Graphics2D g, TimelineLayout layout, ChartTheme theme) {
        Shape before = g.getClip();
        g.clip(new Rectangle2D.Double(layout.left(), layout.top(), layout.right() - layout.left(), layout.bottom()));
        Shape chart = g.getClip();
        BarPainter bars = new BarPainter(g, layout, theme);
        for (int i = layout.firstRow(); i < layout.endRow(); i++) {
            TimelineRow row = model.row(i);
            Color ground = ground(row.measure().id(), theme);
            double y = layout.y(i);
            if (!ground.equals(theme.background())) {
                g.setColor(ground);
                g.fill(new Rectangle2D.Double(
                        layout.left(), y + 1, layout.right() - layout.left(), TimelineLayout.ROW - 2));
            }
            bars.paint(row, y, ground);
            bars.marks(row.measure(), y, ground);
            g.setClip(before);
            label(g, layout, theme, row, i);
            g.setClip(chart);
        }
        g.setClip(before);
    }

    private Color ground(String id, ChartTheme theme) {
        if (id.equals(selected)) {
            return Tints.mixed(theme.selected(), theme.background(), 0.10);
        }
        return id.equals(hovered) ? Tints.mixed(theme.selected(), theme.background(), 0.05) : theme.background();
    }

    private void label(Graphics2D g, TimelineLayout layout, ChartTheme theme, TimelineRow row, int index) {
        boolean isSelected = row.measure().id().equals(selected);
        double y = layout.y(index);
        g.setFont(isSelected ? theme.bold(12) : theme.regular(12));
        Lettered lettered = lettered(g.getFontMetrics(), layout, row, index);
        String label = lettered.label();
        Placed placed = lettered.placed();
        Color plain = isSelected ? theme.selected() : theme.text();
        switch (placed.place()) {
            case INSIDE -> g.setColor(theme.background());
            case LEFT, RIGHT -> g.setColor(plain);
            case BEYOND -> g.setColor(isSelected ? theme.selected() : theme.faint());
            case OVER -> {
                g.setColor(ground(row.measure().id(), theme));
                double width = g.getFontMetrics().stringWidth(label);
                g.fill(new Rectangle2D.Double(placed.x() - 4, y + 6, width + 8, TimelineLayout.ROW - 12));
                g.setColor(plain);
            }
        }
        g.drawString(label, (float) placed.x(), (float) (y + TimelineLayout.ROW / 2 + 4.5));
    }

    private record Lettered(String label, Placed placed) {}

    /** Rather cut, inside the bar or left of it, than whole over it, where it would hide what the bar tells. */
    private Lettered lettered(FontMetrics metrics, TimelineLayout layout, TimelineRow row, int index) {
        double most = Math.min(LONGEST_LABEL, (layout.right() - layout.left()) / 2);
        Extent bar = extent(row, layout);
        double within = LabelPlace.roomInside(bar, layout.lineX(), layout.left());
        double beside = LabelPlace.roomBeside(bar, room(index, layout), layout.left());
        Lettered whole = lettered(fitted(row.label(), Math.max(most, within), metrics), metrics, layout, row, index);
        if (whole.placed().place() != LabelPlace.OVER) {
            return whole;
        }
        double room = within >= most / 2 ? within : beside;
        return room >= SHORTEST_LABEL
                ? lettered(fitted(row.label(), room, metrics), metrics, layout, row, index)
                : whole;
    }

    private Lettered lettered(String label, FontMetrics metrics, TimelineLayout layout, TimelineRow row, int index) {
        double width = metrics.stringWidth(label);
        double room = room(index, layout);
        return new Lettered(
                label, LabelPlace.of(width, extent(row, layout), layout.lineX(), room, layout.left(), layout.right()));
    }

    /** How far left a label may stand: over the lanes' column, but not where a lane's name is or may be pinned. */
    private double room(int row, TimelineLayout layout) {
        boolean named = row <= layout.firstRow() + 1 || model.lanes().stream().anyMatch(lane -> lane.firstRow() == row);
        return named ? layout.left() : layout.area().getX() + EDGE;
    }

    private static Extent extent(TimelineRow row, TimelineLayout layout) {
        List<Piece> pieces = row.strips().stream().flatMap(List::stream).toList();
        double start =
                pieces.stream().mapToDouble(p -> layout.x(p.from())).min().orElse(layout.left());
        double end = pieces.stream()
                .filter(p -> p.status() != Status.ENDED)
                .mapToDouble(p -> layout.endX(p.to()))
                .max()
                .orElse(start);
        Optional<Piece> solid = pieces.stream()
                .filter(p -> p.status() == Status.IN_FORCE && !p.partly() && layout.endX(p.to()) > layout.left())
                .findFirst()
                .filter(p -> row.strips().size() == 1);
        return new Extent(
                start,
                end,
                solid.map(p -> layout.x(p.from())).orElse(start),
                solid.map(p -> layout.endX(p.to())).orElse(start));
    }

    /** The text, or as much of it as the width holds and an ellipsis. */
    static String fitted(String text, double width, FontMetrics metrics) {
        String fitting = text;
        while (fitting.length() > 1 && metrics.stringWidth(fitting) > width) {
            fitting = fitting.substring(0, fitting.length() - 2) + "…";
        }
        return fitting;
    }

    @Override
    public String description() {
        return model.words().description(model);
    }

    /** The height at which no row is out of sight, in points. */
    public double wholeHeight() {
        return TimelineLayout.AXIS + model.rowCount() * TimelineLayout.ROW;
    }

    @Override
    public double aspect() {
        return wholeHeight() / PAGE_WIDTH;
    }
}
