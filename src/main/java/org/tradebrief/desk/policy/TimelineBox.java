package org.tradebrief.desk.policy;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.timeline.TimelineDrawing;
import org.tradebrief.chart.timeline.TimelineLayout;
import org.tradebrief.chart.timeline.TimelineLayout.Hit;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.chart.timeline.TimelineView;
import org.tradebrief.desk.controls.DrawingView;

/**
 * The timeline under hand: the date line is dragged, the ground pans, the wheel scrolls, with Ctrl or over the axis it
 * zooms, with Shift it pans. A click selects; ↑ ↓ go from measure to measure.
 */
final class TimelineBox extends Region {
    /** How far a press may slip and still be a click, in pixels. */
    private static final double SLIP = 3;

    private static final double ZOOM_STEP = 1.2;
    private static final double BAR_WIDTH = 10;

    private final PolicyModel model;
    private final DrawingView drawing;
    private final ScrollBar bar = new ScrollBar();
    private final Consumer<String> onLane;
    private final TimelineTips tips;
    private @Nullable String hovered;
    private @Nullable Press press;
    private boolean placing;

    /** A press and what it took hold of. */
    private record Press(Point2D at, Hit hit, TimelineView view) {}

    /** @param onLane what a click on a lane's name does */
    TimelineBox(PolicyModel model, ObservableValue<ChartTheme> theme, TimelineTips tips, Consumer<String> onLane) {
        this.model = model;
        this.tips = tips;
        this.onLane = onLane;
        drawing = new DrawingView(theme, UnaryOperator.identity());
        setId("timeline");
        getStyleClass().add("timeline-box");
        setFocusTraversable(true);
        bar.setOrientation(Orientation.VERTICAL);
        bar.getStyleClass().add("timeline-scroll");
        getChildren().setAll(drawing, bar);
        drawing.setTips(this::tip);
        drawing.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(point(e)));
        drawing.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover(null));
        drawing.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        drawing.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        drawing.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        drawing.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        bar.valueProperty().addListener((o, was, is) -> {
            if (!placing) {
                scrollTo(is.doubleValue());
            }
        });
        model.timelineProperty().addListener((o, was, is) -> {
            scrollTo(model.viewProperty().get().scroll());
            draw();
        });
        model.viewProperty().addListener((o, was, is) -> draw());
        model.selectedProperty().addListener((o, was, is) -> showSelected());
        widthProperty().addListener((o, was, is) -> draw());
        heightProperty().addListener((o, was, is) -> {
            scrollTo(model.viewProperty().get().scroll());
            draw();
        });
        draw();
    }

    private static Point2D point(MouseEvent e) {
        return new Point2D(e.getX(), e.getY());
    }

    private @Nullable TimelineLayout geometry() {
        TimelineModel now = model.timelineProperty().get();
        return now == null
                ? null
                : new TimelineLayout(
                        now, model.viewProperty().get(), new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
    }

    private Hit at(Point2D point) {
        TimelineLayout layout = geometry();
        return layout == null ? new Hit.Nothing() : layout.at(point.getX(), point.getY());
    }

    private String tip(Point2D point) {
        return press == null ? tips.of(at(point)) : "";
    }

    private void hover(@Nullable Point2D point) {
        Hit hit = point == null ? new Hit.Nothing() : at(point);
        drawing.setCursor(
                switch (hit) {
                    case Hit.OnDateLine d -> Cursor.H_RESIZE;
                    case Hit.OnAxis a -> Cursor.H_RESIZE;
                    case Hit.OnMeasure m -> Cursor.HAND;
                    case Hit.OnLane l -> Cursor.HAND;
                    case Hit.Nothing n -> Cursor.DEFAULT;
                });
        String now = hit instanceof Hit.OnMeasure m ? m.id() : null;
        if (now == null ? hovered != null : !now.equals(hovered)) {
            hovered = now;
            draw();
        }
    }

    private void pressed(MouseEvent e) {
        requestFocus();
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Hit hit = at(point(e));
        press = new Press(point(e), hit, model.viewProperty().get());
        if (hit instanceof Hit.OnAxis axis) {
            model.dayProperty().set(axis.day());
        }
    }

    private void dragged(MouseEvent e) {
        Press held = press;
        TimelineLayout layout = geometry();
        if (held == null || layout == null) {
            return;
        }
        if (held.hit() instanceof Hit.OnDateLine || held.hit() instanceof Hit.OnAxis) {
            double x = Math.clamp(e.getX(), layout.left(), layout.right());
            LocalDate day = layout.day(x);
            if (!day.equals(model.dayProperty().get())) {
                model.dayProperty().set(day);
            }
        } else if (point(e).distance(held.at()) > SLIP) {
            drawing.setCursor(Cursor.CLOSED_HAND);
            double days = (held.at().getX() - e.getX()) / layout.pointsPerDay();
            TimelineView moved = held.view().moved(days);
            model.viewProperty()
                    .set(moved.scrolled(held.at().getY() - e.getY(), layout.contentHeight(), sight(layout)));
        }
    }

    private void released(MouseEvent e) {
        Press held = press;
        press = null;
        if (held != null && point(e).distance(held.at()) <= SLIP) {
            switch (held.hit()) {
                case Hit.OnMeasure m -> model.selectedProperty().set(m.id());
                case Hit.OnLane l -> onLane.accept(l.name());
                case Hit.OnDateLine d -> {}
                case Hit.OnAxis a -> {}
                case Hit.Nothing n -> {}
            }
        }
        hover(point(e));
    }

    private void scrolled(ScrollEvent e) {
        TimelineLayout layout = geometry();
        if (layout == null) {
            return;
        }
        e.consume();
        TimelineView now = model.viewProperty().get();
        if (e.isShortcutDown() || e.getY() < layout.top()) {
            double factor = Math.pow(ZOOM_STEP, Math.signum(e.getDeltaY()));
            model.viewProperty().set(now.zoomed(factor, layout.time(Math.max(e.getX(), layout.left()))));
        } else if (e.getDeltaX() != 0) {
            model.viewProperty().set(now.moved(-e.getDeltaX() / layout.pointsPerDay()));
        } else {
            model.viewProperty().set(now.scrolled(-e.getDeltaY(), layout.contentHeight(), sight(layout)));
        }
    }

    private void key(KeyEvent e) {
        int page = Math.max(1, (int) (drawing.getHeight() / TimelineLayout.ROW) - 3);
        int rows = e.isShortcutDown() || e.isAltDown()
                ? 0
                : e.getCode() == KeyCode.DOWN
                        ? 1
                        : e.getCode() == KeyCode.UP
                                ? -1
                                : e.getCode() == KeyCode.PAGE_DOWN ? page : e.getCode() == KeyCode.PAGE_UP ? -page : 0;
        if (rows != 0) {
            model.selectBy(rows);
            e.consume();
        }
    }

    private static double sight(TimelineLayout layout) {
        return layout.bottom() - layout.top();
    }

    /** As far as there are rows. */
    private void scrollTo(double points) {
        TimelineLayout layout = geometry();
        if (layout != null && getHeight() > TimelineLayout.AXIS) {
            TimelineView now = model.viewProperty().get();
            model.viewProperty().set(now.scrolled(points - now.scroll(), layout.contentHeight(), sight(layout)));
        }
    }

    /** Scrolls only as far as needed to have the selected row in sight. */
    private void showSelected() {
        TimelineLayout layout = geometry();
        TimelineModel now = model.timelineProperty().get();
        if (layout != null && now != null && getHeight() > TimelineLayout.AXIS) {
            now.rowOf(model.selectedProperty().get()).ifPresent(row -> {
                double top = row * TimelineLayout.ROW;
                double scroll = model.viewProperty().get().scroll();
                if (top < scroll) {
                    scrollTo(top);
                } else if (top + TimelineLayout.ROW > scroll + sight(layout)) {
                    scrollTo(top + TimelineLayout.ROW - sight(layout));
                }
            });
        }
        draw();
    }

    private void draw() {
        TimelineModel now = model.timelineProperty().get();
        if (now == null) {
            drawing.drawingProperty().set(null);
            return;
        }
        String selected = model.selectedProperty().get();
        TimelineView view = model.viewProperty().get();
        drawing.drawingProperty().set(new TimelineDrawing(now, view, selected.isEmpty() ? null : selected, hovered));
        setAccessibleText(drawing.getAccessibleText());
        placeBar();
    }

    private void placeBar() {
        TimelineLayout layout = geometry();
        if (layout == null || getHeight() <= TimelineLayout.AXIS) {
            return;
        }
        double sight = sight(layout);
        double over = layout.contentHeight() - sight;
        placing = true;
        bar.setVisible(over > 0);
        bar.setMax(Math.max(0, over));
        bar.setVisibleAmount(over <= 0 ? 1 : bar.getMax() * sight / layout.contentHeight());
        bar.setUnitIncrement(TimelineLayout.ROW);
        bar.setBlockIncrement(sight - TimelineLayout.ROW);
        bar.setValue(Math.clamp(model.viewProperty().get().scroll(), 0, bar.getMax()));
        placing = false;
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        bar.resizeRelocate(
                getWidth() - BAR_WIDTH, TimelineLayout.AXIS, BAR_WIDTH, Math.max(0, getHeight() - TimelineLayout.AXIS));
        placeBar();
    }
}
