package org.tradebrief.chart.timeline;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.timeline.TimelineModel.Lane;

/**
 * Where things stand: lanes and rows below each other, days beside each other, in points of the area. Knows nothing of
 * drawing, so that a pointer finds what the eye sees.
 */
public final class TimelineLayout {
    public static final double LANE_COLUMN = 112;
    public static final double AXIS = 56;
    public static final double ROW = 28;
    public static final double BAR = 18;
    /** How near the date line a pointer takes hold of it. */
    private static final double GRIP = 4;

    private final TimelineModel model;
    private final TimelineView view;
    private final Rectangle2D area;

    public TimelineLayout(TimelineModel model, TimelineView view, Rectangle2D area) {
        this.model = model;
        this.view = view;
        this.area = area;
    }

    /** What lies under a pointer. */
    public sealed interface Hit {
        /** A measure's row, and the day there. */
        record OnMeasure(String id, LocalDate day) implements Hit {}

        record OnDateLine() implements Hit {}

        record OnAxis(LocalDate day) implements Hit {}

        record OnLane(String name) implements Hit {}

        record Nothing() implements Hit {}
    }

    public Rectangle2D area() {
        return area;
    }

    /** Left edge of the chart proper, right of the lanes' names. */
    public double left() {
        return area.getX() + LANE_COLUMN;
    }

    public double right() {
        return area.getMaxX();
    }

    /** Upper edge of the rows, below the axis. */
    public double top() {
        return area.getY() + AXIS;
    }

    public double bottom() {
        return area.getMaxY();
    }

    public double pointsPerDay() {
        return (right() - left()) / view.days();
    }

    /** Where a day starts; may lie outside the area. */
    public double x(LocalDate day) {
        return left() + (day.toEpochDay() - view.from()) * pointsPerDay();
    }

    /** Where a stretch ends that ends with that day; an open end lies beyond the area. */
    public double endX(@Nullable LocalDate lastDay) {
        return lastDay == null ? right() + BAR : x(lastDay.plusDays(1));
    }

    /** The time under a point, in days since 1970. */
    public double time(double x) {
        return view.from() + (x - left()) / pointsPerDay();
    }

    public LocalDate day(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(time(x)));
    }

    /** Upper edge of a row; may lie outside the area. */
    public double y(int row) {
        return top() + row * ROW - view.scroll();
    }

    /** The date line. */
    public double lineX() {
        return x(model.asOf());
    }

    public int firstRow() {
        return Math.clamp((int) Math.floor(view.scroll() / ROW), 0, model.rowCount());
    }

    /** The row after the last one in sight. */
    public int endRow() {
        double height = bottom() - top() + view.scroll();
        return Math.clamp((int) Math.ceil(height / ROW), firstRow(), model.rowCount());
    }

    /** Height of all rows together. */
    public double contentHeight() {
        return model.rowCount() * ROW;
    }

    /** What lies under a pointer; the date line before all else, since it is thin. */
    public Hit at(double x, double y) {
        if (!area.contains(x, y)) {
            return new Hit.Nothing();
        }
        if (x >= left() - GRIP && Math.abs(x - lineX()) <= GRIP) {
            return new Hit.OnDateLine();
        }
        if (y < top()) {
            return x < left() ? new Hit.Nothing() : new Hit.OnAxis(day(x));
        }
        int row = (int) Math.floor((y - top() + view.scroll()) / ROW);
        if (row >= model.rowCount()) {
            return new Hit.Nothing();
        }
        if (x < left()) {
            return lane(row).<Hit>map(l -> new Hit.OnLane(l.name())).orElseGet(Hit.Nothing::new);
        }
        return new Hit.OnMeasure(model.measure(row).id(), day(x));
    }

    private Optional<Lane> lane(int row) {
        return model.lanes().stream()
                .filter(l -> row >= l.firstRow() && row < l.firstRow() + l.rows())
                .findFirst();
    }
}
